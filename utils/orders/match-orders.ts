import type { Order } from './order.ts';
import { orderKey } from './reading/order-key.ts';
import type { OrderReading } from './reading/page-reading.ts';

/**
 * Which of a supplier's orders each reading of a page is about, `null` where none is.
 * The platform's id decides; a printed reference only when it can mean one order. Orders seen in another account
 * are left alone, and each order is matched once: copies in the page change nothing.
 */
export function matchOrders(
  orders: Order[],
  readings: OrderReading[],
  account: string | null,
): (Order | null)[] {
  const candidates = orders
    .filter((order) => mayBeOf(order, account))
    .sort((a, b) => Number(b.account === account) - Number(a.account === account));
  const taken = new Set<Order>();
  return readings.map((reading) => {
    const order = byKey(candidates, reading, account) ?? byReference(candidates, reading, readings);
    if (!order || taken.has(order)) return null;
    taken.add(order);
    return order;
  });
}

/** Whether an order may belong to the account a page shows; an account that is not told may be any. */
export function mayBeOf(order: Order, account: string | null): boolean {
  return order.account === null || account === null || order.account === account;
}

function byKey(orders: Order[], reading: OrderReading, account: string | null): Order | undefined {
  const key = orderKey(reading, account);
  return key ? orders.find((order) => order.key === key.key && order.weakKey === key.weak) : undefined;
}

function byReference(
  orders: Order[],
  { platformId, reference, url }: OrderReading,
  readings: OrderReading[],
): Order | undefined {
  if (!reference) return undefined;
  const folded = foldReference(reference);
  const alike = orders.filter(
    (order) =>
      order.reference !== null &&
      foldReference(order.reference) === folded &&
      (order.weakKey || platformId === null),
  );
  const sameAddress = url === null ? undefined : alike.find((order) => order.url === url);
  if (sameAddress) return sameAddress;
  const copies = readings.filter((other) => other.reference && foldReference(other.reference) === folded);
  const ids = new Set(copies.map((copy) => copy.platformId));
  return alike.length === 1 && ids.size === 1 ? alike[0] : undefined;
}

/** References are compared without case, spaces and a leading number sign: `N° CMD-12`, `#cmd-12`. */
function foldReference(reference: string): string {
  return reference
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(?:n[°o]\.?|#)\s*/u, '')
    .replace(/\s+/gu, '');
}
