import { useEffect, useState } from 'preact/hooks';
import { outcomeSignal } from '../../../components/dossier/outcome-signal.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { Line, Lines } from '../../../components/ui/Line.tsx';
import { Signal } from '../../../components/ui/Signal.tsx';
import { useTexts } from '../../../components/use-texts.ts';
import type { Day } from '../../../utils/dates/day.ts';
import { shortDay } from '../../../utils/dates/day-words.ts';
import { localDay } from '../../../utils/dates/local-day.ts';
import type { Bookmark } from '../../../utils/dossier/bookmark.ts';
import { bookmarkById } from '../../../utils/dossier/bookmark-store.ts';
import { checkWords, lastSeenWords } from '../../../utils/dossier/check-words.ts';
import { changedLaw } from '../../../utils/dossier/recheck.ts';
import { watch } from '../../../utils/watch.ts';
import type { FrontTab } from '../first-data.ts';
import { openDesk } from '../open-desk.ts';
import { HighlightQuotes } from './HighlightQuotes.tsx';
import './saved-here.css';

export interface SavedHereProps {
  bookmarkId: string;
  tab: FrontTab;
  today: Day;
}

/** That this page is kept, and whether it still says what was kept. */
export function SavedHere({ bookmarkId, tab, today }: SavedHereProps) {
  const texts = useTexts();
  const { changes } = texts;
  const bookmark = useBookmark(bookmarkId);
  if (!bookmark || bookmark.deletedAt !== null) return null;
  const { check } = bookmark;
  const isNews = changedLaw([bookmark]).length > 0;
  const before = check && lastSeenWords(check, localDay(check.seen?.at ?? 0), texts);
  return (
    <section class="saved-here" aria-label={changes.here.label}>
      <Lines>
        <Line
          current
          when={shortDay(bookmark.consultedOn, today, texts.dates)}
          title={<b class="line-wrap">{changes.here.label}</b>}
          detail={check && <Signal {...outcomeSignal(check.outcome, texts)} />}
          foot={
            <>
              <p class="saved-here-said" role="status">
                {check && [...checkWords(check, texts), before].filter(Boolean).join(' ')}
              </p>
              <p class="saved-here-open">
                <Button
                  kind={isNews ? 'main' : 'link'}
                  icon="desk"
                  onClick={() => void openDesk(`#/dossier/${encodeURIComponent(bookmarkId)}`)}
                >
                  {isNews ? changes.here.see : changes.here.open}
                </Button>
              </p>
              {bookmark.quotes.length > 0 && <HighlightQuotes bookmark={bookmark} tab={tab} />}
            </>
          }
        />
      </Lines>
    </section>
  );
}

function useBookmark(bookmarkId: string): Bookmark | undefined {
  const [bookmark, setBookmark] = useState<Bookmark>();
  useEffect(() => {
    const stop = new AbortController();
    void watch(
      (db) => bookmarkById(db, bookmarkId),
      setBookmark,
      () => undefined,
      stop.signal,
    );
    return () => stop.abort();
  }, [bookmarkId]);
  return bookmark;
}
