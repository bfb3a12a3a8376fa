import { expect, test } from 'vitest';
import type { CapturedPage } from '../../../utils/dossier/captured-page.ts';
import { hashOf, type ToTake, takenPage, UnsavableAddress } from '../../../utils/dossier/taken-page.ts';
import { NOW } from '../../support/builders.ts';

const TEXT = 'Article L. 999-1\nLe délai est de trente jours.';
const PAGE: CapturedPage = {
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000099999901?utm_source=x#top',
  contentType: 'text/html',
  title: 'Article L. 999-1',
  canonical: null,
  site: 'Légifrance',
  language: 'fr',
  selection: { exact: 'trente jours', prefix: 'est de ', suffix: '.', headings: ['Article L. 999-1'] },
  text: TEXT,
  otherText: null,
  obstacle: null,
  dated: ['Version en vigueur depuis le 24 avril 2019'],
  metas: {},
};

const taking = (changes: Partial<ToTake> = {}): ToTake => ({
  ids: { bookmarkId: 'b', quoteId: 'q' },
  url: PAGE.url,
  title: 'Tab title',
  page: PAGE,
  unread: null,
  selection: PAGE.selection,
  at: NOW,
  on: '2026-11-23',
  ...changes,
});
const take = (changes?: Partial<ToTake>) =>
  takenPage(taking(changes), (text) => text.match(/L\. \d+-\d+/g) ?? []);

test('a page becomes a bookmark with all that is known of it', async () => {
  expect(await take()).toEqual({
    text: TEXT,
    bookmark: {
      id: 'b',
      folderId: '',
      url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000099999901',
      canonicalUrl: null,
      title: 'Article L. 999-1',
      site: 'Légifrance',
      standing: 'official-text',
      language: 'fr',
      savedAt: NOW,
      consultedOn: '2026-11-23',
      unread: null,
      version: { id: 'LEGIARTI000099999901', inForceOn: '2019-04-24', verifiedOn: null },
      quotes: [{ id: 'q', ...PAGE.selection, start: TEXT.indexOf('trente'), savedAt: NOW, note: '' }],
      removedQuotes: [],
      references: ['L. 999-1'],
      tags: [],
      note: '',
      textHash: await hashOf(TEXT),
      check: null,
      archivedAt: null,
      deletedAt: null,
    },
  });
});

test.each([
  [
    'what cannot be read keeps link and title',
    { page: null, unread: 'pdf' },
    { title: 'Tab title', unread: 'pdf', textHash: null, version: null },
  ],
  [
    'without a title it is its address',
    { page: null, title: ' \u202e ', url: 'https://a.example/x' },
    { title: 'https://a.example/x', site: 'a.example' },
  ],
  ['a language that is none is not kept', { page: { ...PAGE, language: 'français' } }, { language: null }],
  [
    'a selection of a whole law is the page',
    { selection: { exact: 'x'.repeat(20_001), prefix: '', suffix: '', headings: [] } },
    { quotes: [] },
  ],
  [
    'a quote that is not in the text has no place',
    { selection: { exact: 'soixante', prefix: '', suffix: '', headings: [] } },
    { quotes: [{ exact: 'soixante', start: null }] },
  ],
] satisfies [string, Partial<ToTake>, object][])('%s', async (_, changes, expected) => {
  expect((await take(changes)).bookmark).toMatchObject(expected);
});

test.each(['javascript:alert(1)', 'data:text/html,x', ''])('%j is refused', async (url) => {
  await expect(take({ page: null, url })).rejects.toThrow(UnsavableAddress);
});

test('the hash is SHA-256', async () => {
  expect(await hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
