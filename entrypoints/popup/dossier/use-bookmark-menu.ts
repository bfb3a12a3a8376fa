import type { MenuItem } from '../../../components/ui/Menu.tsx';
import { useTexts } from '../../../components/use-texts.ts';
import type { Bookmark } from '../../../utils/dossier/bookmark.ts';
import { sendMessage } from '../../../utils/messages.ts';
import type { Act } from '../use-order-actions.ts';

/** What else can be done with a bookmark, each with undo. */
export function useBookmarkMenu(act: Act): (bookmark: Bookmark) => MenuItem[] {
  const { dossier } = useTexts();
  const undo = (back: () => Promise<unknown>) => ({ label: dossier.undo, run: () => void act(back) });
  return ({ id }) => [
    {
      label: dossier.archive,
      icon: 'archive',
      run: () =>
        void act(() => sendMessage('dossier.edit', [id], { archived: true }), {
          text: dossier.done.archived,
          undo: undo(() => sendMessage('dossier.edit', [id], { archived: false })),
        }),
    },
    {
      label: dossier.remove,
      icon: 'bin',
      danger: true,
      run: () =>
        void act(() => sendMessage('dossier.delete', [id]), {
          text: dossier.done.deleted,
          undo: undo(() => sendMessage('dossier.restore', [id])),
        }),
    },
  ];
}
