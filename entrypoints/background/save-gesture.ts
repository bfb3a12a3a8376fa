import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { isDiskFull } from '../../utils/disk-full.ts';
import { notSavedNotice, savedNotice } from '../../utils/dossier/saved-notice.ts';
import { UnsavableAddress } from '../../utils/dossier/taken-page.ts';
import { tellSavedInTab } from '../../utils/page-scripts.ts';
import { browserLanguage, languageOf, loadSettings } from '../../utils/settings-store.ts';
import { loadWorkerTexts, type WorkerTexts } from '../../utils/texts/worker-texts.ts';
import { keepIndexInOrder } from './keep-index.ts';
import { updateMenus } from './menus.ts';
import { notify } from './notifications.ts';
import { readSaveItem } from './save-menu.ts';
import { type SavedPage, type SaveRequest, savePage } from './save-page.ts';

/** A right-click item of the dossier. */
export async function saveFromMenu(info: Menus.OnClickData, tab: Tabs.Tab): Promise<void> {
  const item = readSaveItem(String(info.menuItemId));
  if (!item) return;
  const { linkUrl, linkText } = info;
  await saveByGesture(tab, {
    folderId: item.folderId,
    newFolder: item.newFolder,
    frameId: info.frameId ?? 0,
    selectionText: info.selectionText ?? '',
    pageUrl: info.pageUrl ?? '',
    ...(item.link && linkUrl && { link: { url: linkUrl, text: linkText ?? null } }),
  });
}

/** The keyboard command. */
export async function saveFromKeyboard(tab: Tabs.Tab): Promise<void> {
  await saveByGesture(tab, { folderId: null });
}

/** Saves, then says so: in the page, and in the popup where the browser lets it be opened; else by a notification. */
async function saveByGesture(tab: Tabs.Tab, wanted: Omit<SaveRequest, 'tabId' | 'ids'>): Promise<void> {
  const tabId = tab.id ?? -1;
  const ids = { bookmarkId: crypto.randomUUID(), quoteId: crypto.randomUUID() };
  try {
    const page = await savePage({ ...wanted, tabId, ids });
    await confirm(tabId, page, wanted.newFolder ?? false);
  } catch (error) {
    await sayFailed(tabId, error);
    return;
  }
  await updateMenus();
  await keepIndexInOrder();
}

async function confirm(tabId: number, page: SavedPage, newFolder: boolean): Promise<void> {
  const { language, texts } = await ownTexts();
  const { saved, bookmark, quote, folder, tooLong } = page;
  const told = { bookmark, quote, folder: folder.name, known: saved.what === 'known', tooLong, newFolder };
  const notice = savedNotice(told, language, texts);
  const isDrawn = await succeeds(tellSavedInTab(tabId, notice));
  const isOpen = await succeeds(browser.action.openPopup());
  if (isDrawn || isOpen) return;
  await notify(`saved:${tabId}`, notice.heading, [notice.what.slice(0, 120), ...notice.notes].join('\n'));
}

/** In the page, or where nothing can be drawn in it, by a notification. */
async function sayFailed(tabId: number, error: unknown): Promise<void> {
  const { language, texts } = await ownTexts();
  const notice = notSavedNotice(whyNotSaved(error, texts), language, texts);
  if (await succeeds(tellSavedInTab(tabId, notice))) return;
  await notify(`saved:${tabId}`, notice.heading, notice.what);
}

function whyNotSaved(error: unknown, { dossier, failures }: WorkerTexts): string {
  if (error instanceof UnsavableAddress) return dossier.unsavable;
  return isDiskFull(error) ? failures.diskFull : dossier.notSaved;
}

async function ownTexts() {
  const language = languageOf(await loadSettings(), browserLanguage());
  return { language, texts: await loadWorkerTexts(language) };
}

async function succeeds(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}
