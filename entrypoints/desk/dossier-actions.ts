import type { Bookmark, Folder } from '../../utils/dossier/bookmark.ts';
import type { BookmarkChanges } from '../../utils/dossier/edit-bookmarks.ts';
import type { FolderChanges, FolderDetails } from '../../utils/dossier/folder-service.ts';
import { sendMessage } from '../../utils/messages.ts';
import type { Desk } from './desk.ts';

/** What the owner can do with folders and bookmarks: each says that it was done, and how to take it back. */
export function dossierActions(desk: Desk) {
  return { ...folderActions(desk), ...bookmarkActions(desk), ...quoteActions(desk) };
}

function undoing(desk: Desk, run: () => Promise<unknown>) {
  return { label: desk.texts.desk.undo, run: () => void desk.act(run) };
}

function folderActions(desk: Desk) {
  const { done } = desk.texts.dossierDesk;
  return {
    addFolder: (id: string, details: FolderDetails) =>
      desk.act(() => sendMessage('dossier.addFolder', { id, ...details }), {
        text: done.folderAdded(details.name),
        undo: undoing(desk, () => sendMessage('dossier.deleteFolders', [id])),
      }),
    editFolder: ({ id, name, colour, icon }: Folder, changes: FolderChanges) =>
      desk.act(() => sendMessage('dossier.editFolder', id, changes), {
        text: done.folderSaved,
        undo: undoing(desk, () => sendMessage('dossier.editFolder', id, { name, colour, icon })),
      }),
    archiveFolder: ({ id }: Folder, archived: boolean) =>
      desk.act(() => sendMessage('dossier.editFolder', id, { archived }), {
        text: archived ? done.folderArchived : done.folderUnarchived,
        undo: undoing(desk, () => sendMessage('dossier.editFolder', id, { archived: !archived })),
      }),
    arrangeFolders: (ids: string[]) => desk.act(() => sendMessage('dossier.arrangeFolders', ids)),
    deleteFolder: ({ id, name }: Folder) =>
      desk.act(() => sendMessage('dossier.deleteFolders', [id]), {
        text: done.folderDeleted(name),
        undo: undoing(desk, () => sendMessage('dossier.restoreFolders', [id])),
      }),
  };
}

function bookmarkActions(desk: Desk) {
  const { dossier, dossierDesk } = desk.texts;
  return {
    edit: (bookmark: Bookmark, changes: Omit<BookmarkChanges, 'archived'>) => {
      const before = Object.fromEntries(
        Object.keys(changes).map((field) => [field, Reflect.get(bookmark, field)]),
      );
      return desk.act(() => sendMessage('dossier.edit', [bookmark.id], changes), {
        text: dossier.done.saved,
        undo: undoing(desk, () => sendMessage('dossier.edit', [bookmark.id], before)),
      });
    },
    archive: ({ id }: Bookmark, archived: boolean) =>
      desk.act(() => sendMessage('dossier.edit', [id], { archived }), {
        text: archived ? dossier.done.archived : dossierDesk.done.unarchived,
        undo: undoing(desk, () => sendMessage('dossier.edit', [id], { archived: !archived })),
      }),
    remove: ({ id }: Bookmark) =>
      desk.act(() => sendMessage('dossier.delete', [id]), {
        text: dossier.done.deleted,
        undo: undoing(desk, () => sendMessage('dossier.restore', [id])),
      }),
    restore: ({ id }: Bookmark) => desk.act(() => sendMessage('dossier.restore', [id])),
    merge: ({ id, references, tags, note }: Bookmark, otherId: string) =>
      desk.act(() => sendMessage('dossier.merge', id, [otherId]), {
        text: dossierDesk.done.merged,
        undo: undoing(desk, () => sendMessage('dossier.unmerge', id, [otherId], { references, tags, note })),
      }),
  };
}

function quoteActions(desk: Desk) {
  const { dossier, dossierDesk } = desk.texts;
  return {
    noteOnQuote: ({ id }: Bookmark, quoteId: string, note: string) =>
      desk.act(() => sendMessage('dossier.editQuote', id, quoteId, { note }), { text: dossier.done.saved }),
    removeQuote: ({ id }: Bookmark, quoteId: string) =>
      desk.act(() => sendMessage('dossier.deleteQuote', id, quoteId), {
        text: dossierDesk.done.quoteRemoved,
        undo: undoing(desk, () => sendMessage('dossier.restoreQuote', id, quoteId)),
      }),
  };
}
