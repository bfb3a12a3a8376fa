import type { AppDatabase } from '../../../utils/database.ts';
import { lastBookmarks } from '../../../utils/dossier/bookmark-store.ts';
import { followedOrders } from '../../../utils/orders/order-store.ts';
import { allPartners } from '../../../utils/partners/partner-store.ts';
import { watch } from '../../../utils/watch.ts';

/** Which of the three first gestures were made. */
export interface MadeGestures {
  order: boolean;
  partner: boolean;
  sentence: boolean;
}

/** The gestures as the database knows them, now and after every change. */
export function watchGestures(
  onValue: (made: MadeGestures) => void,
  onError: (error: unknown) => void,
  signal: AbortSignal,
): Promise<void> {
  return watch(readGestures, onValue, onError, signal);
}

async function readGestures(db: AppDatabase): Promise<MadeGestures> {
  const [orders, partners, bookmarks] = await Promise.all([
    followedOrders(db),
    allPartners(db),
    lastBookmarks(db, 1, null),
  ]);
  return { order: orders.length > 0, partner: partners.length > 0, sentence: bookmarks.length > 0 };
}
