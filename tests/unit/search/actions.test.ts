import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { AppDatabase } from '../../../utils/database.ts';
import { actionSuggestions } from '../../../utils/search/action-suggestions.ts';
import { askedOf } from '../../../utils/search/actions/action.ts';
import { leadOf, suggestionsFor } from '../../../utils/search/suggest.ts';
import type { Asked } from '../../../utils/search/suggestion.ts';
import { defaultSettings } from '../../../utils/settings-store.ts';
import type { Language } from '../../../utils/texts/texts.ts';
import { anOrder, aPartner, aSupplier, NOW } from '../../support/builders.ts';
import { textsFor } from '../../support/texts-for.ts';

const db = new AppDatabase();
beforeEach(async () => {
  await Promise.all([db.orders, db.suppliers, db.partners].map((table) => table.clear()));
  await db.suppliers.bulkPut([aSupplier({ name: 'Cartons Lebeau' })]);
  await db.orders.bulkPut([
    anOrder({ id: 'o1', key: '1', reference: 'RJ-1', followedAt: 2 }),
    anOrder({ id: 'o2', key: '2', reference: 'RJ-2', followedAt: 1 }),
    anOrder({ id: 'o3', key: '3', reference: 'RJ-3', deliveredAt: 5 }),
  ]);
  await db.partners.bulkPut([
    aPartner({ id: 'p1' }),
    aPartner({
      id: 'p2',
      name: 'Huilerie Atlas',
      position: 1,
      call: { since: 1, notify: false, about: '', toldAt: null },
    }),
  ]);
});

const asked = (words: string, language: Language = 'en'): Asked => ({
  words,
  openDatabase: async () => db,
  settings: defaultSettings('fr-FR'),
  at: NOW,
  zone: 'Europe/Paris',
  language,
  texts: textsFor(language),
});
const offered = async (words: string, language: Language = 'en') =>
  (await actionSuggestions(asked(words, language))).map(({ title, leadsTo }) => [
    title,
    'place' in leadsTo ? leadsTo.place : leadsTo.url,
  ]);

describe('said in either language, whatever the owner’s is', () => {
  test.each([
    ['follow', [['Follow an order', '#/add']]],
    ['Suivre', [['Follow an order', '#/add']]],
    ['add partner', [['Add a partner', '#/partners?do=add']]],
    ['ajouter un partenaire', [['Add a partner', '#/partners?do=add']]],
    ['ADD P', [['Add a partner', '#/partners?do=add']]],
    ['chase rj-1', [['Chase Cartons Lebeau · RJ-1', '#/orders/o1?do=chase']]],
    [
      'relancer lebeau',
      [
        ['Chase Cartons Lebeau · RJ-2', '#/orders/o2?do=chase'],
        ['Chase Cartons Lebeau · RJ-1', '#/orders/o1?do=chase'],
      ],
    ],
    ['chase RJ-3', []],
    ['call cedar', [['Call Lions Bay Cedar', '#/partners/p1']]],
    [
      'appeler',
      [
        ['Call Huilerie Atlas', '#/partners/p2'],
        ['Call Lions Bay Cedar', '#/partners/p1'],
      ],
    ],
    ['ca', []],
    ['caller', []],
    ['follow me', []],
  ])('«%s»', async (words, rows) => {
    expect(await offered(words)).toEqual(rows);
  });

  test('what is offered is said in the owner’s', async () => {
    expect(await offered('chase rj-1', 'fr')).toEqual([
      ['Relancer Cartons Lebeau · RJ-1', '#/orders/o1?do=chase'],
    ]);
  });
});

describe('a time is converted to the owner’s clock', () => {
  test('3 in the afternoon on the Pacific coast is midnight in Paris', async () => {
    const [[title, place] = []] = await offered('convert 3pm PST');
    expect(title).toMatch(/^0:00|^00:00|^12\s?am/i);
    expect(place).toBe('#/search?q=convert+3pm+PST');
  });

  test('every reading of letters that mean several zones is a row', async () => {
    expect((await offered('convertir 15h IST')).length).toBeGreaterThan(1);
  });

  test('what is no time has no row', async () => {
    expect(await offered('convert nothing')).toEqual([]);
  });
});

test('an action said in full is what Enter does, also where things are called so', async () => {
  await db.partners.put(aPartner({ id: 'p3', name: 'Chase Lebeau Conseil' }));
  const rows = await suggestionsFor(asked('chase lebeau'));
  expect(leadOf('chase lebeau', rows)).toEqual({ place: '#/orders/o2?do=chase' });
  expect(rows.map(({ title }) => title)).toContain('Chase Lebeau Conseil');
});

test('a name half typed has nothing behind it yet', () => {
  expect(askedOf({ words: ['relancer'] }, 'rela')).toEqual({ rest: '', whole: false });
  expect(askedOf({ words: ['relancer'] }, 'Relancer  Lebeau')).toEqual({ rest: 'Lebeau', whole: true });
  expect(askedOf({ words: ['relancer'] }, 're')).toBeNull();
});
