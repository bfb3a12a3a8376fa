import { isDay } from '../dates/calendar-day.ts';
import type { Instant } from '../dates/day.ts';
import { type Checks, isNumber, isText, orNull, shapeOf, soundRow } from '../sound-row.ts';
import { isSide, isThing } from './hand-sheet.ts';
import { isSolved, LEAVE_REASONS, type LeaveReason, type Sheet, type SheetTitle } from './sheet.ts';

/**
 * One time that something was on the pile: what the owner said of it, and how it left. All else of a sheet is derived
 * anew; title and thing are kept as they last were, to name what has left.
 */
export interface PileEntry
  extends Pick<Sheet, 'id' | 'key' | 'kind' | 'side' | 'since' | 'dueOn' | 'title' | 'thing' | 'handMadeId'> {
  later: Later | null;
  /** The owner asked, and waits for the answer. */
  turnedAt: Instant | null;
  /** The owner said it is done. */
  doneAt: Instant | null;
  /** It was found no longer. */
  leftAt: Instant | null;
  /** Why it left, where it left by itself. */
  reason: LeaveReason | null;
}

/** Put aside. */
export interface Later {
  /** When the owner said so. */
  at: Instant;
  /** Not before this. */
  until: Instant;
  /** From then on, as soon as this partner can be reached. */
  partnerId: string | null;
}

/** When it was done: by the owner's word, or because it solved itself; `null` where it is not. */
export function doneAtOf({ doneAt, leftAt, reason }: PileEntry): Instant | null {
  return doneAt ?? (reason !== null && isSolved(reason) ? leftAt : null);
}

/** The entry of a sheet that was not on the pile before. */
export function newEntry(sheet: Sheet): PileEntry {
  const { id, key, kind, side, since, dueOn, title, thing, handMadeId } = sheet;
  const marks = { later: null, turnedAt: null, doneAt: null, leftAt: null, reason: null };
  return { id, key, kind, side, since, dueOn, title, thing, handMadeId, ...marks };
}

const VERBS: Record<NonNullable<SheetTitle['verb']>, true> = {
  call: true,
  signIn: true,
  allow: true,
  explain: true,
  recheck: true,
  save: true,
};
const isVerb = (value: unknown): value is SheetTitle['verb'] =>
  value === null || (isText(value) && Object.hasOwn(VERBS, value));
const isReason = (value: unknown): value is LeaveReason => LEAVE_REASONS.some((reason) => reason === value);

const CHECKS: Checks<PileEntry> = {
  id: isText,
  key: isText,
  kind: isText,
  side: isSide,
  since: isDay,
  dueOn: orNull(isDay),
  title: shapeOf<SheetTitle>({ verb: isVerb, name: isText, rest: orNull(isText) }),
  thing: orNull(isThing),
  handMadeId: orNull(isText),
  later: orNull(shapeOf<Later>({ at: isNumber, until: isNumber, partnerId: orNull(isText) })),
  turnedAt: orNull(isNumber),
  doneAt: orNull(isNumber),
  leftAt: orNull(isNumber),
  reason: orNull(isReason),
};

/** Since when is not known: what is found now says it. */
const NO_DAY = '9999-12-31';

const BLANK: PileEntry = {
  id: '',
  key: '',
  kind: '',
  side: 'waits-for-me',
  since: NO_DAY,
  dueOn: null,
  title: { verb: null, name: '', rest: null },
  thing: null,
  handMadeId: null,
  later: null,
  turnedAt: null,
  doneAt: null,
  leftAt: null,
  reason: null,
};

/** A stored entry with every field as its type says. */
export function soundEntry(stored: object): PileEntry {
  return soundRow(BLANK, CHECKS, stored);
}
