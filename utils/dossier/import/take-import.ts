import type { AppDatabase } from '../../database.ts';
import type { Instant } from '../../dates/day.ts';
import { orDrop } from '../../disk-full.ts';
import type { Bookmark } from '../bookmark.ts';
import { indexBookmarks } from '../search/index-bookmarks.ts';
import { SEGMENT_SIZE } from '../search/index-rows.ts';
import { type Packing, packStep } from '../search/pack-index.ts';
import type { ImportPart } from './import-parts.ts';
import { TAKEN, type TakenImport } from './taken-imports.ts';

/** More bookmarks are packed into the index at once. */
const ALL_BUT_SOME: Packing = { mayWait: 255, step: SEGMENT_SIZE };
const DAY = 24 * 3600 * 1000;
/** An import may be taken back as long as what is deleted may come back: days. */
export const TAKEN_DAYS = 30;

/** The parts of an import did not all arrive: nothing of it is kept. */
export class IncompleteImport extends Error {
  override name = 'IncompleteImport';
}

/**
 * Lays a part aside. Nothing of it is seen before `takeImport`; arriving twice it is one. Where a part has no room, the
 * others do not stay.
 */
export async function stageImport(
  db: AppDatabase,
  importId: string,
  part: number,
  { folders, records }: ImportPart,
  at: Instant,
): Promise<void> {
  const put = () => db.importParts.put({ importId, part, at, folders, records });
  await orDrop(put, () => dropParts(db, importId));
}

/**
 * Keeps all parts in one transaction, or nothing: it may be stopped anywhere and asked again, but for a full disk, of
 * which nothing stays. What was saved meanwhile is left as it is. Answers how many bookmarks came.
 * @throws IncompleteImport
 */
export async function takeImport(
  db: AppDatabase,
  wanted: { importId: string; parts: number; fileName: string },
  at: Instant,
): Promise<number> {
  const tables = [db.importParts, db.folders, db.bookmarks, db.pageTexts, db.earlierTexts, ...db.indexTables];
  const take = () => db.transaction('rw', tables, async () => takeParts(db, wanted, at));
  return orDrop(take, () => dropParts(db, wanted.importId));
}

/** Inside the transaction. */
async function takeParts(
  db: AppDatabase,
  { importId, parts, fileName }: Parameters<typeof takeImport>[1],
  at: Instant,
): Promise<number> {
  const before = await takenImport(db, importId);
  if (before) return before.bookmarkIds.length;
  if ((await partsOf(db, importId).count()) !== parts) throw new IncompleteImport(importId);
  const taken: TakenImport = { importId, part: TAKEN, at, fileName, folderIds: [], bookmarkIds: [] };
  for (let part = 0; part < parts; part++) await takePart(db, [importId, part], taken);
  // Packed afterwards, step by step, thousands would hold every search up for minutes.
  while (await packStep(db, ALL_BUT_SOME));
  await dropParts(db, importId);
  await db.importParts.put(taken);
  return taken.bookmarkIds.length;
}

/** Deletes what an import brought, with undo as always: its bookmarks, and its folders that hold nothing else. */
export async function undoImport(db: AppDatabase, importId: string, at: Instant): Promise<void> {
  const tables = [db.importParts, db.folders, db.bookmarks, db.pageTexts, ...db.indexTables];
  await db.transaction('rw', tables, async () => {
    const taken = await takenImport(db, importId);
    if (!taken) return;
    await db.bookmarks.where('id').anyOf(taken.bookmarkIds).and(isThere).modify({ deletedAt: at });
    for (const folderId of taken.folderIds) {
      const left = await db.bookmarks.where('folderId').equals(folderId).and(isThere).count();
      if (left === 0) await db.folders.where('id').equals(folderId).and(isThere).modify({ deletedAt: at });
    }
    await indexBookmarks(db, taken.bookmarkIds);
    await db.importParts.delete([importId, TAKEN]);
  });
}

/** Forgets parts that nobody came back for, and what old imports brought. For a daily alarm. */
export async function purgeImports(db: AppDatabase, now: Instant): Promise<void> {
  await db.importParts
    .where('at')
    .belowOrEqual(now - DAY)
    .and((row) => !('bookmarkIds' in row) || row.at <= now - TAKEN_DAYS * DAY)
    .delete();
}

async function takePart(db: AppDatabase, key: [string, number], taken: TakenImport): Promise<void> {
  const row = await db.importParts.get(key);
  if (!row || !('records' in row)) throw new IncompleteImport(key.join(' '));
  const last = await db.folders.orderBy('position').last();
  const position = (last?.position ?? -1) + 1;
  await db.folders.bulkAdd(row.folders.map((folder, index) => ({ ...folder, position: position + index })));
  taken.folderIds.push(...row.folders.map(({ id }) => id));
  const addresses = row.records.map(({ bookmark }) => bookmark.url);
  const there = await db.bookmarks.where('url').anyOf(addresses).and(isThere).toArray();
  const here = new Set(taken.bookmarkIds);
  const meanwhile = new Set(there.filter(({ id }) => !here.has(id)).map(({ url }) => url));
  const records = row.records.filter(({ bookmark }) => !meanwhile.has(bookmark.url));
  await db.bookmarks.bulkAdd(records.map(({ bookmark }) => bookmark));
  await db.pageTexts.bulkPut(
    records.flatMap(({ bookmark: { id }, text }) => (text === null ? [] : [{ bookmarkId: id, text }])),
  );
  await db.earlierTexts.bulkPut(records.flatMap(({ earlier }) => earlier));
  const ids = records.map(({ bookmark }) => bookmark.id);
  await indexBookmarks(db, ids);
  taken.bookmarkIds.push(...ids);
}

async function takenImport(db: AppDatabase, importId: string): Promise<TakenImport | null> {
  const row = await db.importParts.get([importId, TAKEN]);
  return row && 'bookmarkIds' in row ? row : null;
}

function partsOf(db: AppDatabase, importId: string) {
  return db.importParts.where('[importId+part]').between([importId, 0], [importId, Number.MAX_SAFE_INTEGER]);
}

async function dropParts(db: AppDatabase, importId: string): Promise<void> {
  await partsOf(db, importId).delete();
}

function isThere({ deletedAt }: Pick<Bookmark, 'deletedAt'>): boolean {
  return deletedAt === null;
}
