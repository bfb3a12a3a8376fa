import browser from 'webextension-polyfill';

/**
 * The names of all that lies in extension storage. What lies there may be megabytes (`utils/safety/kept-outside.ts`):
 * it is read only where the browser cannot tell its names alone, as Firefox before 143.
 */
export async function storedKeys(): Promise<string[]> {
  const { local } = browser.storage;
  return 'getKeys' in local ? local.getKeys() : Object.keys(await browser.storage.local.get(null));
}
