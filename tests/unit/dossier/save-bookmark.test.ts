import { beforeEach, expect, test } from 'vitest';
import type { AppDatabase } from '../../../utils/database.ts';
import type { Bookmark, Quote } from '../../../utils/dossier/bookmark.ts';
import { allBookmarks, bookmarkById, textOf } from '../../../utils/dossier/bookmark-store.ts';
import { deleteBookmarks } from '../../../utils/dossier/delete-bookmarks.ts';
import { saveBookmark, undoSave } from '../../../utils/dossier/save-bookmark.ts';
import { aBookmark, aFolder, aQuote, NOW } from '../../support/builders.ts';
import { aDatabase } from '../../support/test-database.ts';

const URL = 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000012345678';
const TEXT =
  'Le délai de règlement ne peut dépasser trente jours. Le délai convenu est de soixante jours, ou de trente jours fin de mois.';
let db: AppDatabase;

beforeEach(async () => {
  db = aDatabase();
  await db.folders.bulkAdd([aFolder(), aFolder({ id: 'folder-2', name: 'Impôts', position: 1, usedAt: 0 })]);
});

const save = (changes: Partial<Bookmark>, text: string | null = TEXT) =>
  saveBookmark(db, { bookmark: aBookmark(changes), text });
const thirty: Quote = aQuote({ id: 'thirty', exact: 'trente jours', prefix: 'dépasser ', start: 39 });
const sixty: Quote = aQuote({ id: 'sixty', exact: 'soixante jours', prefix: 'est de ', start: 77 });

test('a page is kept with its quote and its text, and its folder is the last used', async () => {
  expect(await save({ quotes: [thirty], folderId: 'folder-2' })).toEqual({
    what: 'page',
    bookmarkId: 'bookmark-1',
    quoteId: 'thirty',
    folderId: 'folder-2',
  });
  expect(await allBookmarks(db)).toEqual([aBookmark({ quotes: [thirty], folderId: 'folder-2' })]);
  expect(await textOf(db, 'bookmark-1')).toBe(TEXT);
  expect((await db.folders.get('folder-2'))?.usedAt).toBe(NOW);
});

test.each([
  ['the same address', { url: URL }],
  ['the same canonical address', { url: `${URL}?view=print`, canonicalUrl: URL }],
  ['the address that the first called canonical', { url: 'https://www.legifrance.gouv.fr/canonical' }],
])('saving a page twice by %s adds a quote, not a page', async (_, again) => {
  await save({ quotes: [thirty], canonicalUrl: 'https://www.legifrance.gouv.fr/canonical', url: URL });
  const saved = await save({ id: 'bookmark-2', ...again, quotes: [{ ...sixty, start: 3 }] }, 'other text');
  expect(saved).toEqual({
    what: 'quote',
    bookmarkId: 'bookmark-1',
    quoteId: 'sixty',
    folderId: 'folder-1',
  });
  const [kept, ...others] = await allBookmarks(db);
  expect(others).toEqual([]);
  expect(kept?.quotes).toEqual([thirty, sixty]); // placed in the text that is kept
  expect(await textOf(db, 'bookmark-1')).toBe(TEXT);
});

test('the same words in the same place are one quote; the same words elsewhere are another', async () => {
  await save({ quotes: [thirty] });
  expect(await save({ id: 'bookmark-2', quotes: [{ ...thirty, id: 'again' }] })).toMatchObject({
    what: 'known',
    quoteId: 'thirty',
  });
  const elsewhere = { ...thirty, id: 'elsewhere', prefix: 'ou de ', start: null };
  expect(await save({ id: 'bookmark-3', quotes: [elsewhere] })).toMatchObject({ what: 'quote' });
  expect((await bookmarkById(db, 'bookmark-1'))?.quotes.map(({ id }) => id)).toEqual(['thirty', 'elsewhere']);
});

test.each([
  ['a page', { id: 'bookmark-2', url: 'https://other.example/', quotes: [sixty] }, 'page'],
  ['a quote', { id: 'bookmark-2', quotes: [sixty] }, 'quote'],
] as const)('a message that arrives twice saves %s once, and says the same', async (_, again, what) => {
  await save({ quotes: [thirty] });
  const first = await save({ ...again, quotes: [...again.quotes] });
  const rows = await allBookmarks(db);
  expect(await save({ ...again, quotes: [...again.quotes] })).toEqual(first);
  expect(first.what).toBe(what);
  expect(await allBookmarks(db)).toEqual(rows);
});

test.each([
  ['a page', { id: 'bookmark-2', url: 'https://other.example/', quotes: [sixty] }],
  ['a quote', { id: 'bookmark-2', quotes: [sixty] }],
])('the last save of %s is undone, and does not come back by a late message', async (_, last) => {
  await save({ quotes: [thirty] });
  const before = (await allBookmarks(db)).map(({ id, quotes }) => ({ id, quotes }));
  const saved = await save(last);
  await undoSave(db, saved, NOW);
  await undoSave(db, saved, NOW);
  await save(last);
  expect((await allBookmarks(db)).map(({ id, quotes }) => ({ id, quotes }))).toEqual(before);
});

test('undoing a save that brought nothing takes nothing away', async () => {
  await save({ quotes: [thirty] });
  await undoSave(db, await save({ id: 'bookmark-2', quotes: [{ ...thirty, id: 'again' }] }), NOW);
  expect((await allBookmarks(db))[0]?.quotes).toEqual([thirty]);
});

test('a link that is opened later gets what is read then, and keeps what the owner wrote', async () => {
  await save({ unread: 'link', consultedOn: '2026-11-01', title: 'Mon titre', note: 'à lire' }, null);
  await save({ id: 'bookmark-2', textHash: 'abc', quotes: [{ ...thirty, start: null }] });
  expect(await allBookmarks(db)).toMatchObject([
    {
      id: 'bookmark-1',
      title: 'Mon titre',
      note: 'à lire',
      unread: null,
      consultedOn: '2026-11-23',
      textHash: 'abc',
      quotes: [thirty],
    },
  ]);
  expect(await textOf(db, 'bookmark-1')).toBe(TEXT);
});

test('a page that was read is not made unread by saving a link to it', async () => {
  await save({});
  await save({ id: 'bookmark-2', unread: 'link' }, null);
  expect(await allBookmarks(db)).toEqual([aBookmark()]);
  expect(await textOf(db, 'bookmark-1')).toBe(TEXT);
});

test('saving brings a page back out of the archive, but not out of the bin', async () => {
  await save({ archivedAt: NOW });
  await save({ id: 'bookmark-2' });
  expect((await bookmarkById(db, 'bookmark-1'))?.archivedAt).toBeNull();
  await deleteBookmarks(db, ['bookmark-1'], NOW);
  expect(await save({ id: 'bookmark-3' })).toMatchObject({ what: 'page', bookmarkId: 'bookmark-3' });
});
