import type { Order, OrderEvent } from '../../utils/orders/order.ts';
import type { Supplier } from '../../utils/orders/supplier.ts';
import { anOrder, aSupplier } from './builders.ts';

/**
 * Two orders moved on at one supplier and one at another, seen by the background a minute before `now`. Neither is
 * looked at by itself: nothing but what is to be told wakes the extension.
 */
export function movedOrders(now: number): {
  suppliers: Supplier[];
  orders: Order[];
  orderEvents: OrderEvent[];
} {
  const orders = ['a1', 'a2', 'b1'].map((id) => {
    const supplierId = id.slice(0, 1);
    return anOrder({
      id,
      key: id,
      reference: `N${id}`,
      supplierId,
      status: 'shipped',
      followedAt: now - 1e9,
    });
  });
  return {
    suppliers: [
      aSupplier({ id: 'a', name: 'Atelier', origin: 'https://atelier.example', paused: true }),
      aSupplier({ id: 'b', name: 'Boulons', origin: 'https://boulons.example', paused: true }),
    ],
    orders,
    orderEvents: orders.map((order) => moved(order, now - 60_000)),
  };
}

function moved({ id, rawLabel }: Order, at: number): OrderEvent {
  const change = { kind: 'status', from: 'processing', to: 'shipped', rawLabel } as const;
  return { id: `event-${id}`, orderId: id, at, glance: 'list', change };
}
