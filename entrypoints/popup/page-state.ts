import type { PageAtHand } from '../../utils/orders/page-at-hand.ts';
import type { OrderReading } from '../../utils/orders/reading/page-reading.ts';
import type { UnreadableReason } from '../../utils/read-tab.ts';

/** An order of the page that can be followed, or is. */
export interface PageOrder {
  key: string;
  reading: OrderReading;
  followed: boolean;
}

/** What the card about the tab in front has to say. */
export type PageState =
  | { kind: 'looking' }
  | { kind: 'unreadable'; reason: UnreadableReason }
  | { kind: 'blocked' }
  | { kind: 'sign-in'; known: boolean }
  | { kind: 'not-found' }
  | { kind: 'none' }
  | { kind: 'orders'; list: boolean; orders: PageOrder[]; granted: boolean };

export function pageState(page: PageAtHand | null): PageState {
  if (!page) return { kind: 'looking' };
  if (page.unreadable) return { kind: 'unreadable', reason: page.unreadable };
  const { reading } = page;
  if (!reading) return { kind: 'unreadable', reason: 'failed' };
  if (reading.page === 'blocked') return { kind: 'blocked' };
  if (reading.page === 'sign-in') return { kind: 'sign-in', known: page.supplierId !== null };
  if (reading.notFound) return { kind: 'not-found' };
  const orders = reading.orders.flatMap((order, at) => {
    const key = page.keys[at];
    return key ? [{ key, reading: order, followed: Object.hasOwn(page.followed, key) }] : [];
  });
  if (orders.length === 0) return { kind: 'none' };
  const list = reading.page === 'order-list' || orders.length > 1;
  return { kind: 'orders', list, orders, granted: page.site?.granted ?? false };
}
