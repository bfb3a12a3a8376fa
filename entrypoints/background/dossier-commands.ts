import {
  deleteBookmarks,
  deleteFolders,
  deleteQuote,
  restoreBookmarks,
  restoreFolders,
  restoreQuote,
} from '../../utils/dossier/delete-bookmarks.ts';
import { editBookmarks, editQuote } from '../../utils/dossier/edit-bookmarks.ts';
import { addFolder, arrangeFolders, editFolder } from '../../utils/dossier/folder-service.ts';
import { parseImportPart } from '../../utils/dossier/import/parse-import-part.ts';
import { stageImport, takeImport, undoImport } from '../../utils/dossier/import/take-import.ts';
import { mergeBookmarks, unmergeBookmarks } from '../../utils/dossier/merge-bookmarks.ts';
import { undoSave } from '../../utils/dossier/save-bookmark.ts';
import type { PageHandlers } from '../../utils/handle-messages.ts';
import { openDatabase } from '../../utils/open-database.ts';
import type { CheckCommands } from './check-commands.ts';
import { keepIndexInOrder } from './keep-index.ts';
import { updateMenus } from './menus.ts';
import { changing } from './refresh.ts';
import { savePage } from './save-page.ts';

type DossierCommands = Omit<
  Pick<PageHandlers, Extract<keyof PageHandlers, `dossier.${string}`>>,
  keyof CheckCommands
>;

/** Changes what is filed where, and then the pile and what the right-click menu offers; the index is brought in order meanwhile. */
function filing<Result>(change: () => Promise<Result>): Promise<Result> {
  return offering(() => changing(change));
}

/** The same where nothing on the pile can change. */
async function offering<Result>(change: () => Promise<Result>): Promise<Result> {
  const result = await change();
  await updateMenus();
  void keepIndexInOrder();
  return result;
}

/** What the owner does to folders and bookmarks. */
export const dossierCommands: DossierCommands = {
  'dossier.save': (tabId, ids, folderId) =>
    offering(async () => (await savePage({ tabId, ids, folderId })).saved),
  'dossier.undo': async (saved) => undoSave(await openDatabase(), saved, Date.now()),
  'dossier.edit': (ids, changes) =>
    filing(async () => editBookmarks(await openDatabase(), ids, changes, Date.now())),
  'dossier.merge': (intoId, fromIds) =>
    changing(async () => mergeBookmarks(await openDatabase(), intoId, fromIds, Date.now())),
  'dossier.unmerge': (intoId, fromIds, before) =>
    filing(async () => unmergeBookmarks(await openDatabase(), intoId, fromIds, before)),
  'dossier.delete': (ids) => changing(async () => deleteBookmarks(await openDatabase(), ids, Date.now())),
  'dossier.restore': (ids) => filing(async () => restoreBookmarks(await openDatabase(), ids)),
  'dossier.editQuote': async (id, quoteId, changes) => editQuote(await openDatabase(), id, quoteId, changes),
  'dossier.deleteQuote': async (id, quoteId) => deleteQuote(await openDatabase(), id, quoteId, Date.now()),
  'dossier.restoreQuote': async (id, quoteId) => restoreQuote(await openDatabase(), id, quoteId),
  'dossier.addFolder': (folder) => offering(async () => addFolder(await openDatabase(), folder, Date.now())),
  'dossier.editFolder': (id, changes) =>
    offering(async () => editFolder(await openDatabase(), id, changes, Date.now())),
  'dossier.arrangeFolders': async (ids) => arrangeFolders(await openDatabase(), ids),
  'dossier.deleteFolders': (ids) => filing(async () => deleteFolders(await openDatabase(), ids, Date.now())),
  'dossier.restoreFolders': (ids) => filing(async () => restoreFolders(await openDatabase(), ids)),
  'dossier.stageImport': async (importId, part, content) =>
    stageImport(await openDatabase(), importId, part, parseImportPart(content), Date.now()),
  'dossier.takeImport': (importId, parts, fileName) =>
    filing(async () => takeImport(await openDatabase(), { importId, parts, fileName }, Date.now())),
  'dossier.undoImport': (importId) =>
    filing(async () => undoImport(await openDatabase(), importId, Date.now())),
};
