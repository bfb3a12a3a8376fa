import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { AppDatabase } from '../../../utils/database.ts';
import { describeRow } from '../../../utils/search/describe-row.ts';
import { leadOf, suggestionsFor, wordsOf } from '../../../utils/search/suggest.ts';
import type { Asked, Suggestion } from '../../../utils/search/suggestion.ts';
import { defaultSettings } from '../../../utils/settings-store.ts';
import { aBookmark, NOW } from '../../support/builders.ts';
import { textsFor } from '../../support/texts-for.ts';

const db = new AppDatabase();
beforeEach(async () => {
  await db.bookmarks.clear();
  await db.bookmarks.bulkPut([
    aBookmark({
      id: 'm1',
      title: 'Article L. 441-10 du code de commerce',
      site: 'Légifrance',
      consultedOn: '2026-11-23',
    }),
    aBookmark({ id: 'm2', title: 'Délais de paiement', site: 'Fiches', consultedOn: '2026-11-22' }),
    aBookmark({ id: 'm3', title: 'Délais de paiement', site: 'Blog', consultedOn: '2026-11-21' }),
  ]);
});

const asked = (words: string): Asked => ({
  words,
  openDatabase: async () => db,
  at: NOW,
  zone: 'Europe/Paris',
  language: 'en',
  settings: defaultSettings('fr-FR'),
  texts: textsFor('en'),
});

test('what is kept comes before the sites, and rows that leave say so', async () => {
  const rows = await suggestionsFor(asked('l441-10'));
  expect(rows.map(({ title, detail }) => [title, detail])).toEqual([
    ['Article L. 441-10 du code de commerce', 'Légifrance, read on 23 November 2026'],
    ['Search Légifrance, article in force', 'leaves for legifrance.gouv.fr'],
    ['Search Légifrance', 'leaves for legifrance.gouv.fr'],
    ['Search Entreprendre.Service-Public', 'leaves for entreprendre.service-public.gouv.fr'],
  ]);
});

test('Enter opens the best that is kept, else the desk’s own search, and never a site', async () => {
  const lead = async (words: string) => leadOf(words, await suggestionsFor(asked(words)));
  expect(await lead('l441-10')).toEqual({ place: '#/dossier/m1?q=l441-10' });
  expect(await lead('tva & co')).toEqual({ place: '#/search?q=tva+%26+co' });
  expect(await lead('https://evil.example/')).toEqual({
    place: '#/search?q=https%3A%2F%2Fevil.example%2F',
  });
  expect(leadOf('', [])).toEqual({ place: '#/search' });
});

test('marks alone find nothing that is kept', async () => {
  const rows = await suggestionsFor(asked('!?'));
  expect(rows.filter(({ leadsTo }) => 'place' in leadsTo)).toEqual([]);
});

test('every row is told from the others, also where two are called the same', async () => {
  const rows = await suggestionsFor(asked('délais de paiement'));
  expect(rows.filter(({ leadsTo }) => 'place' in leadsTo)).toHaveLength(2);
  expect(new Set(rows.map(({ content }) => content)).size).toBe(rows.length);
  for (const { content } of rows) expect(wordsOf(content)).toBe('délais de paiement');
});

test('what is typed behind a chosen row is about the same words', () => {
  expect(wordsOf('tva › Search BOFiP')).toBe('tva');
  expect(wordsOf('tva › a › Search BOFiP')).toBe('tva › a');
  expect(wordsOf('  tva ')).toBe('tva');
});

test('a kind that fails takes no other away, and another kind is a row of the table', async () => {
  const order: Suggestion = {
    rank: 'words',
    kind: 'order',
    name: 'Chaise',
    title: 'Chaise',
    detail: '',
    leadsTo: { place: '#/orders/1' },
  };
  const fails = async (): Promise<Suggestion[]> => {
    throw new Error('the database is closed');
  };
  const site: Suggestion = { ...order, name: 'Site', leadsTo: { url: 'https://a.example/' } };
  const rows = await suggestionsFor(asked('x'), [fails, async () => [site], async () => [order]]);
  expect(rows.map(({ name }) => name)).toEqual(['Chaise', 'Site']);
  expect(leadOf('x', rows)).toEqual({ place: '#/orders/1' });
});

describe('a row in one line', () => {
  test.each([
    ['xml', `<b>"R&D" d'été</b>`, `&lt;b&gt;&quot;R&amp;D&quot; d&apos;été&lt;/b&gt; <dim>here</dim>`],
    ['plain', `<b>"R&D" d'été</b>`, `<b>"R&D" d'été</b> · here`],
    ['xml', 'a\u202eb\u0000\n c', 'a b c <dim>here</dim>'],
  ] as const)('%s: %j', (style, title, line) => {
    expect(describeRow({ title, detail: 'here' }, style)).toBe(line);
  });

  test('is sound XML whatever a page calls itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, detail) => {
        const xml = describeRow({ title, detail }, 'xml');
        const bare = xml.replace(/ <dim>(.*)<\/dim>$/s, '$1');
        expect(bare).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|apos);)/);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML does not allow
        expect(xml).not.toMatch(/[\u0000-\u001f\ufffe\uffff]/);
        expect(xml.isWellFormed()).toBe(true);
      }),
    );
  });
});
