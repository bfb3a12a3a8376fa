import type { Instant } from '../dates/day.ts';
import { lastBookmarks } from '../dossier/bookmark-store.ts';
import { followedOrders } from '../orders/order-store.ts';
import { allSuppliers } from '../orders/supplier-store.ts';
import { allPartners } from '../partners/partner-store.ts';
import { bookmarkRow } from './bookmark-suggestions.ts';
import { orderRow } from './order-suggestions.ts';
import { partnerRow } from './partner-suggestions.ts';
import type { Asked, Suggestion } from './suggestion.ts';

const SHOWN = 8;

/** Where nothing is typed yet: what moved, was added or kept last, the newest first. */
export async function recentSuggestions({
  openDatabase,
  texts,
}: Omit<Asked, 'words'>): Promise<Suggestion[]> {
  const db = await openDatabase();
  const [orders, suppliers, partners, bookmarks] = await Promise.all([
    followedOrders(db),
    allSuppliers(db),
    allPartners(db),
    lastBookmarks(db, SHOWN),
  ]);
  const names = new Map(suppliers.map(({ id, name }) => [id, name]));
  const recent: { at: Instant; row: Omit<Suggestion, 'rank'> }[] = [
    ...orders
      .filter(({ archivedAt }) => archivedAt === null)
      .map((order) => ({
        at: Math.max(order.statusSince, order.followedAt),
        row: orderRow(
          order,
          names.get(order.supplierId) ?? '',
          order.items.length > 0 ? order.reference : null,
          texts,
        ),
      })),
    ...partners.map((partner) => ({
      at: Math.max(partner.addedAt, partner.call?.since ?? 0),
      row: partnerRow(partner, null, texts),
    })),
    ...bookmarks.map((bookmark) => ({
      at: bookmark.savedAt,
      row: bookmarkRow(bookmark, '', null, texts),
    })),
  ];
  return recent
    .sort((a, b) => b.at - a.at)
    .slice(0, SHOWN)
    .map(({ row }) => ({ ...row, rank: 'words' }));
}
