import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newOrder } from '../../utils/orders/new-order.ts';
import { followedOrders, orderById } from '../../utils/orders/order-store.ts';
import { viewsOf } from '../../utils/orders/order-view.ts';
import { allSuppliers } from '../../utils/orders/supplier-store.ts';
import { BLANK_HAND_SHEET } from '../../utils/pile/hand-sheet.ts';
import { aBookmark, aFolder, anOrder, aPartner, aSupplier } from '../support/builders.ts';
import { aDatabase } from '../support/test-database.ts';

test.each([
  ['written before a field was added', { firstPromisedOn: undefined, words: undefined }],
  ['with a list that is none', { items: 'Vis', shipments: null }],
  ['with days that do not exist', { placedOn: '2026-02-31', received: { on: 'soon', all: true } }],
  ['with a script for an address', { url: 'javascript:alert(1)' }],
  ['with a script for a status', { status: '<script>', lastCheck: { at: 'x' } }],
])('37 an order %s is shown all the same', async (_name, damage) => {
  const db = aDatabase();
  await db.suppliers.add(aSupplier());
  await db.table('orders').add({ ...anOrder({ note: 'kept' }), ...damage });
  const WHEN = { today: '2026-11-24', zone: 'UTC', calendar: { country: 'FR', region: null } };
  const views = viewsOf(await followedOrders(db), await allSuppliers(db), WHEN);
  expect(views).toMatchObject([{ id: 'order-1', supplierName: 'Atelier Mobilier', note: 'kept' }]);
  const stored = await orderById(db, 'order-1');
  const expected = newOrder({ id: 'order-1', supplierId: 'supplier-1', key: '1001', at: 0 });
  for (const [field, value] of Object.entries(expected)) {
    if (Object.hasOwn(damage, field)) expect(stored).toHaveProperty(field, value);
  }
});

test('37 a damaged supplier keeps its name', async () => {
  const db = aDatabase();
  await db
    .table('suppliers')
    .add({ ...aSupplier(), corrections: { 'au quai': 'eval' }, failures: Number.NaN });
  expect(await allSuppliers(db)).toEqual([aSupplier()]);
});

test.each([
  ['a script', 'javascript:alert(1)'],
  ['no address', 'shop'],
  ['more than a site', 'https://shop.example/orders'],
  ['a number', 7],
])('37 a supplier whose site is %s has none, and stops no other', async (_what, origin) => {
  const db = aDatabase();
  await db.table('suppliers').bulkAdd([{ ...aSupplier({ id: 'a' }), origin }, aSupplier({ id: 'b' })]);
  expect((await allSuppliers(db)).map((supplier) => supplier.origin)).toEqual(['', 'https://shop.example']);
});

/** A field that holds anything but what belongs there. */
const rubbish = fc.oneof(
  fc.anything({ maxDepth: 2, withDate: true, withMap: true }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    -0,
    Number.NaN,
    1e308,
    '\ud800',
    '__proto__',
  ),
);

describe('whatever stands in a row', () => {
  const TABLES = [
    ['suppliers', aSupplier()],
    ['orders', anOrder()],
    ['partners', aPartner()],
    ['folders', aFolder()],
    ['bookmarks', aBookmark()],
    ['sheets', { ...BLANK_HAND_SHEET, id: 'sheet-1' }],
  ] as const;
  test.each(TABLES)(
    '37 one of %s is read as a sound one, and the row beside it as it is',
    async (table, sound) => {
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...Object.keys(sound)), rubbish, async (field, value) => {
          const db = aDatabase();
          const damaged = { ...sound, id: 'damaged', ...(field !== 'id' && { [field]: value }) };
          await db.table(table).bulkAdd([structuredClone(damaged), { ...sound, id: 'z-sound' }]);
          const rows: Record<string, unknown>[] = await db.table(table).orderBy('id').toArray();
          expect(rows[1]).toEqual({ ...sound, id: 'z-sound' });
          const read = rows[0]?.[field];
          const blank = Reflect.get(sound, field);
          if (typeof blank === 'string') expect(typeof read === 'string' || read === null).toBe(true);
          if (Array.isArray(blank)) expect(Array.isArray(read)).toBe(true);
          if (/url/i.test(field) && read) expect(read).toMatch(/^https?:/i);
          await db.delete();
        }),
        { numRuns: 60 },
      );
    },
  );
});
