import { describe, expect, test } from 'vitest';
import { findHere } from '../../../../entrypoints/popup/search/find-here.ts';
import type { Kept } from '../../../../entrypoints/popup/search/kind.ts';
import { NO_DETAILS } from '../../../../utils/partners/new-partner.ts';
import { aView } from '../../../support/a-view.ts';
import { aBookmark, anOrder, aPartner } from '../../../support/builders.ts';
import { aSheet } from '../../../support/pile-records.ts';
import { textsFor } from '../../../support/texts-for.ts';

const TWO_PARCELS = anOrder({
  id: 'o1',
  items: [
    { name: 'Planches', quantity: 4 },
    { name: 'Vis inox', quantity: 200 },
  ],
  shipments: [
    { carrier: null, trackingNumber: '6A111', trackingUrl: null },
    { carrier: null, trackingNumber: 'JD0140', trackingUrl: null },
  ],
});
const VIEW = aView({ id: 'o1', supplierName: 'Cèdres du Nord', title: 'Planches', reference: 'CED-1' });
const BOOKMARK = aBookmark({ id: 'm1', title: 'Importer du cèdre' });

const KEPT: Kept = {
  orders: [aView({ id: 'old', supplierName: 'Cèdres du Nord', reference: 'CED-12', archived: true }), VIEW],
  records: new Map([['o1', { order: TWO_PARCELS, view: VIEW }]]),
  partners: {
    version: 1,
    language: 'fr',
    own: { ...NO_DETAILS, zone: 'Europe/Paris', holidays: [] },
    zoneChosen: true,
    partners: [aPartner({ id: 'p1', note: 'aime le cèdre' })],
    lost: [],
    holidays: {},
  },
  sheets: [aSheet({ id: 's1', title: { verb: null, name: 'Cèdre à couvrir', rest: null }, thing: null })],
  bookmarks: null,
  actions: null,
};
const BOOKMARKS: Kept['bookmarks'] = {
  words: 'cedre',
  unsearched: 0,
  total: 1,
  folders: [],
  found: [
    { bookmark: BOOKMARK, title: { text: BOOKMARK.title, marks: [] }, passage: null, reasons: ['title'] },
  ],
};

const keys = (typed: string, kept = KEPT) => findHere(kept, typed, textsFor('fr')).map(({ key }) => key);

describe('all kinds stand in one order', () => {
  test.each([
    ['a whole number first', 'ced-1', ['order:o1', 'order:old']],
    ['a second parcel', 'jd 0140', ['order:o1']],
    ['an item behind the first', 'inox', ['order:o1']],
  ])('%s', (_what, typed, expected) => {
    expect(keys(typed)).toEqual(expected);
  });

  test('names before words, of equals the archive last', () => {
    expect(keys('cedre', { ...KEPT, bookmarks: BOOKMARKS })).toEqual([
      'order:o1',
      'sheet:s1',
      'order:old',
      'bookmark:m1',
      'partner:p1',
    ]);
  });

  test('before the records are read, what lists show is searched', () => {
    const kept = { ...KEPT, records: null };
    expect(keys('planches', kept)).toEqual(['order:o1']);
    expect(keys('inox', kept)).toEqual([]);
  });
});
