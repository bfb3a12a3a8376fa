import { DateTime } from 'luxon';
import type { CallState, Party, Span } from '../../utils/partners/verdict.ts';
import { type Interval, WEEKDAYS } from '../../utils/partners/week.ts';

/**
 * As one would write it with luxon and without our rules of time: each bound is set on a date in the zone.
 * @param own the owner's shifts, which are the same for all partners
 */
export function luxonVerdict(
  party: Party,
  own: Span[],
  now: number,
): { state: CallState; next: Span | null } {
  return { state: stateOf(party, now), next: nextOf(party, own, now) };
}

export function luxonShifts(party: Party, now: number): Span[] {
  return [...days(party, now)].flatMap((day) => shiftsOn(day, party));
}

function stateOf(party: Party, now: number): CallState {
  const today = DateTime.fromMillis(now, { zone: party.zone }).startOf('day');
  const yesterday = today.minus({ days: 1 });
  const holdsNow = ({ from, to }: Span) => from <= now && now < to;
  const shifts = shiftsOn(today, party);
  if ([...shiftsOn(yesterday, party), ...shifts].some(holdsNow)) return 'working';
  if ([yesterday, today].some((day) => holdsNow(spanOn(day, party.sleep)))) return 'asleep';
  if (isHoliday(today, party)) return 'holiday';
  if (shifts.length === 0) return 'weekend';
  const between = shifts.some(({ to }) => to <= now) && shifts.some(({ from }) => from > now);
  return between ? 'lunch' : 'off-hours';
}

function nextOf(party: Party, own: Span[], now: number): Span | null {
  for (const day of days(party, now)) {
    for (const theirs of shiftsOn(day, party)) {
      for (const ours of own) {
        const from = Math.max(theirs.from, ours.from, now);
        const to = Math.min(theirs.to, ours.to);
        if (to - from >= 15 * 60_000) return { from, to };
      }
    }
  }
  return null;
}

/** From yesterday to in fifteen days. */
function* days({ zone }: Party, now: number): Generator<DateTime> {
  const today = DateTime.fromMillis(now, { zone }).startOf('day');
  for (let index = -1; index <= 15; index++) yield today.plus({ days: index });
}

function shiftsOn(day: DateTime, party: Party): Span[] {
  const weekday = WEEKDAYS[day.weekday - 1];
  if (!weekday || isHoliday(day, party)) return [];
  return party.week[weekday].map((interval) => spanOn(day, interval));
}

function spanOn(day: DateTime, { from, to }: Interval): Span {
  const end = to <= from ? day.plus({ days: 1 }) : day;
  return { from: at(day, from), to: at(end, to) };
}

function at(day: DateTime, time: string): number {
  return day.set({ hour: Number(time.slice(0, 2)), minute: Number(time.slice(3)) }).toMillis();
}

function isHoliday(day: DateTime, { holidays }: Party): boolean {
  const on = day.toISODate();
  return holidays.some((holiday) => holiday.on === on);
}
