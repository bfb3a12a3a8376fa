import browser from 'webextension-polyfill';
import { checkStore } from '../../utils/checks/check-store.ts';
import { closeOffscreen } from '../../utils/checks/offscreen-document.ts';
import type { Bookmark } from '../../utils/dossier/bookmark.ts';
import { bookmarkById, bookmarkOfPage, textOf } from '../../utils/dossier/bookmark-store.ts';
import { comparePage, type Finding } from '../../utils/dossier/changes/compare-page.ts';
import { foundPage } from '../../utils/dossier/changes/found-page.ts';
import { captureFetched } from '../../utils/dossier/checking/capture-fetched.ts';
import { type BookmarkCheckTools, checkBookmark } from '../../utils/dossier/checking/check-bookmark.ts';
import { cleanCanonicalUrl, cleanPageUrl } from '../../utils/dossier/clean-page-url.ts';
import { recordCheck } from '../../utils/dossier/record-check.ts';
import { openDatabase } from '../../utils/open-database.ts';
import { sitePattern } from '../../utils/orders/shop-place.ts';
import { canonicalInTab, captureTab } from '../../utils/page-scripts.ts';
import { ownDayAt } from '../../utils/settings-store.ts';
import { gate } from './gate.ts';
import { changing } from './refresh.ts';

/** Bookmarks to check as soon as their site is granted: the browser's question can close the popup that asked. */
const WANTED_KEY = 'wanted-checks';
/** A check that ended a moment ago counts for whoever asks again. */
const FRESH = 15_000;

const underWay = new Map<string, Promise<void>>();

/** Looks at a bookmark's page now; `not-granted` where its site may not be read: it is then looked at once it may. */
export async function checkNow(bookmarkId: string): Promise<'checked' | 'not-granted'> {
  const bookmark = await bookmarkById(await openDatabase(), bookmarkId);
  if (!bookmark || !/^https?:/.test(bookmark.url)) return 'checked';
  if (!(await isGranted(bookmark.url))) {
    await want([...(await wanted()), bookmarkId]);
    return 'not-granted';
  }
  await want((await wanted()).filter((id) => id !== bookmarkId));
  const isFresh = bookmark.check !== null && Math.abs(Date.now() - bookmark.check.at) < FRESH;
  if (isFresh && bookmark.check?.trouble !== 'elsewhere') return 'checked';
  const running = underWay.get(bookmarkId) ?? check(bookmark).finally(() => underWay.delete(bookmarkId));
  underWay.set(bookmarkId, running);
  await running;
  return 'checked';
}

/** A site was granted: what was to be checked there is checked. */
export async function checkWanted(): Promise<void> {
  for (const bookmarkId of await wanted()) await checkNow(bookmarkId);
}

/** The bookmark of the page in a tab, which is compared with it; `null` where the page is not kept. */
export async function lookInTab(tabId: number): Promise<string | null> {
  const bookmark = await bookmarkInTab(tabId);
  if (!bookmark) return null;
  const db = await openDatabase();
  const text = await textOf(db, bookmark.id);
  if (text === null) return bookmark.id;
  const page = await captureTab(tabId).catch(() => null);
  const found = page && foundPage(page, true);
  const at = Date.now();
  if (found) await record(bookmark.id, comparePage({ bookmark, text }, found, await ownDayAt(at)));
  return bookmark.id;
}

async function bookmarkInTab(tabId: number): Promise<Bookmark | undefined> {
  const db = await openDatabase();
  const url = cleanPageUrl((await browser.tabs.get(tabId)).url ?? '');
  if (url === null) return undefined;
  const known = await bookmarkOfPage(db, { url, canonicalUrl: null });
  if (known) return known;
  const canonicalUrl = cleanCanonicalUrl(await canonicalInTab(tabId).catch(() => null), url);
  return canonicalUrl === null ? undefined : bookmarkOfPage(db, { url, canonicalUrl });
}

async function check(bookmark: Bookmark): Promise<void> {
  const finding = await checkBookmark(bookmark, await tools());
  await record(bookmark.id, finding);
  await closeOffscreen();
}

function record(bookmarkId: string, finding: Finding): Promise<void> {
  return changing(async () => recordCheck(await openDatabase(), bookmarkId, finding, Date.now()));
}

async function tools(): Promise<BookmarkCheckTools> {
  return {
    db: await openDatabase(),
    store: checkStore,
    gate,
    fetch: (...request) => fetch(...request),
    capture: captureFetched,
    clock: () => Date.now(),
    today: () => ownDayAt(Date.now()),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    isOnline: () => navigator.onLine,
    isGranted,
  };
}

function isGranted(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [sitePattern(address)] });
}

async function wanted(): Promise<string[]> {
  const { [WANTED_KEY]: ids } = await browser.storage.session.get(WANTED_KEY);
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}

async function want(ids: string[]): Promise<void> {
  await browser.storage.session.set({ [WANTED_KEY]: [...new Set(ids)] });
}
