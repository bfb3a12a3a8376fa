import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { AppDatabase } from '../../../utils/database.ts';
import { recentSuggestions } from '../../../utils/search/recent-suggestions.ts';
import { defaultSettings } from '../../../utils/settings-store.ts';
import { aBookmark, anOrder, aPartner, aSupplier, NOW } from '../../support/builders.ts';
import { textsFor } from '../../support/texts-for.ts';

test('what moved, was meant or kept last comes first; what is put away or deleted is left out', async () => {
  const db = new AppDatabase();
  await db.suppliers.put(aSupplier({ name: 'Lebeau' }));
  await db.orders.bulkPut([
    anOrder({ id: 'moved', key: '1', reference: 'R1', followedAt: 10, statusSince: 90 }),
    anOrder({
      id: 'old',
      key: '2',
      reference: 'R2',
      items: [{ name: 'Vis', quantity: 1 }],
      followedAt: 20,
      statusSince: 20,
    }),
    anOrder({ id: 'archived', key: '3', followedAt: 95, statusSince: 95, archivedAt: 96 }),
    anOrder({ id: 'deleted', key: '4', followedAt: 95, statusSince: 95, deletedAt: 96 }),
  ]);
  await db.partners.bulkPut([
    aPartner({ id: 'meant', addedAt: 5, call: { since: 80, notify: false, about: '', toldAt: null } }),
    aPartner({ id: 'added', addedAt: 70 }),
  ]);
  await db.bookmarks.bulkPut([
    aBookmark({ id: 'kept', savedAt: 85 }),
    aBookmark({ id: 'away', savedAt: 99, archivedAt: 99 }),
  ]);
  const rows = await recentSuggestions({
    openDatabase: async () => db,
    settings: defaultSettings('fr-FR'),
    at: NOW,
    zone: 'Europe/Paris',
    language: 'en',
    texts: textsFor('en'),
  });
  expect(rows.at(-1)).toMatchObject({ title: 'Lebeau · Vis', detail: 'In preparation, R2' });
  expect(rows.map(({ leadsTo }) => 'place' in leadsTo && leadsTo.place)).toEqual([
    '#/orders/moved',
    '#/dossier/kept',
    '#/partners/meant',
    '#/partners/added',
    '#/orders/old',
  ]);
});
