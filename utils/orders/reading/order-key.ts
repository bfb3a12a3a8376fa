/** An order's key within its supplier. Weak when made of the printed reference, which some shops use twice. */
export interface OrderKey {
  key: string;
  weak: boolean;
}

/**
 * The platform's own id, else the reference, kept apart by account; `null` when the page gives neither.
 * @param account hash of the customer's account, where the page tells
 */
export function orderKey(
  order: { platformId: string | null; reference: string | null },
  account: string | null,
): OrderKey | null {
  if (order.platformId) return { key: order.platformId, weak: false };
  if (!order.reference) return null;
  return { key: `ref:${order.reference}${account ? `@${account}` : ''}`, weak: true };
}
