import browser from 'webextension-polyfill';
import { sitePattern } from '../orders/shop-place.ts';
import type { Supplier } from '../orders/supplier.ts';

/** Ids of the suppliers whose site the browser does not let us look at now. */
export async function notGranted(suppliers: Supplier[]): Promise<Set<string>> {
  const { origins = [] } = await browser.permissions.getAll();
  const known = new Set(origins);
  const lacking = await Promise.all(
    suppliers
      .filter(({ origin }) => origin !== '' && !known.has(sitePattern(origin)))
      .map(async ({ id, origin }) => {
        const granted = await browser.permissions.contains({ origins: [sitePattern(origin)] });
        return granted ? [] : [id];
      }),
  );
  return new Set(lacking.flat());
}
