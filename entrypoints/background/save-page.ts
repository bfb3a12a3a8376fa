import browser from 'webextension-polyfill';
import type { Bookmark } from '../../utils/dossier/bookmark.ts';
import { cleanPageUrl } from '../../utils/dossier/clean-page-url.ts';
import { folderToSaveIn } from '../../utils/dossier/folder-service.ts';
import { BLANK_BOOKMARK } from '../../utils/dossier/new-bookmark.ts';
import { type Saved, saveBookmark } from '../../utils/dossier/save-bookmark.ts';
import { standingOf } from '../../utils/dossier/source-standing.ts';
import type { NewIds } from '../../utils/messages.ts';
import { openDatabase } from '../../utils/open-database.ts';
import { browserLanguage, languageOf, loadSettings, ownDayAt } from '../../utils/settings-store.ts';
import { textsFor } from '../../utils/texts/texts.ts';

/** An address that cannot be kept: a script, a file, a page of the browser. */
export class UnsavableAddress extends Error {
  override name = 'UnsavableAddress';
}

/** Saves the page of a tab. */
export async function saveTab(tabId: number, ids: NewIds, folderId: string | null): Promise<Saved> {
  const { url: address = '', title = '' } = await browser.tabs.get(tabId);
  const url = cleanPageUrl(address);
  if (!url) throw new UnsavableAddress(address);
  const db = await openDatabase();
  const at = Date.now();
  const name = textsFor(languageOf(await loadSettings(), browserLanguage())).dossier.firstFolder;
  const folder = await folderToSaveIn(db, folderId, { name, at });
  const bookmark: Bookmark = {
    ...BLANK_BOOKMARK,
    id: ids.bookmarkId,
    folderId: folder.id,
    url,
    title: title || url,
    site: new URL(url).hostname,
    standing: standingOf(url),
    savedAt: at,
    consultedOn: await ownDayAt(at),
    unread: 'failed',
  };
  return saveBookmark(db, { bookmark, text: null });
}
