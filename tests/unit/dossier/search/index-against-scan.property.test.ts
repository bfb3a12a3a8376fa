import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AppDatabase } from '../../../../utils/database.ts';
import type { Bookmark } from '../../../../utils/dossier/bookmark.ts';
import { deleteBookmarks, restoreBookmarks } from '../../../../utils/dossier/delete-bookmarks.ts';
import { editBookmarks } from '../../../../utils/dossier/edit-bookmarks.ts';
import { mergeBookmarks } from '../../../../utils/dossier/merge-bookmarks.ts';
import { saveBookmark } from '../../../../utils/dossier/save-bookmark.ts';
import { type BookmarkFilters, NO_FILTERS } from '../../../../utils/dossier/search/bookmark-filters.ts';
import { findHits } from '../../../../utils/dossier/search/find-hits.ts';
import { SEGMENT_SIZE } from '../../../../utils/dossier/search/index-rows.ts';
import { keepIndex } from '../../../../utils/dossier/search/keep-index.ts';
import { emptySegment, packStep } from '../../../../utils/dossier/search/pack-index.ts';
import { meets, parseQuery } from '../../../../utils/dossier/search/query.ts';
import { leftOut } from '../../../../utils/dossier/search/read-documents.ts';
import { hitIn, scanDocuments } from '../../../../utils/dossier/search/scan-documents.ts';
import { documentOf, FIELDS, type SearchDocument } from '../../../../utils/dossier/search/search-document.ts';
import { aBookmark, aFolder, aQuote, NOW } from '../../../support/builders.ts';
import { aDatabase } from '../../../support/test-database.ts';

const WORDS = [
  ...[
    'impôt',
    'impots',
    'Tribunal',
    'tribunaux',
    'partie',
    'Party',
    'parti',
    'particulier',
    'code',
    'codicille',
  ],
  ...['L. 441-10', 'L441-1', 'L.441‑10', 'R. 421-1', '10 000', '2016/679', 'l’article', 'de', 'la', 'a', 'é'],
  ...['con', 'contrat', 'contrats', 'le', 'c', 'co', 'œuvre', '漢字', '𝒳𝒴'],
];
const words = (maxLength: number) =>
  fc.array(fc.constantFrom(...WORDS), { maxLength }).map((list) => list.join(' '));

const bookmark = (index: number): fc.Arbitrary<{ bookmark: Bookmark; text: string | null }> =>
  fc.record({
    bookmark: fc
      .record({
        title: words(3),
        note: words(2),
        site: fc.constantFrom('Légifrance', 'Urssaf'),
        tags: fc.subarray(['bail', 'TVA', 'à lire']),
        references: fc.subarray(['LEGITEXT000005634379#L441-10', 'loi:78-753']),
        folderId: fc.constantFrom('folder-1', 'folder-2'),
        standing: fc.constantFrom('official-text' as const, 'private' as const),
        savedAt: fc.integer({ min: NOW, max: NOW + 3 }),
        consultedOn: fc.constantFrom('2026-11-01', '2026-11-23', '2027-01-05'),
        quotes: words(4).map((exact) => (exact === '' ? [] : [aQuote({ id: `q${index}`, exact })])),
      })
      .map((fields) => aBookmark({ id: `b${index}`, url: `https://site.example/${index}`, ...fields })),
    text: fc.option(words(12)),
  });

const query = fc
  .tuple(words(3), fc.option(words(3)), fc.nat(8), fc.constantFrom('', ' '))
  .map(([typed, phrase, cut, end]) => {
    const quoted = phrase ? `"${phrase}" ` : '';
    return `${quoted}${typed.slice(0, Math.max(0, typed.length - cut))}${end}`;
  });

const filters: fc.Arbitrary<BookmarkFilters> = fc.record({
  folderId: fc.option(fc.constant('folder-1'), { freq: 2 }),
  tag: fc.option(fc.constantFrom('bail', 'tva'), { freq: 2 }),
  standing: fc.option(fc.constant('official-text' as const), { freq: 2 }),
  from: fc.option(fc.constant('2026-11-23'), { freq: 2 }),
  to: fc.option(fc.constant('2026-12-31'), { freq: 2 }),
  archived: fc.boolean(),
});

