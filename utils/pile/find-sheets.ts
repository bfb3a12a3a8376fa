import type { FoundSheet, SheetKind } from './kind.ts';
import { KINDS } from './kinds.ts';
import type { PileRecords } from './pile-records.ts';
import type { Sheet } from './sheet.ts';

/** Every sheet there is now, in the order of the kinds; each key once. */
export function findSheets(records: PileRecords): Sheet[] {
  const sheets = KINDS.flatMap((kind) => kind.find(records).map((found) => sheetOf(kind, found)));
  return [...new Map(sheets.map((sheet) => [sheet.key, sheet])).values()];
}

function sheetOf(kind: SheetKind, { of, stamp, ...rest }: FoundSheet): Sheet {
  const key = `${kind.name}:${of}`;
  const rare = { handMadeId: null, doneBy: null, until: null };
  return { id: `${key}@${stamp}`, key, kind: kind.name, ...rare, ...rest };
}
