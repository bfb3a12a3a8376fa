import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';
import { orDrop } from '../disk-full.ts';
import { giveUpState } from './purge-states.ts';
import type { SavedState } from './saved-state.ts';

/** Puts some rows of a backup beside what is in use. Sent twice, they are there once. Where they have no room, none stay. */
export async function stagePiece(
  db: AppDatabase,
  piece: { stateId: string; number: number; lines: string },
  at: Instant,
): Promise<void> {
  const put = () =>
    db.transaction('rw', [db.savedStates, db.savedPieces], async () => {
      const state = await db.savedStates.get(piece.stateId);
      if (state?.kind === 'point') throw new Error('a restore point is not to be written');
      await db.savedStates.put({ ...NOTHING_YET, id: piece.stateId, at });
      await db.savedPieces.put(piece);
    });
  await orDrop(put, () => giveUpState(db, piece.stateId));
}

const NOTHING_YET: Omit<SavedState, 'id' | 'at'> = {
  kind: 'staged',
  before: 'restore',
  drawer: null,
  tables: [],
  pieces: 0,
  counts: {},
  settingsDue: [],
};
