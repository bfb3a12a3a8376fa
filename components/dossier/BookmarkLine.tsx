import type { ComponentChildren } from 'preact';
import type { Day } from '../../utils/dates/day.ts';
import { shortDay } from '../../utils/dates/day-words.ts';
import type { Bookmark } from '../../utils/dossier/bookmark.ts';
import { versionWords } from '../../utils/dossier/saved-notice.ts';
import type { Texts } from '../../utils/texts/texts.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Line } from '../ui/Line.tsx';
import { Menu, type MenuItem } from '../ui/Menu.tsx';
import { Signal } from '../ui/Signal.tsx';
import { useTexts } from '../use-texts.ts';
import { standingSignal } from './standing-signal.ts';
import './bookmark-line.css';

interface BookmarkLineProps {
  bookmark: Bookmark;
  /** Name of the folder it lies in, where that is not known from elsewhere. */
  folder?: string | undefined;
  today: Day;
  menu: () => readonly MenuItem[];
}

/** A bookmark: left of the margin when it was read, right of it what it is and where it comes from. */
export function BookmarkLine({ bookmark, folder, today, menu }: BookmarkLineProps) {
  const texts = useTexts();
  const { dossier, dates } = texts;
  const { title, site, quotes, url } = bookmark;
  const where = [folder, quotes.length > 0 && dossier.quotes(quotes.length)].filter(Boolean).join(' · ');
  return (
    <Line
      when={shortDay(bookmark.consultedOn, today, dates)}
      title={
        <>
          <b>
            <bdi>{title}</bdi>
          </b>
          {' · '}
          <bdi>{site}</bdi>
        </>
      }
      detail={
        <>
          <Signal {...standingSignal(bookmark.standing, texts)} />
          <span class="line-detail-text">{where}</span>
        </>
      }
      note={said(bookmark, texts)}
      {...(/^https?:/.test(url) && {
        action: (
          <LinkButton kind="link" href={url} label={dossier.openPage(title)}>
            {dossier.open}
          </LinkButton>
        ),
      })}
      menu={<Menu label={dossier.more(title)} items={menu} />}
    />
  );
}

/** The newest quote, else which version was read, else why nothing of it was; `null`: nothing is to be said. */
function said(bookmark: Bookmark, texts: Texts): ComponentChildren {
  const quote = bookmark.quotes.at(-1);
  if (quote) return <bdi class="bookmark-quote">{texts.orders.quoted(quote.exact.slice(0, 200))}</bdi>;
  return bookmark.unread ? texts.dossier.unread[bookmark.unread] : versionWords(bookmark, texts);
}
