import type { Day, Instant } from '../dates/day.ts';
import { earlierDay } from '../dates/day-count.ts';
import type { Later, PileEntry } from './pile-entry.ts';
import type { PileRecords } from './pile-records.ts';
import { type Sheet, URGENCIES } from './sheet.ts';

/** The sheets there are, each in one place; those that are done are in none. Most urgent first. */
export interface Pile {
  waits: Sheet[];
  awaited: Sheet[];
  later: LaterSheet[];
}

export interface LaterSheet {
  sheet: Sheet;
  later: Later;
}

/** What is known of the clock and of who can be reached. */
export type PileMoment = Pick<PileRecords, 'at' | 'reachable' | 'partners'>;

/** Lays the sheets where the owner's word puts them. */
export function pileOf(sheets: Sheet[], entries: ReadonlyMap<string, PileEntry>, moment: PileMoment): Pile {
  const pile: Pile = { waits: [], awaited: [], later: [] };
  for (const found of sheets) {
    const entry = entries.get(found.id);
    if (entry && entry.doneAt !== null) continue;
    const sheet = entry ? asMarked(found, entry) : found;
    if (entry?.later && isAside(entry.later, moment)) pile.later.push({ sheet, later: entry.later });
    else pile[sheet.side === 'waits-for-me' ? 'waits' : 'awaited'].push(sheet);
  }
  pile.waits.sort(byUrgency);
  pile.awaited.sort(byUrgency);
  pile.later.sort((a, b) => a.later.until - b.later.until || byUrgency(a.sheet, b.sheet));
  return pile;
}

/** A mark made under a clock that was more than a day ahead holds nothing back. */
const DAY = 86_400_000;

/**
 * Whether it still lies aside. Without a partner until an instant; with one until they can be reached. What waits for
 * a partner who was deleted waits no longer.
 */
export function isAside({ at: saidAt, until, partnerId }: Later, moment: PileMoment): boolean {
  if (saidAt > moment.at + DAY) return false;
  if (moment.at < until) return true;
  if (partnerId === null || !moment.partners.has(partnerId)) return false;
  return !moment.reachable.has(partnerId);
}

/** Since it was first seen, however its records moved; and on the other side where the owner waits for an answer. */
function asMarked(sheet: Sheet, { since, turnedAt }: PileEntry): Sheet {
  const first = earlierDay(since, sheet.since);
  if (turnedAt === null || sheet.side === 'i-wait-for') return { ...sheet, since: first };
  return {
    ...sheet,
    since: first,
    side: 'i-wait-for',
    signal: { tone: 'moving', icon: 'hourglass', word: 'answer' },
  };
}

/** Late ones, those for now, the rest; in each by their day, then the oldest. */
function byUrgency(a: Sheet, b: Sheet): number {
  return (
    URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency) ||
    compare(a.dueOn ?? '9999', b.dueOn ?? '9999') ||
    compare(a.since, b.since) ||
    compare(a.id, b.id)
  );
}

function compare(a: Day | string, b: Day | string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** When the first of those aside comes back by the clock; `null` where none does. */
export function nextBackAt({ later }: Pile, at: Instant): Instant | null {
  const times = later.map((one) => one.later.until).filter((until) => until > at);
  return times.length > 0 ? Math.min(...times) : null;
}
