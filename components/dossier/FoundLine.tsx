import type { ComponentChildren } from 'preact';
import type { Day } from '../../utils/dates/day.ts';
import { relativeDay } from '../../utils/dates/day-words.ts';
import type { Folder } from '../../utils/dossier/bookmark.ts';
import type { Found } from '../../utils/dossier/search/search-bookmarks.ts';
import type { Texts } from '../../utils/texts/texts.ts';
import { type FoundAs, Line } from '../ui/Line.tsx';
import { RowCheck } from '../ui/RowCheck.tsx';
import { Signal } from '../ui/Signal.tsx';
import { useTexts } from '../use-texts.ts';
import { FolderName } from './FolderName.tsx';
import { MarkedText } from './MarkedText.tsx';
import { standingSignal } from './standing-signal.ts';
import './found-line.css';

interface FoundLineProps {
  found: Found;
  /** Where it lies, where that is not known from elsewhere. */
  folder?: Folder | undefined;
  today: Day;
  /** Where its title leads. */
  href: string;
  current?: boolean;
  selected?: boolean;
  /** With it the line has a box to tick. */
  onSelect?: (selected: boolean) => void;
  /** Where it stands among other kinds of things. */
  as?: FoundAs;
}

/** A bookmark in a list: left of the margin when it was read, right of it what it is, and the passage that was looked for. */
export function FoundLine(props: FoundLineProps) {
  const { found, folder, today, href, current = false, selected = false, onSelect, as } = props;
  const texts = useTexts();
  const read = relativeDay(props.found.bookmark.consultedOn, today, texts.dates);
  const { bookmark, title } = found;
  return (
    <Line
      when={
        onSelect ? (
          <span class="found-when">
            <RowCheck
              label={texts.dossierFiles.selectBookmark(bookmark.title)}
              checked={selected}
              onChecked={onSelect}
            />
            {read}
          </span>
        ) : (
          read
        )
      }
      current={current}
      {...(as && { found: as })}
      title={
        <b>
          <a
            class="line-link"
            href={href}
            data-row={bookmark.id}
            {...(current && { 'aria-current': 'true' })}
          >
            <MarkedText {...title} />
          </a>
        </b>
      }
      detail={
        <>
          <Signal {...standingSignal(bookmark.standing, texts)} />
          <span class="line-detail-text">
            <bdi>{bookmark.site}</bdi>
            {folder && (
              <>
                {' · '}
                <FolderName folder={folder} />
              </>
            )}
          </span>
        </>
      }
      note={why(found, texts)}
    />
  );
}

/** The passage, after where it stands; else the newest quote, else why nothing of the page was kept; `null`: nothing is to be said. */
function why({ bookmark, passage }: Found, { dossier, dossierDesk, orders }: Texts): ComponentChildren {
  if (passage) {
    return (
      <span class="found-passage" title={passage.text}>
        {dossierDesk.foundIn[passage.field]} <MarkedText {...passage} />
      </span>
    );
  }
  const quote = bookmark.quotes.at(-1);
  if (quote) {
    const words = orders.quoted(quote.exact.slice(0, 200));
    return (
      <bdi class="found-passage" title={words}>
        {words}
      </bdi>
    );
  }
  return bookmark.unread && dossier.unread[bookmark.unread];
}
