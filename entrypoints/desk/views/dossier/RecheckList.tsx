import { useRef } from 'preact/hooks';
import { outcomeSignal } from '../../../../components/dossier/outcome-signal.ts';
import { standingSignal } from '../../../../components/dossier/standing-signal.ts';
import { Button } from '../../../../components/ui/Button.tsx';
import { EmptyState } from '../../../../components/ui/EmptyState.tsx';
import { Line, Lines } from '../../../../components/ui/Line.tsx';
import { Signal } from '../../../../components/ui/Signal.tsx';
import { walkRows } from '../../../../components/ui/walk-rows.ts';
import { relativeDay } from '../../../../utils/dates/day-words.ts';
import { localDay } from '../../../../utils/dates/local-day.ts';
import type { Bookmark } from '../../../../utils/dossier/bookmark.ts';
import { checkWords } from '../../../../utils/dossier/check-words.ts';
import { lastSeenAt } from '../../../../utils/dossier/recheck.ts';
import { checkActions } from '../../check-actions.ts';
import type { PageProps } from '../../desk.ts';
import { hrefTo } from '../../route.ts';
import { CheckAll } from './CheckAll.tsx';
import './recheck-list.css';

interface RecheckListProps extends PageProps {
  bookmarks: Bookmark[];
}

/** What was not seen for so long that it is to be looked at before it is used, the longest unseen first. */
export function RecheckList({ bookmarks, route, desk }: RecheckListProps) {
  const { recheck } = desk.texts.changes;
  const list = useRef<HTMLDivElement>(null);
  const months = desk.settings.recheckMonths;
  if (months === null) return <EmptyState title={recheck.off}>{recheck.offHow}</EmptyState>;
  if (bookmarks.length === 0) return <EmptyState title={recheck.none}>{recheck.noneHow}</EmptyState>;
  return (
    <>
      <h2 id="recheck" class="recheck-title">
        {recheck.title}
      </h2>
      <p class="soft small recheck-hint">{recheck.hint(months)}</p>
      <CheckAll bookmarks={bookmarks} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what bubbles from the rows' links */}
      <div ref={list} onKeyDown={(event) => walkRows(event, list.current)}>
        <Lines labelledBy="recheck">
          {bookmarks.map((bookmark) => (
            <RecheckLine key={bookmark.id} bookmark={bookmark} route={route} desk={desk} />
          ))}
        </Lines>
      </div>
    </>
  );
}

function RecheckLine({ bookmark, route, desk }: PageProps & { bookmark: Bookmark }) {
  const { texts } = desk;
  const { id, title, site, check } = bookmark;
  const isCurrent = id === route.id;
  return (
    <Line
      when={relativeDay(localDay(lastSeenAt(bookmark)), desk.today, texts.dates)}
      current={isCurrent}
      title={
        <b>
          <a
            class="line-link"
            href={hrefTo('dossier', id, route.query)}
            data-row={id}
            {...(isCurrent && { 'aria-current': 'true' as const })}
          >
            <bdi>{title}</bdi>
          </a>
        </b>
      }
      detail={
        <>
          {check ? (
            <Signal {...outcomeSignal(check.outcome, texts)} />
          ) : (
            <Signal {...standingSignal(bookmark.standing, texts)} />
          )}
          <bdi class="line-detail-text">{site}</bdi>
        </>
      }
      note={check && checkWords(check, texts).join(' ')}
      action={
        <Button
          kind="link"
          aria-label={texts.changes.checkWhat(title)}
          onClick={() => void checkActions(desk).check(bookmark)}
        >
          {texts.changes.check}
        </Button>
      }
    />
  );
}
