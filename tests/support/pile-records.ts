import type { Order } from '../../utils/orders/order.ts';
import { viewsOf } from '../../utils/orders/order-view.ts';
import { signedOutSuppliers } from '../../utils/orders/signed-out.ts';
import type { Supplier } from '../../utils/orders/supplier.ts';
import type { HandSheet } from '../../utils/pile/hand-sheet.ts';
import { BLANK_HAND_SHEET } from '../../utils/pile/hand-sheet.ts';
import type { PileRecords } from '../../utils/pile/pile-records.ts';
import type { Sheet } from '../../utils/pile/sheet.ts';
import { aSupplier, NOW } from './builders.ts';

type Changes = Partial<Omit<PileRecords, 'orders' | 'suppliers'>> & {
  orders?: Order[];
  suppliers?: Supplier[];
};

/** What sheets are derived from on Monday 23 November 2026 in Paris, as the stores would read it. */
export function pileRecords({
  orders = [],
  suppliers = [aSupplier()],
  ...changes
}: Changes = {}): PileRecords {
  const today = changes.today ?? '2026-11-23';
  const calendar = { country: 'FR', region: null };
  const views = viewsOf(orders, suppliers, { today, zone: 'Europe/Paris', calendar });
  const byId = new Map(orders.map((order) => [order.id, order]));
  const pairs = views.flatMap((view) => {
    const order = byId.get(view.id);
    return order ? [[view.id, { order, view }] as const] : [];
  });
  return {
    at: NOW,
    today,
    zone: 'Europe/Paris',
    orders: new Map(pairs),
    suppliers: new Map(suppliers.map((supplier) => [supplier.id, supplier])),
    signedOut: signedOutSuppliers(orders, suppliers),
    notGranted: new Set(),
    calls: [],
    reachable: new Map(),
    partners: new Map(),
    bookmarks: new Map(),
    oldBookmarks: null,
    backup: { lastBackupAt: null, anyDataSince: null },
    handMade: [],
    ...changes,
  };
}

/** A sheet written this morning: to call the accountant, without a day. */
export function aHandSheet(changes: Partial<HandSheet> = {}): HandSheet {
  return { ...BLANK_HAND_SHEET, id: 'sheet-1', title: 'Call the accountant', addedAt: NOW, ...changes };
}

/** A sheet of the pile: an order four days late. */
export function aSheet(changes: Partial<Sheet> = {}): Sheet {
  return {
    id: 'late-order:order-1@2026-11-18',
    key: 'late-order:order-1',
    kind: 'late-order',
    side: 'waits-for-me',
    since: '2026-11-17',
    dueOn: '2026-11-17',
    lateDays: 4,
    urgency: 'late',
    title: { verb: null, name: 'Boulonnerie Ferrand', rest: 'Vis inox A4' },
    signal: { tone: 'late', icon: 'clock', word: 'late' },
    why: [{ say: 'promised', on: '2026-11-17', by: 'shop' }],
    main: { do: 'chase', orderId: 'order-1' },
    others: [],
    doneBy: null,
    until: null,
    thing: { kind: 'order', id: 'order-1' },
    handMadeId: null,
    ...changes,
  };
}
