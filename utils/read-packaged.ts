import browser from 'webextension-polyfill';

/**
 * A JSON file of the extension's own package, as unknown data. The one place outside the background's checks that
 * fetches: a packaged file, never the network. Data is not imported, as a worker, being one script, would hold all of
 * it. @param path from the package's root, `/holidays/FR.json`.
 */
export async function readPackaged(path: `/${string}.json`): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(path));
  return response.json();
}
