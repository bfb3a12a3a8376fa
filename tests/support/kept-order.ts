import type { Order } from '../../utils/orders/order.ts';
import type { Supplier } from '../../utils/orders/supplier.ts';
import type { Shop } from '../shops/state.ts';
import { anOrder, aSupplier } from './builders.ts';

/** Order 412 of a supplier like the `atelier`, as if it had been followed and looked at before. Its host is the id of both. */
export function keptAt(shop: Shop, changes: Partial<Supplier> = {}): { supplier: Supplier; order: Order } {
  const { host: id, origin, listUrl } = shop;
  const order = anOrder({
    id,
    supplierId: id,
    key: '412',
    reference: 'QZKTBWLMA',
    url: shop.orderUrl(412),
    rawLabel: 'En cours de préparation',
    followedAt: Date.now(),
    statusSince: Date.now(),
  });
  const { name } = shop.plan;
  return { supplier: aSupplier({ id, name, origin, listUrl, lastCheckAt: 1, ...changes }), order };
}
