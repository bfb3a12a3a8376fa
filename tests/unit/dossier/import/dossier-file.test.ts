import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AppDatabase } from '../../../../utils/database.ts';
import type { DossierContent } from '../../../../utils/dossier/export/dossier-content.ts';
import { writeDossierJson } from '../../../../utils/dossier/export/dossier-json.ts';
import { contentToExport } from '../../../../utils/dossier/export/export-content.ts';
import { FORMATS } from '../../../../utils/dossier/export/formats.ts';
import { readDossierFile } from '../../../../utils/dossier/import/dossier-file.ts';
import type { ImportFile } from '../../../../utils/dossier/import/import-file.ts';
import { importParts } from '../../../../utils/dossier/import/import-parts.ts';
import { knownDossier } from '../../../../utils/dossier/import/known-dossier.ts';
import { parseImportPart } from '../../../../utils/dossier/import/parse-import-part.ts';
import { type PlannedFolder, planImport } from '../../../../utils/dossier/import/plan-import.ts';
import { stageImport, takeImport } from '../../../../utils/dossier/import/take-import.ts';
import { hashOf } from '../../../../utils/dossier/taken-page.ts';
import { anyDossier, storedDossier } from '../../../support/any-dossier.ts';
import { aBookmark, aFolder, aQuote, NOW } from '../../../support/builders.ts';
import { aDatabase } from '../../../support/test-database.ts';

const context = { newId: () => crypto.randomUUID(), looseFolder: 'À classer', pause: async () => {} };

async function read(text: string): Promise<ImportFile> {
  const found = await readDossierFile(text, context);
  if ('fault' in found) throw new Error(found.fault);
  return found;
}

async function plan(db: AppDatabase, text: string): Promise<PlannedFolder[]> {
  return planImport(await read(text), await knownDossier(db), context.newId);
}

/** As the desk and the background do it, messages and all. */
async function take(db: AppDatabase, planned: PlannedFolder[]): Promise<number> {
  const importId = crypto.randomUUID();
  const parts = importParts(planned);
  for (const [index, part] of parts.entries())
    await stageImport(db, importId, index, parseImportPart(structuredClone(part)), NOW);
  return takeImport(db, { importId, parts: parts.length, fileName: 'droit.html' }, NOW);
}

/** What counts of a dossier: everything but which numbers its order is kept by. */
async function dumped(db: AppDatabase): Promise<DossierContent> {
  const { folders, bookmarks, pageTexts, earlierTexts } = await contentToExport(db, 'all', {
    withTexts: true,
  });
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return {
    folders: folders.map((folder, position) => ({ ...folder, position })),
    bookmarks: bookmarks.toSorted(byId),
    pageTexts: pageTexts.toSorted((a, b) => (a.bookmarkId < b.bookmarkId ? -1 : 1)),
    earlierTexts,
  };
}

async function filled({ folders, bookmarks, pageTexts, earlierTexts }: DossierContent): Promise<AppDatabase> {
  const db = aDatabase();
  await db.folders.bulkAdd(folders);
  await db.bookmarks.bulkAdd(bookmarks);
  await db.pageTexts.bulkAdd(pageTexts);
  await db.earlierTexts.bulkAdd(earlierTexts);
  return db;
}

test('a dossier that was exported whole is the same in an empty browser', async () => {
  await fc.assert(
    fc.asyncProperty(anyDossier, async (given) => {
      const content = await storedDossier(given);
      const from = await filled(content);
      const to = aDatabase();
      const file = writeDossierJson(await contentToExport(from, 'all', FORMATS.json));
      await take(to, await plan(to, file));
      expect(await dumped(to)).toEqual(await dumped(from));
      // Taken in a second time, nothing is new.
      expect((await plan(to, file)).flatMap(({ fresh }) => fresh)).toEqual([]);
      await from.delete();
      await to.delete();
    }),
    { numRuns: 60 },
  );
}, 120_000);

const FOLDER = aFolder({ id: 'f-1', name: 'Loyer' });
const exported = (...bookmarks: DossierContent['bookmarks']) =>
  writeDossierJson({ folders: [FOLDER], bookmarks, pageTexts: [], earlierTexts: [] });
const record = (changes: object) =>
  JSON.stringify({
    format: 'sous-main dossier',
    version: 1,
    folders: [{ id: 'f-1', name: 'Loyer' }],
    bookmarks: [{ id: 'a', folderId: 'f-1', url: 'https://a.example/', title: 'A', ...changes }],
  });

describe('a file is refused whole', () => {
  const own = exported(aBookmark({ folderId: 'f-1' }));
  test.each([
    ['empty', '', 'foreign'],
    ['no JSON', '{a}', 'foreign'],
    ['another JSON', '{"bookmarks":[]}', 'foreign'],
    ['a list', '[1,2]', 'foreign'],
    ['null', 'null', 'foreign'],
    ['a poisoned prototype', '{"__proto__":{"format":"sous-main dossier","version":1}}', 'foreign'],
    ['not what it says', '{"format":"sous-main dossier","version":1,"folders":{},"bookmarks":[]}', 'foreign'],
    ['nested without end', `${'['.repeat(200_000)}`, 'foreign'],
    ['cut', own.slice(0, -40), 'cut'],
    ['cut early', own.slice(0, 60), 'cut'],
    ['of a later version', own.replace('"version":1', '"version":2'), 'newer'],
  ])('that is %s', async (_what, text, fault) => {
    expect(await readDossierFile(text, context)).toEqual({ fault });
  });
});

