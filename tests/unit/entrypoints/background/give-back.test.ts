import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { giveBack, giveBackUnused } from '../../../../entrypoints/background/give-back.ts';
import { openDatabase } from '../../../../utils/open-database.ts';
import { aBookmark, aSupplier, NOW } from '../../../support/builders.ts';

const GRANTED = [
  'https://shop.example/*', // a supplier on two ports
  'https://law.example/*', // a page was checked there
  'https://read.example/*', // a page is kept from there, and was never checked
  'https://gone.example/*',
  '*://*/*', // the owner allowed all sites by hand
  '*://*.wide.example/*',
];
const CHECK = { at: NOW, outcome: 'unchanged', trouble: null, leadsTo: null, seen: null } as const;
const remove = vi.fn(async (_permissions: { origins?: string[] }) => true);

beforeEach(async () => {
  Object.assign(browser, { permissions: { getAll: async () => ({ origins: GRANTED }), remove } });
  remove.mockClear();
  const db = await openDatabase();
  await db.suppliers.bulkPut([
    aSupplier({ id: 'a', origin: 'https://shop.example:8443' }),
    aSupplier({ id: 'example', origin: '' }),
  ]);
  await db.bookmarks.bulkPut([
    aBookmark({ id: 'law', url: 'https://law.example/1', check: CHECK }),
    aBookmark({ id: 'read', url: 'https://read.example/1' }),
    aBookmark({ id: 'own', url: 'about:license', check: CHECK }),
  ]);
});

test('sites that no supplier needs and where no kept page was checked are given back, others stay', async () => {
  await giveBackUnused();
  expect(remove.mock.calls).toEqual([[{ origins: ['https://read.example/*', 'https://gone.example/*'] }]]);
});

test('of some sites, those that nothing needs are given back', async () => {
  await giveBack(['https://shop.example/*', 'https://gone.example/*']);
  expect(remove.mock.calls).toEqual([[{ origins: ['https://gone.example/*'] }]]);
  await giveBack(['https://law.example/*']);
  await giveBack([]);
  expect(remove).toHaveBeenCalledTimes(1);
});
