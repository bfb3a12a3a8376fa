import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';
import { BLANK_HAND_SHEET, type HandSheetDetails } from './hand-sheet.ts';
import { pileChanges } from './pile-changes.ts';
import type { Later, PileEntry } from './pile-entry.ts';
import type { PileNow } from './pile-now.ts';

const DELETED_KEPT_FOR = 30 * 24 * 3600 * 1000;

/** A sheet to be put on the pile, under an id made by whoever asks: asked twice, it is one. */
export interface HandSheetToAdd {
  id: string;
  details: HandSheetDetails;
}

export async function addHandSheet(
  db: AppDatabase,
  { id, details }: HandSheetToAdd,
  at: Instant,
): Promise<void> {
  await db.transaction('rw', db.sheets, async () => {
    if (await db.sheets.get(id)) return;
    await db.sheets.add({ ...BLANK_HAND_SHEET, ...details, id, addedAt: at });
  });
}

/** Sets what the owner sets; only what is given changes, so that two windows do not undo each other. */
export async function editHandSheet(
  db: AppDatabase,
  id: string,
  changes: Partial<HandSheetDetails>,
): Promise<void> {
  await db.sheets.update(id, { ...changes });
}

/** Deletes with undo: the rows stay, unseen, until `purgeHandSheets`. */
export async function deleteHandSheets(db: AppDatabase, ids: string[], at: Instant): Promise<void> {
  await db.sheets
    .where('id')
    .anyOf(ids)
    .and(({ deletedAt }) => deletedAt === null)
    .modify({ deletedAt: at });
}

export async function restoreHandSheets(db: AppDatabase, ids: string[]): Promise<void> {
  await db.sheets.where('id').anyOf(ids).modify({ deletedAt: null });
}

/** Removes for good what was deleted more than thirty days ago; what is done stays. */
export async function purgeHandSheets(db: AppDatabase, at: Instant): Promise<void> {
  await db.sheets
    .where('deletedAt')
    .belowOrEqual(at - DELETED_KEPT_FOR)
    .delete();
}

/** Says that sheets are done, or takes it back. What the owner wrote knows it itself: entries are forgotten in time. */
export async function markDone(db: AppDatabase, ids: string[], at: Instant | null): Promise<void> {
  await db.transaction('rw', [db.sheets, db.pileEntries], async () => {
    const entries = await entriesOf(db, ids);
    for (const entry of entries) {
      if ((entry.doneAt === null) === (at === null)) continue;
      await db.pileEntries.update(entry.id, { doneAt: at, reason: null });
      if (entry.handMadeId) await db.sheets.update(entry.handMadeId, { doneAt: at });
    }
  });
}

/** Puts sheets aside, or back on the pile. */
export async function markLater(db: AppDatabase, ids: string[], later: Later | null): Promise<void> {
  await db.pileEntries.where('id').anyOf(ids).modify({ later });
}

/** The owner asked and waits for the answer, or no longer does. */
export async function turnSheets(db: AppDatabase, ids: string[], at: Instant | null): Promise<void> {
  await db.pileEntries.where('id').anyOf(ids).modify({ turnedAt: at });
}

/** Those of the ids of which nothing is noted yet. */
export async function unknownOf(db: AppDatabase, ids: string[]): Promise<string[]> {
  const known = new Set((await entriesOf(db, ids)).map(({ id }) => id));
  return ids.filter((id) => !known.has(id));
}

/** Notes what came to the pile and what left it since it was last noted. Read and written in one go. */
export async function notePile(db: AppDatabase, { sheets, records }: PileNow): Promise<boolean> {
  return db.transaction('rw', db.pileEntries, async () => {
    const { put, drop } = pileChanges(sheets, await db.pileEntries.toArray(), records);
    if (put.length > 0) await db.pileEntries.bulkPut(put);
    if (drop.length > 0) await db.pileEntries.bulkDelete(drop);
    return put.length + drop.length > 0;
  });
}

async function entriesOf(db: AppDatabase, ids: string[]): Promise<PileEntry[]> {
  const found = await db.pileEntries.bulkGet(ids);
  return found.filter((entry) => entry !== undefined);
}
