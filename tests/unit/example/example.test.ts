import { beforeEach, describe, expect, test } from 'vitest';
import type { AppDatabase } from '../../../utils/database.ts';
import { workCalendar } from '../../../utils/dates/work-calendar.ts';
import { bookmarkOfPage } from '../../../utils/dossier/bookmark-store.ts';
import { filtersFrom } from '../../../utils/dossier/search/filters-from.ts';
import { searchBookmarks } from '../../../utils/dossier/search/search-bookmarks.ts';
import { exampleDesk } from '../../../utils/example/example-desk.ts';
import { emptyExample, fillExample } from '../../../utils/example/example-service.ts';
import { hasExample } from '../../../utils/example/example-store.ts';
import { noteLateOrders } from '../../../utils/orders/note-late.ts';
import { exampleTextsFor } from '../../../utils/texts/example-texts.ts';
import type { Language } from '../../../utils/texts/texts.ts';
import { aBookmark, aFolder, anOrder, aPartner, aQuote, aSupplier, NOW } from '../../support/builders.ts';
import { aDatabase } from '../../support/test-database.ts';

const TABLES = [
  ...['suppliers', 'orders', 'orderEvents', 'checks', 'partners', 'folders', 'bookmarks', 'pageTexts'],
  ...['searchBookmarks', 'searchDocuments'],
];
const example = (language: Language = 'en') =>
  exampleDesk(exampleTextsFor(language), { at: NOW, today: '2026-11-23' });
const EVERYTHING = filtersFrom(new URLSearchParams());

let db: AppDatabase;

beforeEach(() => {
  db = aDatabase();
});

async function dump(): Promise<Record<string, unknown[]>> {
  return Object.fromEntries(
    await Promise.all(TABLES.map(async (name) => [name, await db.table(name).toArray()])),
  );
}

/** What an owner has who has begun by themselves. */
async function beginAlone(): Promise<void> {
  await db.suppliers.add(aSupplier({ id: 's' }));
  await db.orders.add(anOrder({ id: 'o', supplierId: 's' }));
  await db.partners.add(aPartner({ id: 'p' }));
  await db.folders.add(aFolder({ id: 'f' }));
  await db.bookmarks.add(aBookmark({ id: 'm', folderId: 'f' }));
}

test.each(['en', 'fr'] as const)(
  'filled in %s, each drawer has something, and nothing of it has a site',
  async (language) => {
    await fillExample(db, example(language));
    expect(await hasExample(db)).toBe(true);
    const { suppliers, orders, partners, bookmarks } = await dump();
    for (const rows of [suppliers, orders, partners, bookmarks]) expect(rows?.length).toBeGreaterThan(0);
    expect((await db.suppliers.toArray()).map(({ origin, listUrl }) => [origin, listUrl])).toEqual(
      suppliers?.map(() => ['', null]),
    );
    expect((await db.orders.toArray()).filter(({ url }) => url !== null)).toEqual([]);
  },
);

test('every passage stands in the text that is kept with it', async () => {
  for (const language of ['en', 'fr'] as const)
    for (const { bookmark, text } of example(language).readings)
      for (const { exact, start } of bookmark.quotes)
        expect(text.slice(start ?? -1).startsWith(exact), bookmark.title).toBe(true);
});

test('what is late in the example is not announced', async () => {
  await fillExample(db, example());
  const late = await noteLateOrders(db, { at: NOW, zone: 'UTC', calendar: workCalendar('FR', null, null) });
  expect(late).toEqual([]);
});

test('its page is found by the search until it is emptied', async () => {
  await fillExample(db, example());
  const found = () => searchBookmarks(db, 'interest', EVERYTHING, { offset: 0, limit: 5 });
  expect((await found()).total).toBe(1);
  await emptyExample(db);
  expect((await found()).total).toBe(0);
});

test('emptied, the desk is what it was before', async () => {
  await beginAlone();
  const before = await dump();
  await fillExample(db, example());
  await fillExample(db, example('fr'));
  await emptyExample(db);
  expect(await dump()).toEqual(before);
  expect(await hasExample(db)).toBe(false);
});

test('what the owner changed in the meantime stays out of it', async () => {
  await beginAlone();
  await fillExample(db, example());
  await db.orders.update('o', { note: 'ask again' });
  await db.partners.update('p', { pinned: true });
  const changed = { order: await db.orders.get('o'), partner: await db.partners.get('p') };
  await emptyExample(db);
  expect({ order: await db.orders.get('o'), partner: await db.partners.get('p') }).toEqual(changed);
});

describe('what the owner put into the example stays', () => {
  test('an order of theirs, and the supplier it is at', async () => {
    await fillExample(db, example());
    await db.orders.add(anOrder({ id: 'o', supplierId: 'example-supplier-1' }));
    await emptyExample(db);
    expect(await db.orders.toCollection().primaryKeys()).toEqual(['o']);
    expect(await db.suppliers.toCollection().primaryKeys()).toEqual(['example-supplier-1']);
  });

  test('a page of theirs, and the folder it lies in', async () => {
    await fillExample(db, example());
    await db.bookmarks.add(aBookmark({ id: 'm', folderId: 'example-folder' }));
    await emptyExample(db);
    expect(await db.bookmarks.toCollection().primaryKeys()).toEqual(['m']);
    expect(await db.folders.toCollection().primaryKeys()).toEqual(['example-folder']);
  });

  test('a passage they saved on a page of the example, deleted or not', async () => {
    for (const changes of [
      { quotes: [aQuote({ id: 'q' })] },
      { removedQuotes: [{ quote: aQuote({ id: 'q' }), deletedAt: NOW }] },
    ]) {
      await fillExample(db, example());
      await db.bookmarks.update('example-bookmark-1', changes);
      await emptyExample(db);
      expect(await db.bookmarks.get('example-bookmark-1')).toMatchObject(changes);
    }
  });
});

test('a page that the owner has kept is not laid beside it again', async () => {
  const [reading] = example().readings;
  await db.bookmarks.add(aBookmark({ id: 'm', url: reading?.bookmark.url ?? '' }));
  await fillExample(db, example());
  expect((await bookmarkOfPage(db, { url: reading?.bookmark.url ?? '', canonicalUrl: null }))?.id).toBe('m');
  expect(await db.bookmarks.get('example-bookmark-1')).toBeUndefined();
});
