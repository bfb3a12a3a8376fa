import type { AppDatabase } from '../../database.ts';
import type { Instant } from '../../dates/day.ts';
import type { ImportPart } from './import-parts.ts';

/** A part that waits for the others. */
export interface StagedPart extends ImportPart {
  importId: string;
  part: number;
  at: Instant;
}

/** What an import brought, to take it back. */
export interface TakenImport {
  importId: string;
  part: typeof TAKEN;
  at: Instant;
  /** Of the file it came from. */
  fileName: string;
  folderIds: string[];
  bookmarkIds: string[];
}

/** In place of the number of a part. */
export const TAKEN = -1;

/** The imports of which something is still there, the newest first. */
export async function takenImports(db: AppDatabase): Promise<TakenImport[]> {
  // By their keys: parts that wait are large.
  const keys = (await db.importParts.toCollection().primaryKeys()).filter(([, part]) => part === TAKEN);
  const taken = (await db.importParts.bulkGet(keys)).filter(
    (row) => row !== undefined && 'bookmarkIds' in row,
  );
  const left = await Promise.all(
    taken.map(({ bookmarkIds }) =>
      db.bookmarks
        .where('id')
        .anyOf(bookmarkIds)
        .and(({ deletedAt }) => deletedAt === null)
        .first(),
    ),
  );
  return taken.filter((_, index) => left[index] !== undefined).sort((a, b) => b.at - a.at);
}
