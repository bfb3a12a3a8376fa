import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { sitePattern } from '../../utils/orders/shop-place.ts';
import { watchPermissions } from './watch-permissions.ts';

/** Whether a page's site may be read, now and after every change; `null` until it is known. */
export function useGranted(url: string): boolean | null {
  const [granted, setGranted] = useState<boolean | null>(null);
  useEffect(() => {
    if (!/^https?:/.test(url)) return setGranted(false);
    return watchPermissions(
      () =>
        void browser.permissions
          .contains({ origins: [sitePattern(url)] })
          .then(setGranted, () => setGranted(false)),
    );
  }, [url]);
  return granted;
}
