import { isRecord } from '../sound-row.ts';

/** Why a row is not taken in. `not-sound`: a field that is not what it must be. */
export const ROW_FAULTS = [
  'not-a-row',
  'no-id',
  'not-sound',
  'unsafe-name',
  'twice',
  'unknown-kind',
  'too-long',
] as const;
export type RowFault = (typeof ROW_FAULTS)[number];

/** A row that may be kept, or why it may not. */
export type ReadRow = { row: object; id: string } | { fault: RowFault; id: string };

/** What `readRow` must know of a table. */
export interface RowRules<Row extends object> {
  /** Fields of its primary key, in their order. */
  key: readonly (keyof Row & string)[];
  /** The row as its type promises: what is missing is as in a blank one. */
  sound: (stored: object) => Row;
  /** What a row from outside must fulfil besides. */
  isAllowed?: (row: Row) => boolean;
}

/**
 * Reads a row that comes from outside. A field that is missing was not known to the version that wrote it, and one
 * that nobody knows is left out; but a field that would have to be mended refuses the row: it would not be the same.
 */
export function readRow<Row extends object>(rules: RowRules<Row>, stored: unknown): ReadRow {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored))
    return { fault: 'not-a-row', id: '' };
  const id = idOf(rules.key, stored);
  if (id === null) return { fault: 'no-id', id: '' };
  const row = rules.sound(stored);
  if (!isHeldBy(stored, row) || rules.isAllowed?.(row) === false) return { fault: 'not-sound', id };
  return { row, id };
}

const LONGEST_ID = 200;

/** The primary key as a text; `null` where a part of it is missing or no key at all. */
export function idOf(key: readonly string[], row: object): string | null {
  const parts = key.map((field) => (Object.hasOwn(row, field) ? Reflect.get(row, field) : null));
  const areKeys = parts.every((part) =>
    typeof part === 'string' ? part !== '' && part.length <= LONGEST_ID : Number.isFinite(part),
  );
  return areKeys ? parts.join('\n') : null;
}

/** Everything that the one says and the other knows of is the same in both. */
function isHeldBy(said: unknown, known: unknown): boolean {
  if (Object.is(said, known)) return true;
  if (!isRecord(said) || !isRecord(known)) return false;
  if (Array.isArray(said) !== Array.isArray(known)) return false;
  if (Array.isArray(said) && said.length !== known.length) return false;
  return Object.keys(known).every(
    // Nearly all are the very same: a sound row is made of what was said.
    (field) =>
      said[field] === known[field] || !Object.hasOwn(said, field) || isHeldBy(said[field], known[field]),
  );
}

/** A key that would change what an object is made of, at any depth. */
export function hasUnsafeName(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.hasOwn(value, '__proto__') || Object.values(value).some(hasUnsafeName);
}
