import { describe, expect, test } from 'vitest';
import { NO_FILTERS } from '../../utils/dossier/search/bookmark-filters.ts';
import { marked } from '../../utils/dossier/search/passage.ts';
import { parseQuery } from '../../utils/dossier/search/query.ts';
import { scanDocuments } from '../../utils/dossier/search/scan-documents.ts';
import { documentOf } from '../../utils/dossier/search/search-document.ts';
import { destinationsFor } from '../../utils/dossier/sources/destinations.ts';
import { SOURCES } from '../../utils/dossier/sources/sources.ts';
import { searchOrders } from '../../utils/orders/search-orders.ts';
import { findPlaces } from '../../utils/partners/places/find-places.ts';
import { searchPartners } from '../../utils/partners/search-partners.ts';
import { suggestionsFor } from '../../utils/search/suggest.ts';
import { defaultSettings } from '../../utils/settings-store.ts';
import { aView } from '../support/a-view.ts';
import { aBookmark, aPartner, NOW } from '../support/builders.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { allPlaces } from '../support/place-file.ts';
import { aDatabase } from '../support/test-database.ts';
import { textsFor } from '../support/texts-for.ts';

const NEEDLES = [
  '*:*',
  '(((((',
  ')))',
  '[a-z',
  '.*',
  '^',
  '$',
  '\\',
  '\\u0000',
  '(a+)+$',
  '%s',
  '"',
  '"""""',
  '«««',
  '-',
  'OR 1=1',
  '{"$gt":""}',
  '__proto__',
  'constructor',
  'toString',
  '\u0000',
  '\u202e',
  '\ud800',
  '<script>',
];
const HUGE: [string, string][] = ['a', 'a ', '"', '(', ' ', 'é', '1', 'L. 441-10 '].map((part) => [
  part,
  part.repeat(1_000_000 / part.length),
]);

const TEXT = 'Sauf dispositions contraires, le délai de paiement ne peut dépasser trente jours.';
const documents = [documentOf(aBookmark({ title: 'Titre' }), TEXT)];
const settings = defaultSettings('fr-FR');

/** Everything that looks for what somebody typed. */
const SEARCHES: Record<string, (typed: string) => unknown[] | Promise<unknown[]>> = {
  orders: (typed) => searchOrders([aView({ title: 'Vis inox A4' })], typed),
  partners: (typed) => searchPartners([aPartner()], typed),
  dossier: (typed) => scanDocuments(documents, parseQuery(typed), NO_FILTERS),
  'marks in a text': (typed) => marked(TEXT, parseQuery(typed)).marks,
  places: (typed) => findPlaces(allPlaces, typed, 'fr'),
  'sites of law': (typed) => destinationsFor(typed, SOURCES),
  everything: (typed) =>
    suggestionsFor({
      words: typed,
      openDatabase: async () => aDatabase(),
      at: NOW,
      zone: 'Europe/Paris',
      language: 'fr',
      settings,
      texts: textsFor('fr'),
    }),
};

describe.each(Object.entries(SEARCHES))('in %s', (_where, find) => {
  test.each(NEEDLES)('38 %j is looked for as it is written, and is no pattern', async (needle) => {
    const found = await find(needle);
    expect(Array.isArray(found)).toBe(true);
  });

  test.each(HUGE)('38 a megabyte of %j is bounded', async (_part, typed) => {
    // Of what follows an await, too, the processor time counts: nothing else runs meanwhile.
    let found: unknown[] | Promise<unknown[]> = [];
    expect(
      cpuTime(() => {
        found = find(typed);
      }),
    ).toBeLessThan(3_000);
    expect((await found).length).toBeLessThan(1_000);
  });
});

test.each(NEEDLES)('38 %j finds no order whose words do not hold it', (needle) => {
  const folded = needle.replaceAll(/[^\p{L}\p{N}]/gu, '');
  const found = searchOrders([aView({ title: 'Vis inox' })], needle);
  if (folded !== '') expect(found).toEqual([]);
});
