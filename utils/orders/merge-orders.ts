import type { Order } from './order.ts';
import { mergeShipments } from './shipments.ts';

/** Two records of one order, made apart: the one seen last says how it stands; what the owner said of either is kept. */
export function mergeOrders(kept: Order, other: Order): Order {
  const [latest, earlier] = (other.seenAt ?? 0) > (kept.seenAt ?? 0) ? [other, kept] : [kept, other];
  return {
    ...latest,
    id: kept.id,
    supplierId: kept.supplierId,
    account: latest.account ?? earlier.account,
    reference: latest.reference ?? earlier.reference,
    url: latest.url ?? earlier.url,
    placedOn: earlier.placedOn ?? latest.placedOn,
    shopPromisedOn: latest.shopPromisedOn ?? earlier.shopPromisedOn,
    firstPromisedOn: earlier.firstPromisedOn ?? latest.firstPromisedOn,
    userPromisedOn: kept.userPromisedOn ?? other.userPromisedOn,
    total: latest.total ?? earlier.total,
    items: latest.items.length > 0 ? latest.items : earlier.items,
    shipments: mergeShipments(earlier.shipments, latest.shipments).shipments,
    deliveredAt: latest.deliveredAt ?? earlier.deliveredAt,
    received: kept.received ?? other.received,
    note: [...new Set([kept.note, other.note])].filter((note) => note !== '').join('\n'),
    manual: kept.manual && other.manual,
    paused: kept.paused && other.paused,
    archivedAt: kept.archivedAt === null || other.archivedAt === null ? null : kept.archivedAt,
    deletedAt: kept.deletedAt === null || other.deletedAt === null ? null : kept.deletedAt,
    followedAt: Math.min(kept.followedAt, other.followedAt),
  };
}
