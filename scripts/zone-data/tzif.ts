import type { OffsetChange } from '../../utils/dates/read-zone-table.ts';
import { changesIn, type PosixRule, parsePosixRule } from './posix-rule.ts';

/** A zone's whole past, and its rule for ever after. */
export interface ZoneHistory {
  /** Minutes east of UTC before the first change; old clocks had seconds, so not always whole. */
  first: number;
  changes: OffsetChange[];
  /** For after the last change; `null` when the file tells none. */
  rule: PosixRule | null;
}

const MAGIC = 'TZif';
const HEADER = 44;

/** Reads a compiled zone (TZif of version 2 or later, RFC 9636). Throws a RangeError for another file. */
export function parseTzif(bytes: Uint8Array): ZoneHistory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const old = counts(view, 0);
  // The first block repeats the second one with 32-bit times, for old readers.
  const start = HEADER + sizeOf(old, 4);
  const { times, types, ...more } = counts(view, start);
  const data = start + HEADER;
  const indexes = data + times * 8;
  const kinds = indexes + times;
  const offsetOf = (kind: number) => view.getInt32(kinds + kind * 6) / 60;
  const changes = Array.from({ length: times }, (_, index) => ({
    at: Number(view.getBigInt64(data + index * 8)) * 1000,
    offset: offsetOf(view.getUint8(indexes + index)),
  }));
  const footer = new TextDecoder().decode(bytes.subarray(data + sizeOf({ times, types, ...more }, 8))).trim();
  return { first: offsetOf(0), changes, rule: footer === '' ? null : parsePosixRule(footer) };
}

/** The offset at `from`, and every change after it and before `until`. */
export function historyBetween(history: ZoneHistory, from: number, until: number): OffsetChange[] {
  const { first, rule } = history;
  const last = history.changes.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
  const ruledFrom = Math.max(last, from);
  const byRule = rule ? yearsOf(rule, ruledFrom, until).filter(({ at }) => at > last) : [];
  const changes = [...history.changes, ...byRule];
  const before = changes.findLast(({ at }) => at <= from);
  const kept = [{ at: from, offset: before?.offset ?? first }];
  for (const change of changes) {
    if (change.at <= from || change.at >= until) continue;
    if (change.offset !== kept.at(-1)?.offset) kept.push(change);
  }
  return kept;
}

function yearsOf(rule: PosixRule, from: number, until: number): OffsetChange[] {
  if (!rule.summer) return [{ at: from, offset: rule.standard }];
  const changes: OffsetChange[] = [];
  // The year before tells the offset at the start.
  for (let year = yearOf(from) - 1; year <= yearOf(until); year++) changes.push(...changesIn(year, rule));
  return changes;
}

function yearOf(at: number): number {
  return new Date(at).getUTCFullYear();
}

interface Counts {
  universal: number;
  standard: number;
  leaps: number;
  times: number;
  types: number;
  characters: number;
}

function counts(view: DataView, at: number): Counts {
  const magic = String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));
  if (magic !== MAGIC) throw new RangeError('Not a compiled time zone');
  if (view.getUint8(at + 4) < '2'.charCodeAt(0)) throw new RangeError('A compiled time zone of version 1');
  const count = (index: number) => view.getUint32(at + 20 + index * 4);
  return {
    universal: count(0),
    standard: count(1),
    leaps: count(2),
    times: count(3),
    types: count(4),
    characters: count(5),
  };
}

function sizeOf({ times, types, characters, leaps, standard, universal }: Counts, timeSize: number): number {
  return times * (timeSize + 1) + types * 6 + characters + leaps * (timeSize + 4) + standard + universal;
}
