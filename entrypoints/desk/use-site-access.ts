import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { sitePattern } from '../../utils/orders/shop-place.ts';
import type { Supplier } from '../../utils/orders/supplier.ts';
import { watchPermissions } from './watch-permissions.ts';

/** Ids of the suppliers whose site the owner allows, now and after every change; `null` until it is known. */
export function useSiteAccess(suppliers: Supplier[]): ReadonlySet<string> | null {
  const [allowed, setAllowed] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    return watchPermissions(async () => {
      const checked = await Promise.all(suppliers.map((supplier) => isAllowed(supplier)));
      setAllowed(new Set(suppliers.filter((_, at) => checked[at]).map(({ id }) => id)));
    });
  }, [suppliers]);
  return allowed;
}

/** Asks for the site. Call it straight in the click: a browser asks only then. */
export function requestSite(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [sitePattern(origin)] });
}

export function removeSite(origin: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [sitePattern(origin)] });
}

async function isAllowed({ origin }: Supplier): Promise<boolean> {
  return origin !== '' && browser.permissions.contains({ origins: [sitePattern(origin)] });
}
