import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';
import type { Setting } from './kept-settings.ts';
import type { Drawer } from './kept-tables.ts';

/**
 * Some tables as they were, or as a backup has them, kept in pieces beside them. `staged`: a backup on its way in, of
 * which nothing is in use yet; `point`: what was here before something was replaced, to go back to.
 */
export interface SavedState {
  id: string;
  kind: 'staged' | 'point';
  at: Instant;
  /** What came next; `staged` has no such thing. */
  before: 'restore' | 'back' | 'empty';
  /** The drawer that was emptied. */
  drawer: Drawer | null;
  tables: string[];
  pieces: number;
  /** Rows of each table. */
  counts: Record<string, number>;
  /** Settings of the state that came next, which extension storage has still to be given. */
  settingsDue: Setting[];
}

/** Some rows of a state, as the lines of a backup. */
export interface SavedPiece {
  stateId: string;
  number: number;
  lines: string;
}

/** A restore point lasts as long as what is deleted. */
export const POINT_DAYS = 30;

/** The states to go back to, newest first. */
export async function restorePoints(db: AppDatabase): Promise<SavedState[]> {
  const all = await db.savedStates.orderBy('at').reverse().toArray();
  return all.filter(({ kind }) => kind === 'point');
}
