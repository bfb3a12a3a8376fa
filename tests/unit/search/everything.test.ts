import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { AppDatabase } from '../../../utils/database.ts';
import type { PileEntry } from '../../../utils/pile/pile-entry.ts';
import { detailOf, leadOf, suggestionsFor } from '../../../utils/search/suggest.ts';
import { defaultSettings } from '../../../utils/settings-store.ts';
import { aBookmark, anOrder, aPartner, aSupplier, NOW } from '../../support/builders.ts';
import { textsFor } from '../../support/texts-for.ts';

const db = new AppDatabase();
const ENTRY: PileEntry = {
  id: 'hand-made:h1@1',
  key: 'hand-made:h1',
  kind: 'hand-made',
  side: 'waits-for-me',
  since: '2026-11-20',
  dueOn: null,
  title: { verb: null, name: 'Remplacer la bâche de cèdre', rest: null },
  thing: null,
  handMadeId: 'h1',
  later: null,
  turnedAt: null,
  doneAt: null,
  leftAt: null,
  reason: null,
};

beforeEach(async () => {
  await Promise.all(
    [db.orders, db.suppliers, db.partners, db.pileEntries, db.bookmarks].map((t) => t.clear()),
  );
  await db.suppliers.put(aSupplier({ name: 'Cèdres du Nord' }));
  await db.orders.bulkPut([
    anOrder({
      id: 'o1',
      key: '1',
      reference: 'CED-1',
      status: 'shipped',
      items: [
        { name: 'Planches', quantity: 4 },
        { name: 'Vis inox', quantity: 200 },
      ],
      shipments: [
        { carrier: 'Colissimo', trackingNumber: '6A111', trackingUrl: null },
        { carrier: 'DHL', trackingNumber: 'JD0140', trackingUrl: null },
      ],
    }),
    anOrder({ id: 'o2', key: '2', reference: 'CED-12', note: 'Lions Bay en a besoin', archivedAt: 5 }),
    anOrder({ id: 'gone', key: '3', reference: 'CED-3', deletedAt: 5 }),
  ]);
  await db.partners.bulkPut([
    aPartner({
      id: 'p1',
      note: 'aime le cèdre rouge',
      ways: [{ kind: 'phone', value: '+1 604 555 01 23' }],
    }),
  ]);
  await db.pileEntries.bulkPut([
    ENTRY,
    {
      ...ENTRY,
      id: 'call:p1@1',
      kind: 'call',
      title: { verb: 'call', name: 'Lions Bay Cedar', rest: 'Vancouver' },
      thing: { kind: 'partner', id: 'p1' },
      handMadeId: null,
    },
    { ...ENTRY, id: 'hand-made:h2@1', title: { verb: null, name: 'Cèdre déjà fait', rest: null }, doneAt: 7 },
  ]);
  await db.bookmarks.put(
    aBookmark({ id: 'm1', title: 'Importer du cèdre', site: 'Douane', consultedOn: '2026-11-22' }),
  );
});

const found = async (words: string) =>
  (
    await suggestionsFor({
      words,
      openDatabase: async () => db,
      at: NOW,
      zone: 'Europe/Paris',
      language: 'en',
      settings: defaultSettings('fr-FR'),
      texts: textsFor('en'),
    })
  ).filter(({ leadsTo }) => 'place' in leadsTo);

describe('each row says what it is, how it stands and why it was found', () => {
  test.each([
    ['6a111', 'Cèdres du Nord · Planches', 'order, Shipped, tracking number: 6A111', '#/orders/o1'],
    ['jd0140', 'Cèdres du Nord · Planches', 'order, Shipped, tracking number: JD0140', '#/orders/o1'],
    ['vis inox', 'Cèdres du Nord · Planches', 'order, Shipped, item: Vis inox', '#/orders/o1'],
    ['dhl', 'Cèdres du Nord · Planches', 'order, Shipped, carrier: DHL', '#/orders/o1'],
    ['+16045550123', 'Lions Bay Cedar', 'partner, Vancouver, reached at +1 604 555 01 23', '#/partners/p1'],
    ['aime le', 'Lions Bay Cedar', 'partner, Vancouver, note: aime le cèdre rouge', '#/partners/p1'],
    ['bache', 'Remplacer la bâche de cèdre', 'sheet, since 20 November 2026', '#/pile/h1'],
    ['call lions', 'Call Lions Bay Cedar', 'action, Vancouver', '#/partners/p1'],
    [
      'importer',
      'Importer du cèdre',
      'bookmark, Douane, read on 22 November 2026',
      '#/dossier/m1?q=importer',
    ],
  ])('«%s»', async (words, title, detail, place) => {
    const [best] = await found(words);
    expect(best && detailOf(best, textsFor('en'))).toBe(detail);
    expect(best).toMatchObject({ title, leadsTo: { place } });
  });
});

describe('the best of all kinds comes first, and Enter opens it', () => {
  test.each([
    ['the whole reference before one that goes on', 'ced-1', ['CED-1', 'CED-12']],
    [
      'what is called so before what mentions it',
      'lions bay',
      ['Lions Bay Cedar', 'Call Lions Bay Cedar', 'CED-12'],
    ],
    ['at work before the archive', 'cèdres du n', ['CED-1', 'CED-12']],
    [
      'a name’s beginning, a name’s word, other words',
      'cèdre',
      ['CED-1', 'CED-12', 'Importer du cèdre', 'Remplacer la bâche de cèdre', 'Lions Bay Cedar'],
    ],
  ])('%s', async (_what, words, names) => {
    const rows = await found(words);
    expect(rows.map(({ name }) => name.replace('Cèdres du Nord ', ''))).toEqual(names);
    expect(leadOf(words, rows)).toEqual(rows[0]?.leadsTo);
  });
});
