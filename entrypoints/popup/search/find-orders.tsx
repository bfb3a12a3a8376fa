import { OrderLine } from '../../../components/orders/OrderLine.tsx';
import type { OrderView } from '../../../utils/orders/order-view.ts';
import { matchOrder, type OrderField } from '../../../utils/orders/search-orders.ts';
import { excerpt } from '../../../utils/search/excerpt.ts';
import type { Finder } from './kind.ts';

export const findOrders: Finder = ({ orders, records }, typed, { search }) =>
  orders.flatMap((view) => {
    const match = matchOrder(view, records?.get(view.id)?.order ?? null, typed);
    if (!match) return [];
    const place = `#/orders/${encodeURIComponent(view.id)}`;
    const why = isShown(view, match) ? null : search.why.order[match.field];
    const found = { kind: search.kinds.order, why: why?.(excerpt(match.text, typed)) ?? null };
    return {
      key: `order:${view.id}`,
      kind: 'order',
      rank: match.rank,
      last: view.archived,
      leadsTo: { place },
      draw: ({ now, actions }) => (
        <OrderLine view={view} now={now} actions={actions} href={`/desk.html${place}`} found={found} />
      ),
    };
  });

/** Whether the line says already what was looked for. */
function isShown(view: OrderView, { field, text }: { field: OrderField; text: string }): boolean {
  return field === 'reference' || (field === 'item' && text === view.title);
}
