import type { MenuItem } from '../../../components/ui/Menu.tsx';
import type { ToastMessage } from '../../../components/ui/Toast.tsx';
import { useTexts } from '../../../components/use-texts.ts';
import type { Bookmark } from '../../../utils/dossier/bookmark.ts';
import { sendMessage } from '../../../utils/messages.ts';
import type { Act } from '../use-order-actions.ts';
import { checkBookmark } from './check-bookmark.ts';

/** What else can be done with a bookmark: look whether it still stands; put it away or delete it, with undo. */
export function useBookmarkMenu(act: Act, say: (message: ToastMessage) => void) {
  const texts = useTexts();
  const { dossier, changes } = texts;
  const undo = (back: () => Promise<unknown>) => ({ label: dossier.undo, run: () => void act(back) });
  const check = (bookmark: Bookmark) => {
    const checked = checkBookmark(bookmark, texts); // straight in the click
    void act(async () => say({ text: await checked }));
  };
  return (bookmark: Bookmark): MenuItem[] => [
    ...(/^https?:/i.test(bookmark.url)
      ? [{ label: changes.check, icon: 'change' as const, run: () => check(bookmark) }]
      : []),
    {
      label: dossier.archive,
      icon: 'archive',
      run: () =>
        void act(() => sendMessage('dossier.edit', [bookmark.id], { archived: true }), {
          text: dossier.done.archived,
          undo: undo(() => sendMessage('dossier.edit', [bookmark.id], { archived: false })),
        }),
    },
    {
      label: dossier.remove,
      icon: 'bin',
      danger: true,
      run: () =>
        void act(() => sendMessage('dossier.delete', [bookmark.id]), {
          text: dossier.done.deleted,
          undo: undo(() => sendMessage('dossier.restore', [bookmark.id])),
        }),
    },
  ];
}
