import type { OrderView } from './order-view.ts';
import { searchOrders } from './search-orders.ts';
import { isStatus, type Status } from './status.ts';

/** The three lists of the desk. Each order is in exactly one. */
export const ORDER_TABS = ['open', 'arrived', 'archived'] as const;
export type OrderTab = (typeof ORDER_TABS)[number];

/** Which orders a list shows; `null` and `''` are "all". */
export interface OrderFilter {
  tab: OrderTab;
  supplierId: string | null;
  status: Status | null;
  lateOnly: boolean;
  /** See `searchOrders`. */
  words: string;
}

export function tabOf(view: OrderView): OrderTab {
  if (view.archived) return 'archived';
  return view.group === 'arrived' ? 'arrived' : 'open';
}

/** Reads a filter from an address; what is not understood is left out. */
export function filterFrom(query: URLSearchParams): OrderFilter {
  const status = query.get('status');
  return {
    tab: ORDER_TABS.find((tab) => tab === query.get('tab')) ?? 'open',
    supplierId: query.get('supplier'),
    status: isStatus(status) ? status : null,
    lateOnly: query.get('late') === '1',
    words: query.get('q') ?? '',
  };
}

export function filterOrders(views: OrderView[], filter: OrderFilter): OrderView[] {
  const kept = views.filter(
    (view) =>
      tabOf(view) === filter.tab &&
      (filter.supplierId === null || view.supplierId === filter.supplierId) &&
      (filter.status === null || view.status === filter.status) &&
      (!filter.lateOnly || view.lateDays > 0),
  );
  return searchOrders(kept, filter.words);
}

export function countByTab(views: OrderView[]): Record<OrderTab, number> {
  const counts: Record<OrderTab, number> = { open: 0, arrived: 0, archived: 0 };
  for (const view of views) counts[tabOf(view)] += 1;
  return counts;
}
