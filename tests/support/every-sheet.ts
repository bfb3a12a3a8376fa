import type { Bookmark } from '../../utils/dossier/bookmark.ts';
import type { Order } from '../../utils/orders/order.ts';
import type { Supplier } from '../../utils/orders/supplier.ts';
import type { Partner } from '../../utils/partners/partner.ts';
import type { HandSheet } from '../../utils/pile/hand-sheet.ts';
import { aBookmark, anOrder, aPartner, aSupplier } from './builders.ts';
import { weekOf } from './parties.ts';
import { aHandSheet } from './pile-records.ts';

const DAY = 24 * 3600 * 1000;

/** Something of every kind of sheet: what it is called on the pile, in English, and how it stands. */
export const EVERY_SHEET: Record<string, RegExp> = {
  'late-order': /Bois Lambert · Chêne.*Late/,
  'payment-due': /Boulons Ferrand · Vis.*To pay/,
  'pick-up-ready': /Boulons Ferrand · Écrous.*Ready for pick-up/,
  'order-problem': /Boulons Ferrand · Rondelles.*On hold/,
  'partner-reachable': /Call Lions Bay Cedar.*Reachable/,
  'hand-made': /Renew the insurance.*To do/,
  'supplier-signed-out': /Sign in at Cartons Lebeau.*Signed out/,
  'permission-lost': /Allow Délices du Nord again.*No access/,
  'changed-source': /Article L\. 441-10.*Amended/,
  'label-to-teach': /What does Boulons Ferrand mean\?.*“Chez le façonnier”/,
  'sources-to-recheck': /Look at 1 source again.*Read long ago/,
  'backup-overdue': /Save your data outside the browser.*Not saved/,
  'order-on-its-way': /Boulons Ferrand · Clous.*Shipped/,
};

/** How many of them the toolbar counts. */
export const DUE = 8;

export interface SheetRows {
  suppliers: Supplier[];
  orders: Order[];
  partners: Partner[];
  bookmarks: Bookmark[];
  sheets: HandSheet[];
}

/** Rows that put one of every kind on the pile of an owner in that zone. */
export function everySheet(now: number, zone: string): SheetRows {
  const day = (ago: number) => new Date(now - ago * DAY).toISOString().slice(0, 10);
  const supplier = (id: string, name: string, changes: Partial<Supplier> = {}) =>
    aSupplier({ id, name, origin: `https://${id}.example`, addedAt: now - 200 * DAY, ...changes });
  const order = (id: string, supplierId: string, item: string, changes: Partial<Order>) =>
    anOrder({
      id,
      key: id,
      supplierId,
      reference: `NO-${id}`,
      placedOn: day(12),
      followedAt: now - 12 * DAY,
      statusSince: now - 2 * DAY,
      seenAt: now - DAY,
      items: [{ name: item, quantity: 1 }],
      ...changes,
    });
  return {
    suppliers: [
      supplier('lambert', 'Bois Lambert'),
      supplier('ferrand', 'Boulons Ferrand'),
      supplier('lebeau', 'Cartons Lebeau'),
      supplier('delices', 'Délices du Nord'),
    ],
    orders: [
      order('late', 'lambert', 'Chêne', { shopPromisedOn: day(10) }),
      order('pay', 'ferrand', 'Vis', { status: 'awaiting-payment', rawLabel: 'À payer' }),
      order('fetch', 'ferrand', 'Écrous', { status: 'ready-for-pickup', rawLabel: 'À retirer' }),
      order('hold', 'ferrand', 'Rondelles', { status: 'on-hold', rawLabel: 'En attente' }),
      order('words', 'ferrand', 'Rivets', { status: 'unknown', rawLabel: 'Chez le façonnier' }),
      order('moving', 'ferrand', 'Clous', { status: 'shipped', rawLabel: 'Expédié' }),
      order('out', 'lebeau', 'Caisses', {
        lastCheck: { at: now - DAY, outcome: 'signed-out', glance: 'click' },
      }),
      order('lost', 'delices', 'Miel', {
        lastCheck: { at: now - DAY, outcome: 'unchanged', glance: 'list' },
      }),
    ],
    partners: [
      aPartner({
        zone,
        place: '',
        country: null,
        holidayRegion: null,
        week: weekOf('Mon-Sun 09:00-20:00'),
        ways: [{ kind: 'phone', value: '+1 250 555 01 23' }],
        call: { since: now - DAY, notify: false, about: 'the oak', toldAt: null },
      }),
    ],
    bookmarks: [
      aBookmark({
        id: 'changed',
        title: 'Article L. 441-10',
        url: 'https://law.example/changed',
        savedAt: now - 20 * DAY,
        check: {
          at: now - DAY,
          outcome: 'amended',
          trouble: null,
          leadsTo: null,
          seen: { at: now - DAY, outcome: 'amended', text: 'x', version: null, movedTo: null, says: null },
        },
      }),
      aBookmark({
        id: 'old',
        title: 'Article 1240',
        url: 'https://law.example/old',
        savedAt: now - 300 * DAY,
        consultedOn: day(300),
        check: null,
      }),
    ],
    sheets: [aHandSheet({ title: 'Renew the insurance', addedAt: now - 3 * DAY })],
  };
}

/** The same rows when everything is settled. */
export function settled(rows: SheetRows, now: number): SheetRows {
  const delivered = { status: 'delivered', deliveredAt: now, statusSince: now } as const;
  return {
    suppliers: rows.suppliers,
    orders: rows.orders.map((order) => ({
      ...order,
      ...(order.id === 'pay' || order.id === 'hold'
        ? { status: 'shipped' as const, statusSince: now }
        : delivered),
      lastCheck: { at: now, outcome: 'changed', glance: 'click' },
      seenAt: now,
    })),
    partners: rows.partners.map((partner) => ({ ...partner, call: null })),
    bookmarks: rows.bookmarks.map((bookmark) => ({
      ...bookmark,
      savedAt: now,
      check: null,
    })),
    sheets: rows.sheets.map((sheet) => ({ ...sheet, deletedAt: now })),
  };
}

/** What the list of done things says of them, and why. */
export const SETTLED = [
  /Bois Lambert · Chêne.*arrived/,
  /Boulons Ferrand · Vis.*paid/,
  /Boulons Ferrand · Écrous.*fetched/,
  /Boulons Ferrand · Rondelles.*moved on/,
  /Call Lions Bay Cedar.*called/,
  /Sign in at Cartons Lebeau.*signed in again/,
  /Article L\. 441-10.*looked at again/,
  /Look at 1 source again.*looked at again/,
  /Boulons Ferrand · Clous.*arrived/,
];

/** And when it all comes again. */
export function again(rows: SheetRows, now: number): SheetRows {
  const [late, ...others] = rows.orders;
  return {
    ...rows,
    orders: [
      ...(late ? [late] : []),
      ...others.map((order) => ({ ...order, statusSince: now, seenAt: now - 1, deliveredAt: null })),
    ],
    partners: rows.partners.map((partner) => ({
      ...partner,
      call: partner.call && { ...partner.call, since: now },
    })),
    sheets: rows.sheets.map((sheet) => ({ ...sheet, deletedAt: null })),
  };
}
