import { useState } from 'preact/hooks';
import { outcomeSignal } from '../../../../components/dossier/outcome-signal.ts';
import { Button, LinkButton } from '../../../../components/ui/Button.tsx';
import { Signal } from '../../../../components/ui/Signal.tsx';
import { ago } from '../../../../utils/dates/day-words.ts';
import { localDay } from '../../../../utils/dates/local-day.ts';
import type { Bookmark, LastCheck } from '../../../../utils/dossier/bookmark.ts';
import { bookmarkById } from '../../../../utils/dossier/bookmark-store.ts';
import { checkWords, lastSeenWords } from '../../../../utils/dossier/check-words.ts';
import { mayBeKept } from '../../../../utils/dossier/may-be-kept.ts';
import { openDatabase } from '../../../../utils/open-database.ts';
import { checkActions } from '../../check-actions.ts';
import type { Desk } from '../../desk.ts';
import { useGranted } from '../../use-granted.ts';
import { EarlierTexts } from './EarlierTexts.tsx';
import { VersionDiff } from './VersionDiff.tsx';
import './changes-section.css';

interface ChangesSectionProps {
  bookmark: Bookmark;
  /** The kept text. */
  text: string | null;
  desk: Desk;
}

/** Whether what was kept still stands: what was read, what is there now, and which of the two is kept from now on. */
export function ChangesSection({ bookmark, text, desk }: ChangesSectionProps) {
  const { changes } = desk.texts;
  const { check, url } = bookmark;
  if (!/^https?:/.test(url)) return null;
  const seen = check?.seen;
  return (
    <section class="pane-section changes" aria-labelledby="changes">
      <h3 id="changes">{changes.title}</h3>
      {check ? <Outcome check={check} desk={desk} /> : <p class="soft">{changes.never}</p>}
      <CheckNow bookmark={bookmark} desk={desk} />
      {seen?.text != null && seen.outcome !== 'moved' && text !== null && (
        <VersionDiff kept={text} found={seen.text} quotes={bookmark.quotes} desk={desk} />
      )}
      {seen && mayBeKept(seen) && (
        <Button kind="main" icon="check" onClick={() => void checkActions(desk).keepFound(bookmark, seen)}>
          {seen.text === null ? changes.keepAddress : changes.keep}
        </Button>
      )}
      <EarlierTexts bookmark={bookmark} desk={desk} />
      <p class="soft small">{changes.noProof}</p>
    </section>
  );
}

function Outcome({ check, desk }: { check: LastCheck; desk: Desk }) {
  const { texts, now } = desk;
  const { changes } = texts;
  const before = lastSeenWords(check, localDay(check.seen?.at ?? 0), texts);
  const links = [
    [check.seen?.movedTo, changes.newAddress],
    [check.leadsTo, check.leadsTo && changes.leadsTo(new URL(check.leadsTo).host)],
  ] as const;
  return (
    <>
      <p class="bookmark-facts">
        <Signal {...outcomeSignal(check.outcome, texts)} />
        <span class="soft">{changes.looked(ago(check.at, now, texts.dates))}</span>
      </p>
      {checkWords(check, texts).map((words) => (
        <p key={words}>{words}</p>
      ))}
      {before && <p class="soft">{before}</p>}
      {links.map(
        ([href, words]) =>
          href && (
            <p key={href} class="bookmark-links">
              <LinkButton kind="link" icon="out" href={href}>
                {words}
              </LinkButton>
            </p>
          ),
      )}
    </>
  );
}

function CheckNow({ bookmark, desk }: { bookmark: Bookmark; desk: Desk }) {
  const { texts } = desk;
  const { changes } = texts;
  const granted = useGranted(bookmark.url);
  const [looking, setLooking] = useState(false);
  const [told, setTold] = useState('');
  const check = async () => {
    setLooking(true);
    setTold('');
    const isLooked = await checkActions(desk).check(bookmark);
    // As it is now: what is drawn may be the look before.
    const now = isLooked ? await bookmarkById(await openDatabase(), bookmark.id) : undefined;
    if (now?.check) setTold([changes.outcome[now.check.outcome], ...checkWords(now.check, texts)].join(' '));
    setLooking(false);
  };
  return (
    <>
      <Button icon="change" busy={looking} onClick={() => void check()}>
        {looking ? changes.checking : changes.check}
      </Button>
      <p class="spoken" role="status">
        {told}
      </p>
      {granted === false && <p class="soft small">{changes.whyAsk(new URL(bookmark.url).host)}</p>}
    </>
  );
}
