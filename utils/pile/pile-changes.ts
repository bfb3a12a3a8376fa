import type { Instant } from '../dates/day.ts';
import { earlierDay } from '../dates/day-count.ts';
import { kindNamed } from './kinds.ts';
import { newEntry, type PileEntry } from './pile-entry.ts';
import type { PileRecords } from './pile-records.ts';
import type { Sheet } from './sheet.ts';

/** What left the pile is remembered for twelve weeks. */
export const KEPT_FOR = 12 * 7 * 86_400_000;

export interface PileChanges {
  put: PileEntry[];
  /** Ids of what is old enough to be forgotten. */
  drop: string[];
}

/** Compares the sheets there are with those there were: what came, what came back, what left and why. */
export function pileChanges(sheets: Sheet[], entries: PileEntry[], records: PileRecords): PileChanges {
  const found = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const known = new Set(entries.map(({ id }) => id));
  const came = sheets.filter(({ id }) => !known.has(id)).map(newEntry);
  const changed = entries.flatMap((entry) => {
    const sheet = found.get(entry.id);
    return sheet ? (stayed(entry, sheet) ?? []) : (left(entry, records) ?? []);
  });
  const drop = entries.filter((entry) => !found.has(entry.id) && isOld(entry, records.at));
  return { put: [...came, ...changed], drop: drop.map(({ id }) => id) };
}

/** The entry as the sheet is now; `null` where nothing differs. */
function stayed(entry: PileEntry, sheet: Sheet): PileEntry | null {
  const { side, dueOn, title, thing, since } = sheet;
  const first = earlierDay(since, entry.since);
  const now = { ...entry, side, dueOn, title, thing, since: first, leftAt: null, reason: null };
  return JSON.stringify(now) === JSON.stringify(entry) ? null : now;
}

/** The entry of something found no longer; `null` where that was noted already. */
function left(entry: PileEntry, records: PileRecords): PileEntry | null {
  if (entry.leftAt !== null) return null;
  const reason = entry.doneAt === null ? (kindNamed(entry.kind)?.leaves(entry, records) ?? null) : null;
  return { ...entry, leftAt: records.at, reason };
}

function isOld({ leftAt, doneAt }: PileEntry, at: Instant): boolean {
  return leftAt !== null && Math.max(leftAt, doneAt ?? 0) < at - KEPT_FOR;
}
