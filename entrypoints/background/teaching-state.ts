import browser from 'webextension-polyfill';
import type { Teaching } from '../../utils/orders/reading/teach.ts';

/** The tab where the owner points, and what was pointed at; both outlive the worker, not the session. */
const TAB_KEY = 'teaching-tab';
const KEY = 'teaching';

export async function currentTeaching(): Promise<Teaching | null> {
  const { [KEY]: teaching } = await browser.storage.session.get(KEY);
  return (teaching as Teaching | undefined) ?? null;
}

export async function keepTeaching(teaching: Teaching): Promise<void> {
  await browser.storage.session.set({ [KEY]: teaching });
}

export async function forgetTeaching(): Promise<void> {
  await browser.storage.session.remove([KEY, TAB_KEY]);
}

export async function expectPointing(tabId: number): Promise<void> {
  await browser.storage.session.set({ [TAB_KEY]: tabId });
}

/** Only the tab where pointing was started may say what was pointed at. */
export async function isPointingExpected(tabId: number): Promise<boolean> {
  const { [TAB_KEY]: expected } = await browser.storage.session.get(TAB_KEY);
  return tabId === expected;
}
