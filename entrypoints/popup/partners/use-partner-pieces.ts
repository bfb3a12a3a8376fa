import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { BROWSER_ZONES } from '../../../utils/storage-names.ts';

/** The drawings of partners, with the clock's table: the orders are painted without them. */
export type PartnerPieces = typeof import('./pieces.ts');

export async function loadPartnerPieces(): Promise<PartnerPieces> {
  const asked = browser.storage.session.get(BROWSER_ZONES); // while they are loaded
  const pieces = await import('./pieces.ts');
  await pieces.yieldToNewerBrowser(asked);
  return pieces;
}

/** The pieces once they are loaded; given where they were loaded before the first paint. */
export function usePartnerPieces(given: PartnerPieces | null, wanted: boolean): PartnerPieces | null {
  const [pieces, setPieces] = useState(given);
  useEffect(() => {
    if (wanted && !pieces) void loadPartnerPieces().then(setPieces);
  }, [wanted]);
  return pieces;
}