const id = fc.nat(9).map((index) => `b${index}`);
type Step = (db: AppDatabase) => Promise<unknown>;
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>((db) => packStep(db, { mayWait: 0, step: 64 })),
  fc.constant<Step>((db) => keepIndex(db)),
  // As what the index lacks is found out, and not yet taken in.
  bookmark(20).map(
    ({ bookmark: one, text }): Step =>
      (db) =>
        db.transaction('rw', [db.bookmarks, db.pageTexts, ...db.indexTables], async () => {
          const id = crypto.randomUUID();
          await db.bookmarks.add({ ...one, id, url: `https://site.example/${id}` });
          if (text !== null) await db.pageTexts.add({ bookmarkId: id, text });
          await db.searchState.update('state', { complete: false, after: '', stamp: id });
        }),
  ),
  id.map(
    (one): Step =>
      (db) =>
        deleteBookmarks(db, [one], NOW + 10),
  ),
  id.map(
    (one): Step =>
      (db) =>
        restoreBookmarks(db, [one]),
  ),
  fc.tuple(id, words(4)).map(
    ([one, title]): Step =>
      (db) =>
        editBookmarks(db, [one], { title }, NOW),
  ),
  id.map(
    (one): Step =>
      (db) =>
        editBookmarks(db, [one], { folderId: 'folder-2', archived: true }, NOW),
  ),
  fc.tuple(id, id).map(
    ([into, from]): Step =>
      (db) =>
        mergeBookmarks(db, into, [from], NOW),
  ),
);

const corpus = fc.tuple(...Array.from({ length: 10 }, (_, index) => bookmark(index)));

async function filled(taken: { bookmark: Bookmark; text: string | null }[]): Promise<AppDatabase> {
  const db = aDatabase();
  await db.folders.bulkAdd([aFolder(), aFolder({ id: 'folder-2' })]);
  await keepIndex(db);
  for (const one of taken) await saveBookmark(db, one);
  return db;
}

/** All bookmarks as the search sees them, made on the spot. */
async function allDocuments(db: AppDatabase): Promise<SearchDocument[]> {
  const [bookmarks, texts] = await Promise.all([db.bookmarks.toArray(), db.pageTexts.toArray()]);
  const textOf = new Map(texts.map(({ bookmarkId, text }) => [bookmarkId, text]));
  return bookmarks
    .filter(({ deletedAt }) => deletedAt === null)
    .map((one) => documentOf(one, textOf.get(one.id) ?? null));
}

async function expectSameAsScan(db: AppDatabase, typed: string, by: BookmarkFilters, count: number) {
  const asked = parseQuery(typed);
  const expected = scanDocuments(await allDocuments(db), asked, by);
  const answer = await findHits(db, asked, by, count);
  expect(answer).toEqual({ total: expected.length, hits: expected.slice(0, count), unsearched: 0 });
  expect(await leftOut(db)).toBe(0);
}

test('the index answers what a scan answers, in the same order, whatever was done to the bookmarks', async () => {
  await fc.assert(
    fc.asyncProperty(
      corpus,
      fc.array(step, { maxLength: 6 }),
      fc.array(fc.tuple(query, filters), { minLength: 4, maxLength: 8 }),
      fc.constantFrom(3, 50),
      async (taken, steps, questions, count) => {
        const db = await filled(taken);
        for (const run of steps) {
          // What a page read before is not what it is told after.
          for (const [typed] of questions.slice(0, 2)) await expectSameAsScan(db, typed, NO_FILTERS, count);
          await run(db);
        }
        for (const [typed, by] of questions) {
          await expectSameAsScan(db, typed, by, count);
          await expectSameAsScan(db, typed, { ...NO_FILTERS, archived: by.archived }, count);
        }
        await db.delete();
      },
    ),
    { numRuns: 12 },
  );
}, 60_000);

test('the end of one segment and the start of the next answer together', async () => {
  await fc.assert(
    fc.asyncProperty(corpus, query, async (taken, typed) => {
      const db = await filled([]);
      const nearlyFull = {
        segment: 0,
        taken: SEGMENT_SIZE - 4,
        states: new Uint8Array(SEGMENT_SIZE),
        savedAt: new Float64Array(SEGMENT_SIZE),
        days: new Int32Array(SEGMENT_SIZE),
      };
      await db.searchSegments.add(nearlyFull);
      for (const one of taken) await saveBookmark(db, one);
      while (await packStep(db, { mayWait: 0, step: 64 }));
      expect(await db.searchSegments.count()).toBe(2);
      await expectSameAsScan(db, typed, NO_FILTERS, 50);
      expect(await emptySegment(db)).toBe(true);
      expect(await db.searchSegments.count()).toBe(1);
      await expectSameAsScan(db, typed, NO_FILTERS, 50);
      await db.delete();
    }),
    { numRuns: 3 },
  );
}, 60_000);

test('a scan looks at whole words and beginnings of words, never at what is inside them', () => {
  fc.assert(
    fc.property(bookmark(0), query, ({ bookmark: one, text }, typed) => {
      const document = documentOf(one, text);
      const stems = FIELDS.flatMap((field) => document.words[field].split(/\s+/)).filter(Boolean);
      for (const term of parseQuery(typed).terms) {
        const found = hitIn(document, { terms: [term], phrases: [] }) !== null;
        expect(found).toBe(stems.some((stem) => meets(stem, term)));
      }
    }),
  );
});
