import fc from 'fast-check';
import { KEPT_TABLES } from '../../utils/backup/kept-tables.ts';
import type { AppDatabase } from '../../utils/database.ts';
import type { OrderChange } from '../../utils/orders/order.ts';
import { STATUSES } from '../../utils/orders/status.ts';
import { newEntry } from '../../utils/pile/pile-entry.ts';
import { aBookmark, aFolder, anOrder, aPartner, aQuote, aSupplier, NOW } from './builders.ts';
import { aHandSheet, aSheet } from './pile-records.ts';

/** Rows of every table that is kept, by its name. */
export type Rows = Record<string, object[]>;

const words = fc.string({ unit: 'binary', maxLength: 30 });
const instant = fc.integer({ min: 0, max: 4_000_000_000_000 });
const day = fc
  .integer({ min: 0, max: 30_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const id = fc.uuid();
const status = fc.constantFrom(...STATUSES);
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const listOf = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 3 });

const shipment = fc.record({
  carrier: orNull(words),
  trackingNumber: orNull(words),
  trackingUrl: orNull(fc.webUrl()),
});

const change: fc.Arbitrary<OrderChange> = fc.oneof(
  fc.record({ kind: fc.constant('followed' as const), status: orNull(status), rawLabel: orNull(words) }),
  fc.record({
    kind: fc.constant('status' as const),
    from: orNull(status),
    to: status,
    rawLabel: orNull(words),
  }),
  fc.record({
    kind: fc.constant('corrected' as const),
    rawLabel: words,
    from: orNull(status),
    to: status,
    by: fc.constantFrom('user' as const, 'reader' as const),
  }),
  fc.record({
    kind: fc.constant('promised' as const),
    from: orNull(day),
    to: orNull(day),
    by: fc.constantFrom('shop' as const, 'user' as const),
  }),
  fc.record({ kind: fc.constant('shipment' as const), shipment }),
  fc.record({
    kind: fc.constant('late' as const),
    dueOn: day,
    by: fc.constantFrom('shop' as const, 'user' as const, 'learned' as const),
    days: fc.nat(),
  }),
  fc.record({ kind: fc.constant('received' as const), on: day, all: fc.boolean() }),
  fc.constantFrom<OrderChange>({ kind: 'not-received' }, { kind: 'gone' }, { kind: 'found' }),
  fc.record({ kind: fc.constant('moved' as const), fromOrigin: fc.webUrl(), toOrigin: fc.webUrl() }),
);

const glance = fc.constantFrom('click', 'visit', 'list', 'page', 'tab', 'hand');
const outcome = fc.constantFrom('unchanged', 'changed', 'gone', 'signed-out', 'blocked');

const corrections = fc.dictionary(
  words.filter((label) => label !== '__proto__'),
  status,
  { maxKeys: 3, noNullPrototype: true },
);

const tables: Record<string, fc.Arbitrary<object>> = {
  suppliers: fc
    .record({ id, name: words, corrections, nextCheckAt: orNull(instant), failures: fc.nat() })
    .map((row) => aSupplier({ ...row, origin: `https://${row.id}.example` })),
  orders: fc
    .record({
      id,
      supplierId: id,
      key: words,
      reference: orNull(words),
      status: orNull(status),
      rawLabel: orNull(words),
      userPromisedOn: orNull(day),
      note: words,
      items: listOf(
        fc.record({
          name: words,
          quantity: orNull(
            fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
          ),
        }),
      ),
      shipments: listOf(shipment),
      deletedAt: orNull(instant),
    })
    .map(anOrder),
  orderEvents: fc.record({ id, orderId: id, at: instant, glance: orNull(glance), change }),
  checks: fc.record({ orderId: id, at: instant, outcome, glance }),
  partners: fc
    .record({
      id,
      name: words.filter((name) => name.trim() !== ''),
      note: words,
      position: fc.nat(),
      deletedAt: orNull(instant),
    })
    .map(aPartner),
  folders: fc.record({ id, name: words, usedAt: instant, archivedAt: orNull(instant) }).map(aFolder),
  bookmarks: fc
    .record({
      id,
      folderId: id,
      url: fc.webUrl(),
      title: words,
      tags: listOf(words),
      note: words,
      quotes: listOf(
        fc.record({ id, exact: words, headings: listOf(words), start: orNull(fc.nat()) }).map(aQuote),
      ),
      removedQuotes: listOf(
        fc.record({ quote: fc.record({ id, exact: words }).map(aQuote), deletedAt: instant }),
      ),
    })
    .map(aBookmark),
  earlierTexts: fc.record({
    bookmarkId: id,
    at: instant,
    url: fc.webUrl(),
    consultedOn: day,
    version: fc.constant(null),
    text: words,
  }),
  pageTexts: fc.record({ bookmarkId: id, text: fc.string({ unit: 'binary', maxLength: 200 }) }),
  sheets: fc
    .record({ id, title: words, on: fc.option(day), addedAt: instant, doneAt: fc.option(instant) })
    .map(aHandSheet),
  pileEntries: fc
    .record({ id, key: words, doneAt: fc.option(instant), leftAt: fc.option(instant) })
    .map((changes) => ({ ...newEntry(aSheet()), ...changes })),
};

/** Some rows of each table, whatever their words; not one of them need belong to another. */
export const anyDesk: fc.Arbitrary<Rows> = fc.record(
  Object.fromEntries(Object.entries(tables).map(([name, row]) => [name, fc.array(row, { maxLength: 6 })])),
);

/** A small desk with one of everything. */
export function smallDesk(): Rows {
  return {
    suppliers: [aSupplier()],
    orders: [anOrder()],
    orderEvents: [
      {
        id: 'event-1',
        orderId: 'order-1',
        at: NOW,
        glance: 'click',
        change: { kind: 'followed', status: 'processing', rawLabel: 'En préparation' },
      },
      {
        id: 'event-2',
        orderId: 'order-1',
        at: NOW + 1,
        glance: 'list',
        change: { kind: 'status', from: 'processing', to: 'shipped', rawLabel: 'Expédié' },
      },
    ],
    checks: [{ orderId: 'order-1', at: NOW, outcome: 'unchanged', glance: 'list' }],
    partners: [aPartner()],
    folders: [aFolder()],
    bookmarks: [aBookmark({ quotes: [aQuote()], textHash: 'a'.repeat(64) })],
    pageTexts: [{ bookmarkId: 'bookmark-1', text: 'Le délai ne peut dépasser trente jours.' }],
    earlierTexts: [
      {
        bookmarkId: 'bookmark-1',
        at: NOW,
        url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000012345670',
        consultedOn: '2025-01-10',
        version: null,
        text: 'Le délai ne peut dépasser soixante jours.',
      },
    ],
    sheets: [aHandSheet()],
    pileEntries: [newEntry(aSheet())],
  };
}

export async function putDesk(db: AppDatabase, rows: Rows): Promise<void> {
  for (const [name, some] of Object.entries(rows)) await db.table(name).bulkPut(some);
}

/** Everything that is kept, as the database has it. */
export async function dump(db: AppDatabase): Promise<Rows> {
  const rows: Rows = {};
  for (const { name } of KEPT_TABLES) rows[name] = await db.table(name).toArray();
  return rows;
}
