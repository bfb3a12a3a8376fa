import { isSettled } from './lateness.ts';
import type { Order } from './order.ts';
import type { Supplier } from './supplier.ts';

/** A supplier that asks to sign in. */
export interface SignedOutSupplier {
  supplierId: string;
  name: string;
  /** Where to sign in: the order list, else the shop. */
  url: string;
  /** How many orders wait for it. */
  waiting: number;
}

/** Suppliers with orders that could not be looked at because the owner is signed out there, most orders first. */
export function signedOutSuppliers(orders: Order[], suppliers: Supplier[]): SignedOutSupplier[] {
  const waiting = new Map<string, number>();
  for (const order of orders) {
    if (order.lastCheck?.outcome !== 'signed-out' || !isAwaited(order)) continue;
    waiting.set(order.supplierId, (waiting.get(order.supplierId) ?? 0) + 1);
  }
  return suppliers
    .filter((supplier) => waiting.has(supplier.id) && !supplier.paused)
    .map(({ id, name, listUrl, origin, shopPath }) => ({
      supplierId: id,
      name,
      url: listUrl ?? origin + shopPath,
      waiting: waiting.get(id) ?? 0,
    }))
    .sort((a, b) => b.waiting - a.waiting || a.name.localeCompare(b.name));
}

function isAwaited(order: Order): boolean {
  return !order.paused && order.archivedAt === null && order.deletedAt === null && !isSettled(order);
}
