import { Button } from '../../../../components/ui/Button.tsx';
import { useLiveQuery } from '../../../../components/use-live-query.ts';
import { dayOfYear } from '../../../../utils/dates/day-words.ts';
import type { Bookmark } from '../../../../utils/dossier/bookmark.ts';
import { earlierTextsOf } from '../../../../utils/dossier/bookmark-store.ts';
import { versionWords } from '../../../../utils/dossier/saved-notice.ts';
import { checkActions } from '../../check-actions.ts';
import type { Desk } from '../../desk.ts';

/** What was kept before, the latest first, each to be read and put back. */
export function EarlierTexts({ bookmark, desk }: { bookmark: Bookmark; desk: Desk }) {
  const { texts } = desk;
  const { changes } = texts;
  const earlier = useLiveQuery((db) => earlierTextsOf(db, bookmark.id), [bookmark.id]) ?? [];
  if (earlier.length === 0) return null;
  return (
    <>
      <h4>{changes.earlier}</h4>
      {earlier.map((one) => (
        <details key={one.at} class="earlier-text">
          <summary>
            {[changes.earlierFrom(dayOfYear(one.consultedOn, texts.dates)), versionWords(one, texts)]
              .filter(Boolean)
              .join(' · ')}
          </summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by the keyboard */}
          <div class="kept-text" tabIndex={0} dir="auto">
            {one.text}
          </div>
          <Button icon="back" onClick={() => void checkActions(desk).putBack(one)}>
            {changes.putBack}
          </Button>
        </details>
      ))}
    </>
  );
}
