import browser from 'webextension-polyfill';
import { KEPT_SETTINGS, type Setting } from './kept-settings.ts';

/** As they are stored; those never chosen are not there. */
export async function storedSettings(): Promise<Setting[]> {
  const stored = await browser.storage.local.get(Object.keys(KEPT_SETTINGS));
  return Object.entries(stored).map(([key, value]) => ({ key, value }));
}

export async function putSettings(settings: readonly Setting[]): Promise<void> {
  await browser.storage.local.set(Object.fromEntries(settings.map(({ key, value }) => [key, value])));
}
