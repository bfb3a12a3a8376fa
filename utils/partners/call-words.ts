import type { Instant } from '../dates/day.ts';
import { yearOf } from '../dates/day-count.ts';
import { comingDay, shortClock, weekday } from '../dates/day-words.ts';
import { wallTimeAt } from '../dates/wall-time.ts';
import type { Texts } from '../texts/texts.ts';
import { HORIZON, SHORTEST } from './next-moment.ts';
import { worksAt } from './shifts.ts';
import { stayAt } from './stay.ts';
import type { Party, Span, Verdict } from './verdict.ts';

/** Who is to be called by whom, when, and the verdict on it. */
export interface Call {
  party: Party;
  owner: Party;
  verdict: Verdict;
  now: Instant;
}

/**
 * Whether to call now, or why not and when, on both clocks.
 * @example 'Dort (3 h 15 là-bas). Demain 15 h, 9 h là-bas.'
 */
export function callSentence(call: Call, texts: Texts): string {
  const { verdict, now } = call;
  if (verdict.next && verdict.next.from <= now) return nowWords(call, verdict.next, texts);
  return `${reasonWords(call, texts)} ${nextWords(call, texts)}`;
}

/** What else is to be known: that they travel, and what is not known of their holidays. */
export function callNotes(
  { party, verdict, now }: Call,
  holidaysKnownTo: number | null,
  { calls }: Texts,
): string[] {
  const { trip } = stayAt(party, now);
  const lastYear = yearOf(wallTimeAt(verdict.next?.from ?? now + HORIZON, verdict.zone).day);
  const notes = trip ? [calls.travelling(trip.place)] : [];
  if (holidaysKnownTo === null) return [...notes, calls.holidaysUnknown];
  return lastYear > holidaysKnownTo ? [...notes, calls.holidaysKnownTo(holidaysKnownTo)] : notes;
}

const WEEK = 7 * 24 * 60 * 60_000;

function nowWords(call: Call, { to }: Span, texts: Texts): string {
  const clock = clockThere(call, call.now, texts);
  return texts.calls.now(clock, to - call.now < WEEK ? untilWords(call, to, texts) : '');
}

function untilWords({ party, owner, now }: Call, at: Instant, texts: Texts): string {
  const there = endWords(at, stayAt(party, now).zone, now, texts);
  const here = endWords(at, owner.zone, now, texts);
  return texts.calls.until(there, here === there ? null : here);
}

/** The clock at an end, with its weekday when it is another: midnight still belongs to the day that it ends. */
function endWords(at: Instant, zone: string, now: Instant, texts: Texts): string {
  const { day } = wallTimeAt(at - 1, zone);
  const { time } = wallTimeAt(at, zone);
  const clock = time === '00:00' ? texts.calls.midnight : shortClock(time, texts.dates);
  if (day === wallTimeAt(now, zone).day) return clock;
  return texts.calls.onDay(weekday(day, texts.dates), clock);
}

function reasonWords(call: Call, texts: Texts): string {
  const { state, holiday } = call.verdict;
  const { reasons, holidayName, toBeConfirmed } = texts.calls;
  const clock = clockThere(call, call.now, texts);
  if (state === 'working') return reasons[whyNotNow(call)](clock);
  if (state !== 'holiday') return reasons[state](clock);
  const name = holiday ? holidayName(holiday.name) : '';
  return reasons.holiday(clock, holiday?.toBeConfirmed ? toBeConfirmed(name) : name);
}

/** They work, and yet there is not a quarter of an hour for both. */
function whyNotNow({ owner, verdict, now }: Call): 'closing' | 'ending' | 'outside' {
  if (verdict.until !== null && verdict.until - now < SHORTEST) return 'closing';
  return worksAt(owner, now) ? 'ending' : 'outside';
}

function nextWords(call: Call, texts: Texts): string {
  const { owner, verdict, now } = call;
  if (!verdict.next) return texts.calls.never;
  const { from } = verdict.next;
  const { day, time } = wallTimeAt(from, owner.zone);
  const coming = comingDay(day, wallTimeAt(now, owner.zone).day, texts.dates);
  return texts.calls.next(capital(coming), shortClock(time, texts.dates), clockThere(call, from, texts));
}

/** What their clock shows, with the weekday when it is another; `null` when it shows what the owner's does. */
function clockThere({ party, owner }: Call, at: Instant, texts: Texts): string | null {
  const here = wallTimeAt(at, owner.zone);
  const there = wallTimeAt(at, stayAt(party, at).zone);
  if (there.offset === here.offset) return null;
  const clock = shortClock(there.time, texts.dates);
  return there.day === here.day ? clock : texts.calls.onDay(weekday(there.day, texts.dates), clock);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
