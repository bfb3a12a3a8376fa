import browser from 'webextension-polyfill';
import type { Bookmark, EarlierText, Sighting } from '../../utils/dossier/bookmark.ts';
import { sitesToAsk } from '../../utils/dossier/checking/sites-to-ask.ts';
import { sendMessage } from '../../utils/messages.ts';
import type { Desk } from './desk.ts';

/** What the owner does about the versions of a page. */
export function checkActions(desk: Desk) {
  const { changes, desk: words } = desk.texts;
  return {
    /** Asks for the site first, straight in the click; refused, it says what is possible without. Answers whether it was looked at. */
    async check(bookmark: Bookmark): Promise<boolean> {
      const asked = browser.permissions.request({ origins: sitesToAsk(bookmark) });
      const granted = await asked.catch(() => false);
      if (granted) return desk.act(() => sendMessage('dossier.check', bookmark.id));
      desk.say({ text: changes.refused(new URL(bookmark.url).host) });
      return false;
    },
    openMarked: ({ id }: Bookmark) => desk.act(() => sendMessage('dossier.openMarked', id)),
    keepFound: ({ id }: Bookmark, { at }: Sighting) =>
      desk.act(() => sendMessage('dossier.keepFound', id, at), {
        text: changes.done.kept,
        undo: {
          label: words.undo,
          run: () => void desk.act(() => sendMessage('dossier.keepEarlier', id, at)),
        },
      }),
    putBack: ({ bookmarkId, at }: EarlierText) =>
      desk.act(() => sendMessage('dossier.keepEarlier', bookmarkId, at), { text: changes.done.putBack }),
  };
}
