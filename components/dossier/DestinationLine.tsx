import { destinationWords } from '../../utils/dossier/sources/destination-words.ts';
import type { Destination } from '../../utils/dossier/sources/destinations.ts';
import { newTab } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Line } from '../ui/Line.tsx';
import { useTexts } from '../use-texts.ts';

/** A site to look something up on: left of the margin that it leads out, right of it where to. */
export function DestinationLine({ destination }: { destination: Destination }) {
  const { lookUp } = useTexts();
  const { title, host } = destinationWords(destination, lookUp);
  const notes = [
    lookUp.onSite(host),
    destination.reference?.deduced && lookUp.deduced,
    destination.source?.search === null && !destination.reference && lookUp.noSearch,
  ];
  return (
    <Line
      when={<Icon name="out" />}
      title={
        <a class="line-link" href={destination.url} {...newTab(destination.url)}>
          <bdi>{title}</bdi>
        </a>
      }
      note={notes.filter(Boolean).join(' · ')}
    />
  );
}
