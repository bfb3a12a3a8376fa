import type { Order, OrderEvent } from '../../utils/orders/order.ts';
import type { Supplier } from '../../utils/orders/supplier.ts';
import { anOrder, aSupplier } from './builders.ts';

const DAY = 24 * 3600 * 1000;

/** A desk after a few months of work: every kind of order, outcome and supplier, as of `now`. */
export function fullDesk(now: number): { suppliers: Supplier[]; orders: Order[]; orderEvents: OrderEvent[] } {
  const suppliers = [
    aSupplier({
      id: 's1',
      name: 'Atelier Mobilier',
      origin: 'https://atelier.example',
      addedAt: now - 200 * DAY,
    }),
    aSupplier({
      id: 's2',
      name: 'Boulonnerie Ferrand',
      origin: 'https://boulons.example',
      platform: 'woocommerce',
    }),
    aSupplier({
      id: 's3',
      name: 'Cartons Lebeau',
      origin: 'https://cartons.example',
      platform: 'odoo',
      failures: 2,
    }),
    aSupplier({ id: 's4', name: 'Marché du téléphone', origin: '', platform: null, listUrl: null }),
  ];
  const day = (daysAgo: number) => new Date(now - daysAgo * DAY).toISOString().slice(0, 10);
  let number = 0;
  const order = (changes: Partial<Order>, daysAgo: number): Order => {
    number++;
    return anOrder({
      id: `o${number}`,
      key: String(1000 + number),
      reference: `QZKTB${String(number).padStart(4, '0')}`,
      supplierId: 's1',
      placedOn: day(daysAgo),
      followedAt: now - daysAgo * DAY,
      statusSince: now - Math.min(daysAgo, 3) * DAY,
      seenAt: now - 3 * 3600 * 1000,
      lastCheck: { at: now - 3 * 3600 * 1000, outcome: 'unchanged', glance: 'list' },
      items: [{ name: 'Table en chêne massif', quantity: 1 }],
      ...changes,
    });
  };
  const blind = (outcome: 'signed-out' | 'blocked' | 'unreadable' | 'unreachable') => ({
    lastCheck: { at: now - DAY / 2, outcome, glance: 'list' as const },
  });
  const orders = [
    order({ shopPromisedOn: day(6), firstPromisedOn: day(6) }, 20),
    order(
      { supplierId: 's2', userPromisedOn: day(3), status: 'backorder', rawLabel: 'Réapprovisionnement' },
      16,
    ),
    order({ supplierId: 's2', status: 'awaiting-payment', rawLabel: 'En attente de paiement' }, 2),
    order(
      {
        status: 'shipped',
        rawLabel: 'Expédié',
        shopPromisedOn: day(-2),
        items: [
          { name: 'Banc en frêne', quantity: 2 },
          { name: 'Huile dure', quantity: 1 },
        ],
      },
      6,
    ),
    order(
      {
        supplierId: 's3',
        status: 'processing',
        ...blind('signed-out'),
        items: [{ name: 'Double wall box 40 × 30 × 20', quantity: 200 }],
      },
      8,
    ),
    order({ supplierId: 's3', status: 'shipped', ...blind('signed-out'), reference: 'S00309' }, 9),
    order({ supplierId: 's2', status: 'unknown', rawLabel: 'Chez le façonnier' }, 5),
    order({ supplierId: 's2', ...blind('blocked') }, 7),
    order({ ...blind('unreadable') }, 7),
    order({ ...blind('unreachable') }, 4),
    order(
      {
        supplierId: 's4',
        manual: true,
        url: null,
        status: 'received',
        rawLabel: null,
        note: 'Demander Mme Petit',
        items: [{ name: 'Fil de lin, 12 bobines', quantity: 12 }],
        lastCheck: null,
        seenAt: null,
      },
      3,
    ),
    order({ paused: true, status: 'on-hold', rawLabel: 'En attente' }, 12),
    order({ status: 'delivered', rawLabel: 'Livré', deliveredAt: now - DAY }, 11),
    order({ status: 'completed', rawLabel: 'Terminée', received: { on: day(2), all: true } }, 14),
    order({ status: 'cancelled', rawLabel: 'Annulé' }, 13),
    ...[30, 45, 60, 75].map((ago) =>
      order(
        {
          status: 'delivered',
          rawLabel: 'Livré',
          deliveredAt: now - (ago - 9) * DAY,
          statusSince: now - (ago - 9) * DAY,
          firstPromisedOn: day(ago - 8),
          shopPromisedOn: day(ago - 8),
          archivedAt: now - (ago - 12) * DAY,
        },
        ago,
      ),
    ),
  ];
  const orderEvents = orders.flatMap((one, index): OrderEvent[] => {
    const { id: orderId, status, rawLabel } = one;
    const glance = one.manual ? 'hand' : 'click';
    const followed = { kind: 'followed', status: 'received', rawLabel: null } as const;
    const first: OrderEvent = { id: `e${index}a`, orderId, at: one.followedAt, glance, change: followed };
    if (status === null || status === 'received') return [first];
    const moved = { kind: 'status', from: 'received', to: status, rawLabel } as const;
    return [first, { id: `e${index}b`, orderId, at: one.statusSince, glance: 'list', change: moved }];
  });
  return { suppliers, orders, orderEvents };
}

/** The day so many days ago, `2026-11-23`. */
export function daysAgo(days: number): string {
  return new Date(Date.now() - days * DAY).toISOString().slice(0, 10);
}

/** Two orders that their supplier calls completed and that are overdue, one of them with proof of delivery. */
export function twoCompleted(now: number): { supplier: Supplier; orders: Order[] } {
  const completed = { supplierId: 'c', status: 'completed', rawLabel: 'Terminée' } as const;
  const promised = { placedOn: daysAgo(30), shopPromisedOn: daysAgo(12), firstPromisedOn: daysAgo(12) };
  return {
    supplier: aSupplier({ id: 'c', name: 'Clous Duval', origin: 'https://c.example' }),
    orders: [
      anOrder({ id: 'c1', key: 'c1', reference: 'NOPROOF', ...completed, ...promised }),
      anOrder({ id: 'c2', key: 'c2', reference: 'PROVED', ...completed, ...promised, deliveredAt: now }),
    ],
  };
}
