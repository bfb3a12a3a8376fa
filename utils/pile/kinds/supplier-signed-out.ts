import { dayOf } from '../about-order.ts';
import type { SheetKind } from '../kind.ts';
import type { PileRecords } from '../pile-records.ts';

/** A supplier where the owner has to sign in again, before its orders can be seen. */
export const supplierSignedOut: SheetKind = {
  name: 'supplier-signed-out',
  find: (records) =>
    records.signedOut.map(({ supplierId, name, url, waiting }) => {
      const lastSeen = lastSeenAt(supplierId, records);
      return {
        of: supplierId,
        stamp: lastSeen,
        side: 'waits-for-me',
        since: dayOf(lastSeen, records),
        dueOn: null,
        lateDays: 0,
        urgency: 'now',
        title: { verb: 'signIn', name, rest: null },
        signal: { tone: 'waiting', icon: 'lock', word: 'signed-out' },
        why: [{ say: 'orders', count: waiting }],
        main: { do: 'visit', url, word: 'open' },
        others: [],
        thing: { kind: 'supplier', id: supplierId },
      };
    }),
  leaves: ({ thing }, { suppliers, orders }) => {
    const supplier = thing?.kind === 'supplier' ? suppliers.get(thing.id) : undefined;
    if (!supplier) return 'deleted';
    if (supplier.paused) return 'put-away';
    const own = [...orders.values()].filter(({ order }) => order.supplierId === supplier.id);
    const isSeen = own.some(({ order: { lastCheck } }) => lastCheck && SEEN.has(lastCheck.outcome));
    return isSeen ? 'signed-in' : null;
  },
};

const SEEN: ReadonlySet<string> = new Set(['unchanged', 'changed', 'gone']);

/** When the first of the orders that wait was last really seen: looking in vain does not move it. */
function lastSeenAt(supplierId: string, { orders, at }: PileRecords): number {
  const seen = [...orders.values()]
    .filter(({ order }) => order.supplierId === supplierId && order.lastCheck?.outcome === 'signed-out')
    .map(({ order }) => order.seenAt ?? order.followedAt);
  return seen.length > 0 ? Math.min(...seen) : at;
}
