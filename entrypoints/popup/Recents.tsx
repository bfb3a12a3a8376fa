import { useFirstTexts } from '../../components/use-texts.ts';
import type { RecentThing } from './search/recent-things.ts';
import { RECENTS, recentId } from './use-recents.ts';
import './recents.css';

interface RecentsProps {
  things: RecentThing[];
  at: number;
  onChoose: (thing: RecentThing) => void;
}

/** The recent things, above what lies there. */
export function Recents({ things, at, onChoose }: RecentsProps) {
  const { popup } = useFirstTexts();
  return (
    <div id={RECENTS} class="recents" role="listbox" aria-label={popup.recent} hidden={things.length === 0}>
      {things.map((thing, index) => (
        // The field keeps the focus and has the keys: an option is only ever pressed.
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        <div
          key={thing.leadsTo.place}
          id={recentId(index)}
          class="recent"
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(thing)}
        >
          <span class="recent-kind">{thing.kind}</span>
          <bdi class="recent-title">{thing.title}</bdi>
          <bdi class="recent-detail">{thing.detail}</bdi>
        </div>
      ))}
    </div>
  );
}
