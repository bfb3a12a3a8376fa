import browser from 'webextension-polyfill';

/** Calls now, and after every change of what is allowed; gives back what ends it, as effects do. */
export function watchPermissions(look: () => void): () => void {
  look();
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  return () => {
    browser.permissions.onAdded.removeListener(look);
    browser.permissions.onRemoved.removeListener(look);
  };
}
