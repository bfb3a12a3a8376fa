import { isDay } from '../dates/calendar-day.ts';
import type { Day, Instant } from '../dates/day.ts';
import { type Checks, isNumber, isText, isWebAddress, orNull, shapeOf, soundRow } from '../sound-row.ts';
import type { Side, Thing } from './sheet.ts';

/** A sheet the owner wrote. */
export interface HandSheet {
  id: string;
  title: string;
  side: Side;
  /** The day it is for, if any. */
  on: Day | null;
  /** What it is about, if anything. */
  thing: Thing | null;
  addedAt: Instant;
  doneAt: Instant | null;
  /** Deleted, still undoable; purged later. */
  deletedAt: Instant | null;
}

/** What the owner sets of a sheet. */
export type HandSheetDetails = Pick<HandSheet, 'title' | 'side' | 'on' | 'thing'>;

export const BLANK_HAND_SHEET: HandSheet = {
  id: '',
  title: '',
  side: 'waits-for-me',
  on: null,
  thing: null,
  addedAt: 0,
  doneAt: null,
  deletedAt: null,
};

const THING_KINDS = ['order', 'supplier', 'partner', 'bookmark'];
const isRecordThing = shapeOf<Extract<Thing, { id: string }>>({
  kind: (value): value is 'order' => THING_KINDS.some((kind) => kind === value),
  id: isText,
});
const isPageThing = shapeOf<Extract<Thing, { kind: 'page' }>>({
  kind: (value): value is 'page' => value === 'page',
  url: isWebAddress,
  title: isText,
});

export const isThing = (value: unknown): value is Thing => isRecordThing(value) || isPageThing(value);
export const isSide = (value: unknown): value is Side => value === 'waits-for-me' || value === 'i-wait-for';

const CHECKS: Checks<HandSheet> = {
  id: isText,
  title: isText,
  side: isSide,
  on: orNull(isDay),
  thing: orNull(isThing),
  addedAt: isNumber,
  doneAt: orNull(isNumber),
  deletedAt: orNull(isNumber),
};

/** A stored sheet with every field as its type says. */
export function soundHandSheet(stored: object): HandSheet {
  return soundRow(BLANK_HAND_SHEET, CHECKS, stored);
}
