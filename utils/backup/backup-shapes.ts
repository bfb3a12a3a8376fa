import * as v from 'valibot';
import { DRAWERS } from './kept-tables.ts';
import { LONGEST_LINE } from './lines.ts';
import type { RestoreRequest } from './restore.ts';
import type { SavedPiece } from './saved-state.ts';

const id = v.pipe(v.string(), v.uuid());
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

export const drawerShape = v.picklist(DRAWERS);
export const stateIdShape = id;

/** One line more than fits is still sent alone. */
export const pieceShape: v.GenericSchema<unknown, SavedPiece> = v.strictObject({
  stateId: id,
  number: count,
  lines: v.pipe(v.string(), v.maxLength(LONGEST_LINE + 1000)),
});

export const restoreShape: v.GenericSchema<unknown, RestoreRequest> = v.strictObject({
  stateId: id,
  pointId: id,
  mode: v.picklist(['replace', 'merge']),
  differing: v.picklist(['keep', 'take']),
  tables: v.pipe(v.array(v.pipe(v.string(), v.maxLength(60))), v.maxLength(100)),
  pieces: count,
});
