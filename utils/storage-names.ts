/** Names in extension storage that more than one script reads: each script stands alone, so a second spelling would go unseen. */

/** In `storage.local`: what each drawer of the popup is painted from. The dossier is never kept so. */
export const SNAPSHOTS = {
  pile: 'pile-snapshot',
  orders: 'popup-snapshot',
  partners: 'partner-snapshot',
} as const;

/** In `storage.session`: what was saved last. */
export const LAST_SAVE = 'last-save';

/** In `storage.session`: what this browser knows of time zones. */
export const BROWSER_ZONES = 'browser-zones';
