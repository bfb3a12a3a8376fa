import { beforeEach, expect, test } from 'vitest';
import type { AppDatabase } from '../../../utils/database.ts';
import type { Bookmark } from '../../../utils/dossier/bookmark.ts';
import { allBookmarks, bookmarkById } from '../../../utils/dossier/bookmark-store.ts';
import { deleteBookmarks, deleteQuote, restoreBookmarks } from '../../../utils/dossier/delete-bookmarks.ts';
import { mergeBookmarks, unmergeBookmarks } from '../../../utils/dossier/merge-bookmarks.ts';
import { aBookmark, aFolder, aQuote, NOW } from '../../support/builders.ts';
import { aDatabase } from '../../support/test-database.ts';

const INTO = aBookmark({
  id: 'a',
  note: 'un',
  tags: ['bail'],
  references: ['w'],
  quotes: [aQuote({ id: 'q1' }), aQuote({ id: 'q2', exact: 'deux', savedAt: NOW + 1 })],
});
const OTHER = aBookmark({
  id: 'b',
  url: 'https://b.example/',
  savedAt: NOW + 1,
  quotes: [aQuote({ id: 'q3', start: 4 }), aQuote({ id: 'q4', exact: 'quatre', start: 9 })],
  references: ['x'],
  tags: ['Bail', 'loyer'],
  note: 'deux',
});
let db: AppDatabase;

beforeEach(async () => {
  db = aDatabase();
  await db.folders.add(aFolder());
  await db.bookmarks.bulkAdd([
    INTO,
    OTHER,
    aBookmark({ id: 'c', url: 'https://c.example/', savedAt: NOW + 2 }),
  ]);
});

const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
const undo = (into: Bookmark, fromIds: string[]) => unmergeBookmarks(db, into.id, fromIds, into);

test('merging keeps every quote, tag, reference and note, and the others can be had back', async () => {
  await mergeBookmarks(db, 'a', ['b', 'a', 'no-such'], NOW);
  await mergeBookmarks(db, 'a', ['b'], NOW); // the message once more
  const merged = await bookmarkById(db, 'a');
  expect(merged).toMatchObject({ references: ['w', 'x'], tags: ['bail', 'loyer'], note: 'un\n\ndeux' });
  expect(merged?.quotes.map(({ id, start }) => [id, start])).toEqual([
    ['q1', null],
    ['q2', null],
    ['q4', null],
  ]);
  expect(ids(await allBookmarks(db))).toEqual(['c', 'a']);
  await restoreBookmarks(db, ['b']);
  expect(ids(await allBookmarks(db))).toEqual(['c', 'b', 'a']);
});

test('a merge that is taken back leaves everything as it was, though it be asked twice', async () => {
  await mergeBookmarks(db, 'a', ['b', 'c'], NOW);
  await undo(INTO, ['b', 'c']);
  await undo(INTO, ['b', 'c']);
  expect(await bookmarkById(db, 'a')).toEqual(INTO);
  expect(await bookmarkById(db, 'b')).toEqual(OTHER);
  expect(ids(await allBookmarks(db))).toEqual(['c', 'b', 'a']);
});

test('what came by the merge and was deleted since goes back too, what was quoted since stays', async () => {
  await mergeBookmarks(db, 'a', ['b'], NOW);
  await deleteQuote(db, 'a', 'q4', NOW);
  const since = aQuote({ id: 'q5', exact: 'cinq', savedAt: NOW + 5 });
  const quotes = (await bookmarkById(db, 'a'))?.quotes ?? [];
  await db.bookmarks.update('a', { quotes: [...quotes, since] });
  await undo(INTO, ['b']);
  expect(await bookmarkById(db, 'a')).toEqual({ ...INTO, quotes: [...INTO.quotes, since] });
  expect(await bookmarkById(db, 'b')).toEqual(OTHER);
});

test('nothing is taken from a bookmark where those merged into it are gone for good', async () => {
  await mergeBookmarks(db, 'a', ['b'], NOW);
  await db.bookmarks.delete('b');
  const merged = await bookmarkById(db, 'a');
  await undo(INTO, ['b']);
  expect(await bookmarkById(db, 'a')).toEqual(merged);
});

test('a bookmark deleted after the merge stays deleted, and the others come back', async () => {
  await mergeBookmarks(db, 'a', ['b'], NOW);
  await deleteBookmarks(db, ['a'], NOW + 1);
  await undo(INTO, ['b']);
  expect(ids(await allBookmarks(db))).toEqual(['c', 'b']);
});
