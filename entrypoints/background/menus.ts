import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { foldersToSaveIn } from '../../utils/dossier/folder-store.ts';
import { openDatabase } from '../../utils/open-database.ts';
import { sitePattern } from '../../utils/orders/shop-place.ts';
import { UnreadableTab } from '../../utils/read-tab.ts';
import { browserLanguage, languageOf, loadSettings } from '../../utils/settings-store.ts';
import { loadWorkerTexts, type WorkerTexts } from '../../utils/texts/worker-texts.ts';
import { convertSelection } from './convert.ts';
import { followPage } from './follow.ts';
import { giveBack } from './give-back.ts';
import { lookUpItems, lookUpSelection, readLookUpItem } from './look-up-menu.ts';
import { notify } from './notifications.ts';
import { openDesk } from './open-desk.ts';
import { changing } from './refresh.ts';
import { redrawBadges } from './registered-scripts.ts';
import { readSaveItem, saveItems } from './save-menu.ts';
import { readSupplierTab } from './take-page.ts';

interface MenuItem {
  contexts: Menus.ContextType[];
  documentUrlPatterns?: string[];
  title: (texts: WorkerTexts['notifications']) => string;
  run: (info: Menus.OnClickData, tab: Tabs.Tab, granted: Promise<boolean>) => Promise<void>;
}

/** The right-click items; their ids are the keys. `follow` is also known to `askForSite`. */
const ITEMS: Record<string, MenuItem> = {
  follow: {
    contexts: ['page', 'selection', 'link'],
    documentUrlPatterns: ['https://*/*', 'http://*/*'],
    title: (texts) => texts.menuFollow,
    run: followFromMenu,
  },
  convert: { contexts: ['selection'], title: (texts) => texts.menuConvert, run: convertSelection },
  desk: { contexts: ['action'], title: (texts) => texts.menuDesk, run: () => openDesk() },
};

/** Makes the items anew: on installing, updating, and when the language changes. */
export function createMenus(): Promise<void> {
  return navigator.locks.request('menus', async () => {
    const { notifications: texts, dossier, lookUp } = await ownTexts();
    const { lawSources } = await loadSettings();
    const saves = await ownSaveItems(dossier);
    await browser.contextMenus.removeAll();
    for (const [id, { contexts, documentUrlPatterns, title }] of Object.entries(ITEMS)) {
      const sites = documentUrlPatterns ? { documentUrlPatterns } : {};
      browser.contextMenus.create({ id, contexts, title: title(texts), ...sites });
    }
    for (const item of [...saves, ...lookUpItems(lawSources, lookUp)]) browser.contextMenus.create(item);
    await browser.storage.session.set({ [SAVES_KEY]: JSON.stringify(saves) });
  });
}

/** Makes them anew when folders came, went or changed their order. */
export async function updateMenus(): Promise<void> {
  const saves = JSON.stringify(await ownSaveItems((await ownTexts()).dossier));
  const { [SAVES_KEY]: shown } = await browser.storage.session.get(SAVES_KEY);
  if (shown !== saves) await createMenus();
}

const SAVES_KEY = 'menu-saves';

async function ownSaveItems(texts: WorkerTexts['dossier']): Promise<Menus.CreateCreatePropertiesType[]> {
  // A database that fails takes no other item away.
  const folders = await openDatabase()
    .then(foldersToSaveIn)
    .catch(() => []);
  return saveItems(folders, texts);
}

/** @param granted the answer to `askForSite`, which is asked in the click itself */
export async function menuClicked(
  info: Menus.OnClickData,
  tab: Tabs.Tab | undefined,
  granted: Promise<boolean>,
): Promise<void> {
  const id = String(info.menuItemId);
  if (tab && readSaveItem(id)) await (await import('./save-gesture.ts')).saveFromMenu(info, tab);
  const lookUp = readLookUpItem(id);
  if (lookUp) await lookUpSelection(lookUp.sourceId, info, tab, (await loadSettings()).lawSources);
  if (tab && Object.hasOwn(ITEMS, id)) await ITEMS[id]?.run(info, tab, granted);
}

/** Reads and follows by `activeTab`, while the owner answers whether the site may be looked at without them. */
async function followFromMenu(
  info: Menus.OnClickData,
  tab: Tabs.Tab,
  asked: Promise<boolean>,
): Promise<void> {
  const url = info.pageUrl ?? tab.url ?? '';
  const said = await followTab(tab.id ?? -1);
  const granted = await asked;
  if (granted) await giveBack([sitePattern(url)]); // a site that was granted for nothing is not kept
  await redrawBadges();
  const { notifications: texts } = await ownTexts();
  const words =
    typeof said === 'number' && said > 0
      ? [texts.followed(said), granted ? '' : texts.notGranted].filter(Boolean).join(' ')
      : said === 0
        ? texts.nothingFound
        : texts.unreadable;
  await notify(`follow:${tab.id}`, tab.title?.slice(0, 80) || new URL(url).hostname, words);
}

/** How many orders are followed now, or that the page cannot be read. */
async function followTab(tabId: number): Promise<number | 'unreadable'> {
  try {
    const page = await readSupplierTab(tabId);
    return (await changing(() => followPage(tabId, page, null))).length;
  } catch (error) {
    if (error instanceof UnreadableTab) return 'unreadable';
    throw error;
  }
}

async function ownTexts(): Promise<WorkerTexts> {
  return loadWorkerTexts(languageOf(await loadSettings(), browserLanguage()));
}
