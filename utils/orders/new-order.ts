import type { Instant } from '../dates/day.ts';
import type { Order } from './order.ts';

/** An order about which nothing is known yet. */
export function newOrder(order: { id: string; supplierId: string; key: string; at: Instant }): Order {
  return {
    id: order.id,
    supplierId: order.supplierId,
    key: order.key,
    weakKey: false,
    account: null,
    reference: null,
    url: null,
    status: null,
    rawLabel: null,
    code: null,
    words: {},
    statusSince: order.at,
    placedOn: null,
    shopPromisedOn: null,
    firstPromisedOn: null,
    userPromisedOn: null,
    total: null,
    items: [],
    shipments: [],
    deliveredAt: null,
    received: null,
    note: '',
    manual: false,
    paused: false,
    archivedAt: null,
    deletedAt: null,
    followedAt: order.at,
    seenAt: null,
    lastCheck: null,
    doubt: null,
    notFoundSince: null,
    goneAt: null,
    lateToldOn: null,
  };
}
