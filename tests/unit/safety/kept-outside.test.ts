import { expect, test } from 'vitest';
import {
  keepOutside,
  keptLog,
  MOST_BYTES,
  nextKeepAt,
  readKept,
} from '../../../utils/safety/kept-outside.ts';
import { noPause } from '../../support/backups.ts';
import { aBookmark, anOrder, aSupplier, NOW } from '../../support/builders.ts';
import { aDatabase } from '../../support/test-database.ts';

const MINUTE = 60_000;
const OF = { database: 'one', writes: 1 };

/** What no compression makes smaller. */
const noise = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes)).toHex();

test('what is too large leaves the dossier out, and keeps the orders', async () => {
  const db = aDatabase();
  await db.suppliers.add(aSupplier());
  await db.orders.add(anOrder());
  for (let n = 0; n < 80; n++)
    await db.bookmarks.add(aBookmark({ id: `b${n}`, url: `https://a.example/${n}`, note: noise(60_000) }));
  await keepOutside(db, OF, NOW);
  const kept = await readKept(noPause);
  expect(kept?.file.size).toBeLessThan(MOST_BYTES);
  expect(Object.keys(kept?.backup.header.counts ?? {})).not.toContain('bookmarks');
  expect(kept?.backup.rows.get('orders')).toEqual([anOrder()]);
});

test('what is larger still leaves the copy before as it is, and is not tried every moment', async () => {
  const db = aDatabase();
  await db.orders.add(anOrder());
  await keepOutside(db, OF, NOW);
  for (let n = 0; n < 80; n++)
    await db.orders.add(anOrder({ id: `o${n}`, key: `${n}`, note: noise(60_000) }));
  await keepOutside(db, { ...OF, writes: 2 }, NOW + MINUTE);
  expect((await readKept(noPause))?.backup.rows.get('orders')).toEqual([anOrder()]);
  expect(nextKeepAt(await keptLog(), NOW + MINUTE)).toBeGreaterThan(NOW + 60 * MINUTE);
});
