import { useCallback, useEffect, useState } from 'preact/hooks';
import { sendMessage } from '../../utils/messages.ts';
import type { PageAtHand } from '../../utils/orders/page-at-hand.ts';
import type { FrontTab } from './first-data.ts';

const FAILED: PageAtHand = {
  reading: null,
  unreadable: 'failed',
  supplierId: null,
  keys: [],
  followed: {},
  site: null,
};

/** The page in front as the background reads it; `null` while it looks. `again` reads it once more. */
export interface ReadPage {
  page: PageAtHand | null;
  again: () => void;
}

export function usePageAtHand(tab: FrontTab | null): ReadPage {
  const [page, setPage] = useState<PageAtHand | null>(tab ? null : { ...FAILED, unreadable: 'browser' });
  const again = useCallback(() => {
    if (tab) sendMessage('page.read', tab.id).then(setPage, () => setPage(FAILED));
  }, [tab]);
  useEffect(again, [again]);
  return { page, again };
}
