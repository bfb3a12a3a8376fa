import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';
import { orDrop } from '../disk-full.ts';
import { keepPoint } from './keep-point.ts';
import type { Setting } from './kept-settings.ts';
import { KEPT_TABLES } from './kept-tables.ts';
import { dropState, giveUpState } from './purge-states.ts';
import { takeIn } from './take-in.ts';

/** How a state comes in. Ids are made by whoever asks: the same request arriving twice is one. */
export interface RestoreRequest {
  stateId: string;
  /** Of the restore point that is kept. */
  pointId: string;
  /** `replace`: only what the state holds is here afterwards; `merge`: also what was here before. */
  mode: 'replace' | 'merge';
  /** Merging, what is here and in the state but not the same: it stays as it is here, or becomes as it is there. */
  differing: 'keep' | 'take';
  /** The tables it touches: those its writer knew. */
  tables: string[];
  /** How many pieces it has: less than that were not all of it. */
  pieces: number;
}

/** A state that is not there, or not all of it. */
export class IncompleteState extends Error {
  override name = 'IncompleteState';
}

/**
 * Brings a state in, all of it or nothing: one transaction keeps what was there before as a restore point, writes, and
 * has the state itself gone. Settings lie outside: see `settingsDue`. On a full disk what was staged does not stay.
 * @throws IncompleteState
 */
export async function restoreState(
  db: AppDatabase,
  request: RestoreRequest,
  now: { at: Instant; settings: readonly Setting[] },
): Promise<void> {
  const bringIn = () => db.transaction('rw', everything(db), async () => takeTheirPlace(db, request, now));
  await orDrop(bringIn, () => giveUpState(db, request.stateId));
}

/** Inside the transaction. */
async function takeTheirPlace(
  db: AppDatabase,
  request: RestoreRequest,
  { at, settings }: { at: Instant; settings: readonly Setting[] },
): Promise<void> {
  const { stateId, pointId, tables, pieces } = request;
  if (await db.savedStates.get(pointId)) return;
  const state = await db.savedStates.get(stateId);
  const there = await db.savedPieces
    .where('[stateId+number]')
    .between([stateId, 0], [stateId, pieces])
    .count();
  if (there !== pieces) throw new IncompleteState(stateId);
  const before = state?.kind === 'point' ? 'back' : 'restore';
  await keepPoint(db, { id: pointId, at, before, drawer: null, tables, settings });
  if (request.mode === 'replace') await clearTables(db, tables);
  const settingsDue = await takeIn(db, request, settings);
  await db.savedStates.update(pointId, { settingsDue });
  await forgetIndex(db, tables);
  await dropState(db, stateId);
}

/** Every table that may change, and those that follow. */
export function everything(db: AppDatabase) {
  const kept = KEPT_TABLES.map(({ name }) => db.table(name));
  return [...kept, ...db.indexTables, db.savedStates, db.savedPieces];
}

export async function clearTables(db: AppDatabase, names: readonly string[]): Promise<void> {
  for (const { name } of KEPT_TABLES) if (names.includes(name)) await db.table(name).clear();
}

/** It is made anew of what is there now. */
export async function forgetIndex(db: AppDatabase, names: readonly string[]): Promise<void> {
  if (!names.includes('bookmarks')) return;
  for (const table of db.indexTables) await table.clear();
}
