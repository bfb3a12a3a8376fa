import { useState } from 'preact/hooks';
import { standingSignal } from '../../../../components/dossier/standing-signal.ts';
import { LinkButton } from '../../../../components/ui/Button.tsx';
import { Menu, type MenuItem } from '../../../../components/ui/Menu.tsx';
import { PlainSentence } from '../../../../components/ui/PlainSentence.tsx';
import { Signal } from '../../../../components/ui/Signal.tsx';
import { longDay } from '../../../../utils/dates/day-words.ts';
import type { Bookmark } from '../../../../utils/dossier/bookmark.ts';
import { pageLinks } from '../../../../utils/dossier/page-links.ts';
import { versionWords } from '../../../../utils/dossier/saved-notice.ts';
import type { Desk } from '../../desk.ts';
import { dossierActions } from '../../dossier-actions.ts';
import { MergeDialog } from './MergeDialog.tsx';

interface BookmarkHeadProps {
  bookmark: Bookmark;
  desk: Desk;
}

/** What was read, where, when and in which version; the ways back to it. */
export function BookmarkHead({ bookmark, desk }: BookmarkHeadProps) {
  const { texts } = desk;
  const words = texts.dossierDesk;
  const [merging, setMerging] = useState(false);
  const links = pageLinks(bookmark);
  return (
    <header class="bookmark-head">
      <div class="bookmark-title">
        <h2 tabIndex={-1}>
          <bdi>{bookmark.title}</bdi>
        </h2>
        <Menu
          label={texts.dossier.more(bookmark.title)}
          items={() => bookmarkItems(bookmark, desk, () => setMerging(true))}
        />
      </div>
      <p class="bookmark-facts">
        <Signal {...standingSignal(bookmark.standing, texts)} />
        <bdi>{bookmark.site}</bdi>
      </p>
      <p class="soft">
        {[words.readOn(longDay(bookmark.consultedOn, texts.dates)), versionWords(bookmark, texts)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {bookmark.unread && (
        <PlainSentence tone="waiting">{texts.dossier.unread[bookmark.unread]}</PlainSentence>
      )}
      <p class="bookmark-links">
        <PageLink href={bookmark.url}>{words.openPage}</PageLink>
        <PageLink href={links.read}>{words.versionRead}</PageLink>
        <PageLink href={links.today}>{words.today}</PageLink>
      </p>
      {merging && <MergeDialog bookmark={bookmark} desk={desk} onClose={() => setMerging(false)} />}
    </header>
  );
}

function PageLink({ href, children }: { href: string | null; children: string }) {
  if (href === null || !/^https?:/.test(href)) return null;
  return (
    <LinkButton icon="out" href={href}>
      {children}
    </LinkButton>
  );
}

function bookmarkItems(bookmark: Bookmark, desk: Desk, onMerge: () => void): MenuItem[] {
  const { dossier, dossierDesk: texts } = desk.texts;
  const { archive, remove } = dossierActions(desk);
  const isArchived = bookmark.archivedAt !== null;
  return [
    { label: texts.merge, icon: 'copy', run: onMerge },
    {
      label: isArchived ? texts.unarchive : dossier.archive,
      icon: 'archive',
      run: () => void archive(bookmark, !isArchived),
    },
    { label: dossier.remove, icon: 'bin', danger: true, run: () => void remove(bookmark) },
  ];
}