const EARLIER = { at: 5, url: 'https://a.example/', consultedOn: '2026-01-01', version: null, text: 'x' };

describe('a record is left out, and the others are taken', () => {
  test.each([
    ['a script for an address', { url: 'javascript:alert(1)' }, 'damaged'],
    ['data for an address', { url: 'data:text/html,x' }, 'damaged'],
    ['no address', { url: 5 }, 'damaged'],
    ['a time before all times', { savedAt: -1e300 }, 'damaged'],
    ['a time after all times', { savedAt: 1e20 }, 'damaged'],
    ['another text than was kept', { text: 'abc', textHash: 'f'.repeat(64) }, 'altered'],
    ['an endless text', { text: 'a'.repeat(2_000_001) }, 'tooLong'],
    ['an endless note', { note: 'a'.repeat(16_000_001) }, 'tooLong'],
    ['an endless text of before', { earlier: [{ ...EARLIER, text: 'a'.repeat(2_000_001) }] }, 'tooLong'],
  ])('%s', async (_what, changes, reason) => {
    const { records, refused } = await read(record(changes));
    expect(records).toEqual([]);
    expect(refused).toMatchObject([{ folderId: 'f-1', reason }]);
  });
});

describe('a file is not believed', () => {
  test.each([
    ['what a source is worth', { standing: 'official-text' }, { standing: 'private' }],
    [
      'that another site is its own',
      { canonicalUrl: 'https://www.legifrance.gouv.fr/x' },
      { canonicalUrl: null },
    ],
    ['that it is deleted', { deletedAt: 5 }, { deletedAt: null }],
    ['fields of a wrong type', { tags: 'a', note: [], savedAt: '1' }, { tags: [], note: '', savedAt: 0 }],
    ['a prototype', JSON.parse('{"__proto__":{"note":"x"},"constructor":{"prototype":1}}'), { note: '' }],
    ['tracking in its address', { url: 'https://a.example/?utm_source=x' }, { url: 'https://a.example/' }],
    ['a text of before from a script', { earlier: [{ ...EARLIER, url: 'javascript:x' }] }, {}],
    ['a quote without words', { quotes: [{ id: 'q', exact: '' }] }, { quotes: [] }],
  ])('%s', async (_what, changes, expected) => {
    const { records } = await read(record(changes));
    expect(records.map(({ bookmark }) => bookmark)).toMatchObject([expected]);
    expect(records[0]?.earlier).toEqual([]);
    expect(Object.getPrototypeOf(records[0]?.bookmark)).toBe(Object.prototype);
    expect(({} as { note?: string }).note).toBeUndefined();
  });

  test('a text with its own hash is believed', async () => {
    const { records } = await read(record({ text: 'abc', textHash: await hashOf('abc') }));
    expect(records).toMatchObject([{ text: 'abc' }]);
  });
});

test('whatever stands in its place, reading never throws', async () => {
  await fc.assert(
    fc.asyncProperty(fc.json(), fc.json(), async (folders, bookmarks) => {
      const text = `{"format":"sous-main dossier","version":1,"folders":[${folders}],"bookmarks":[${bookmarks}, {"url":"https://a.example","quotes":${bookmarks}}]}`;
      const found = await readDossierFile(text, context);
      expect('fault' in found || found.records.length + found.refused.length > 0).toBe(true);
    }),
    { numRuns: 300 },
  );
});

describe('what would come is known before', () => {
  test('a page that is kept is known by its address or its canonical one, and stays as it is', async () => {
    const db = await filled({
      folders: [aFolder({ id: 'own', name: 'LOYER ' })],
      bookmarks: [
        aBookmark({ id: 'b-1', folderId: 'own', url: 'https://a.example/', title: 'Mine' }),
        aBookmark({
          id: 'b-2',
          folderId: 'own',
          url: 'https://b.example/?x=1',
          canonicalUrl: 'https://b.example/',
        }),
        aBookmark({ id: 'b-3', folderId: 'own', url: 'https://gone.example/', deletedAt: NOW }),
      ],
      pageTexts: [],
      earlierTexts: [],
    });
    const text = exported(
      aBookmark({ id: 'c-1', folderId: 'f-1', url: 'https://a.example/', title: 'Theirs' }),
      aBookmark({ id: 'c-2', folderId: 'f-1', url: 'https://b.example/' }),
      aBookmark({ id: 'b-3', folderId: 'f-1', url: 'https://gone.example/', quotes: [aQuote()] }),
      aBookmark({ id: '__proto__', folderId: 'nowhere', url: 'https://d.example/' }),
    );
    const planned = await plan(db, text);
    expect(
      planned.map(({ folder, isNew, fresh, known }) => [
        folder.name,
        isNew,
        fresh.map(({ bookmark }) => bookmark.url),
        known.map(({ url }) => url),
      ]),
    ).toEqual([
      // A folder of the same name takes them in; a deleted bookmark is not there.
      ['LOYER ', false, ['https://gone.example/'], ['https://a.example/', 'https://b.example/']],
      ['À classer', true, ['https://d.example/'], []],
    ]);
    const ids = planned.flatMap(({ fresh }) => fresh.map(({ bookmark }) => bookmark.id));
    for (const id of ids) expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(await take(db, planned)).toBe(2);
    expect((await db.bookmarks.get('b-1'))?.title).toBe('Mine');
    expect((await db.bookmarks.get('b-3'))?.deletedAt).toBe(NOW);
  });
});
