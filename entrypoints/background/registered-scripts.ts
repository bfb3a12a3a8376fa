import browser, { type Tabs } from 'webextension-polyfill';
import { openDatabase } from '../../utils/open-database.ts';
import { sitePattern } from '../../utils/orders/shop-place.ts';
import { allSuppliers } from '../../utils/orders/supplier-store.ts';

const ID = 'visit';
const SCRIPT = '/visit.js';
const STYLE = '/visit.css';
/** Set once a browser session: registrations last over worker restarts, but not over updates. */
const DONE_KEY = 'scripts-registered';

/** Match patterns of the suppliers that are granted and not paused. */
async function followedSites(): Promise<string[]> {
  const suppliers = await allSuppliers(await openDatabase());
  const sites = new Set(
    suppliers.filter(({ origin, paused }) => origin && !paused).map(({ origin }) => sitePattern(origin)),
  );
  const granted = await Promise.all(
    [...sites].map((site) => browser.permissions.contains({ origins: [site] })),
  );
  return [...sites].filter((_, index) => granted[index]).sort();
}

/**
 * Makes the registered script's sites those of the followed suppliers; does nothing when they are already. Open pages
 * of a newly added site get the script at once, those of one that was taken away lose their badges.
 */
export function syncRegisteredScripts(): Promise<void> {
  return navigator.locks.request('registered-scripts', async () => {
    const matches = await followedSites();
    const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
    const before = (registered?.matches ?? []).toSorted();
    if (before.join() === matches.join()) return;
    if (matches.length === 0) {
      await browser.scripting.unregisterContentScripts({ ids: [ID] });
    } else if (registered) {
      await browser.scripting.updateContentScripts([{ id: ID, matches }]);
    } else {
      await browser.scripting.registerContentScripts([
        {
          id: ID,
          matches,
          js: [SCRIPT],
          css: [STYLE],
          runAt: 'document_idle',
          allFrames: false,
          persistAcrossSessions: true,
        },
      ]);
    }
    await injectInto(matches.filter((site) => !before.includes(site)));
    // Which tabs show a site that was taken back the browser no longer says: those without our script hear nothing.
    if (before.some((site) => !matches.includes(site))) tell(await browser.tabs.query({}));
  });
}

/** The first start of a session, and of an updated extension, brings registrations back; later ones cost nothing. */
export async function syncScriptsOnce(): Promise<void> {
  const { [DONE_KEY]: done } = await browser.storage.session.get(DONE_KEY);
  if (done) return;
  await syncRegisteredScripts();
  await browser.storage.session.set({ [DONE_KEY]: true });
}

async function injectInto(sites: string[]): Promise<void> {
  if (sites.length === 0) return;
  for (const tab of await browser.tabs.query({ url: sites })) {
    if (tab.id === undefined || tab.discarded) continue;
    const target = { tabId: tab.id };
    // A tab that shows an error page takes neither.
    await browser.scripting.insertCSS({ target, files: [STYLE] }).catch(() => undefined);
    await browser.scripting.executeScript({ target, files: [SCRIPT] }).catch(() => undefined);
  }
}

/** Tells the pages that are open what changed: they ask for their badges again. */
export async function redrawBadges(): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const sites = registered?.matches ?? [];
  if (sites.length === 0) return;
  tell(await browser.tabs.query({ url: sites }));
}

function tell(tabs: Tabs.Tab[]): void {
  for (const { id } of tabs)
    if (id !== undefined) browser.tabs.sendMessage(id, 'visit.again').catch(() => undefined);
}
