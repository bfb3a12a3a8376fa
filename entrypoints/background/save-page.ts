import browser from 'webextension-polyfill';
import type { Bookmark, Folder, Quote, UnreadReason } from '../../utils/dossier/bookmark.ts';
import type { CapturedPage, CapturedSelection } from '../../utils/dossier/captured-page.ts';
import { keepLastSave } from '../../utils/dossier/last-save.ts';
import { pageCodeOf } from '../../utils/dossier/page-code.ts';
import { recogniseReferences } from '../../utils/dossier/references/recognise.ts';
import { type NewIds, type Saved, saveInFolder } from '../../utils/dossier/save-bookmark.ts';
import { isTooLong, type Recognise, takenPage } from '../../utils/dossier/taken-page.ts';
import { openDatabase } from '../../utils/open-database.ts';
import { captureFrame, linkTextInTab } from '../../utils/page-scripts.ts';
import { browserLanguage, languageOf, loadSettings, ownDayAt } from '../../utils/settings-store.ts';
import { loadWorkerTexts } from '../../utils/texts/worker-texts.ts';
import { readPage } from './read-page.ts';

/** What the owner asked to save: the page of a tab with what is selected in it, or a link there. */
export interface SaveRequest {
  tabId: number;
  ids: NewIds;
  /** `null`: the last used. */
  folderId: string | null;
  newFolder?: boolean;
  /** Where the browser's menu was opened, and the words it saw selected. */
  frameId?: number;
  selectionText?: string;
  /** Where the browser says so to the menu alone: of its own pages. */
  pageUrl?: string;
  link?: { url: string; text: string | null };
}

/** What was saved, and what there is to say of it. */
export interface SavedPage {
  saved: Saved;
  bookmark: Bookmark;
  quote: Quote | null;
  folder: Folder;
  tooLong: boolean;
}

/** Saves a page or a link. @throws UnsavableAddress */
export async function savePage(request: SaveRequest): Promise<SavedPage> {
  const taken = request.link ? await takeLink(request, request.link) : await takeTab(request);
  const db = await openDatabase();
  const at = Date.now();
  const { dossier } = await loadWorkerTexts(languageOf(await loadSettings(), browserLanguage()));
  const name = dossier.firstFolder;
  const made = await takenPage({ ...taken, ids: request.ids, at, on: await ownDayAt(at) }, recognise);
  const { folder, ...saved } = await saveInFolder(db, made, { folderId: request.folderId, name });
  // Where there is no room for it the popup does not open on it; it is saved all the same.
  await keepLastSave({ saved, at, newFolder: request.newFolder ?? false, fresh: true }).catch(() => {});
  return {
    saved,
    bookmark: made.bookmark,
    quote: made.bookmark.quotes[0] ?? null,
    folder,
    tooLong: taken.selection !== null && isTooLong(taken.selection),
  };
}

const recognise: Recognise = (text, page) =>
  recogniseReferences(text, { pageCode: pageCodeOf(page) }).map(({ canonical }) => canonical);

interface Taken {
  url: string;
  title: string;
  page: CapturedPage | null;
  unread: UnreadReason | null;
  selection: CapturedSelection | null;
}

/** A link is kept without opening it: what it is called is what the page calls it. */
async function takeLink(
  { tabId, frameId = 0 }: SaveRequest,
  { url, text }: { url: string; text: string | null },
): Promise<Taken> {
  const title = text ?? (await linkTextInTab(tabId, frameId, url).catch(() => ''));
  return { url, title, page: null, unread: 'link', selection: null };
}

async function takeTab({
  tabId,
  frameId = 0,
  selectionText = '',
  pageUrl = '',
}: SaveRequest): Promise<Taken> {
  const { url = pageUrl, title = '' } = await browser.tabs.get(tabId);
  const { page, unread } = await readPage(tabId, url);
  const inFrame = frameId === 0 ? null : await captureFrame(tabId, frameId).catch(() => null);
  const selection = inFrame ?? page?.selection ?? bareSelection(selectionText);
  return { url, title, page, unread, selection };
}

/** Words that only the browser saw: in a frame of another site, a field, the PDF viewer. Nothing is known around them. */
function bareSelection(text: string): CapturedSelection | null {
  const exact = text.trim();
  return exact === '' ? null : { exact, prefix: '', suffix: '', headings: [] };
}
