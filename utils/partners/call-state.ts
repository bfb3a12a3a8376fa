import type { Instant } from '../dates/day.ts';
import { shiftDay } from '../dates/day-count.ts';
import type { Holiday } from '../dates/holidays.ts';
import { mayReachNextDay, spansOf } from './interval-spans.ts';
import { type LocalDay, localDayAt } from './local-day.ts';
import { holds, joined } from './spans.ts';
import type { CallState, Party, Span } from './verdict.ts';
import type { Interval } from './week.ts';

/** Time in which somebody is at one thing; the next stretch may be at the same. */
export interface Stretch extends Span {
  state: CallState;
  holiday: Holiday | null;
  zone: string;
}

/** What somebody is at from an instant on, without end and without a hole. */
export function* stretchesFrom(party: Party, start: Instant): Generator<Stretch, never> {
  let from = start;
  while (true) {
    const day = localDayAt(party, from);
    yield* stretchesOn(day, party.sleep);
    from = day.to;
  }
}

function* stretchesOn(day: LocalDay, sleep: Interval): Generator<Stretch> {
  const worked = [...day.tails, ...day.shifts];
  const asleep = sleepOn(day, sleep);
  const pauses = pausesBetween(day.shifts);
  const stateAt = (at: Instant): CallState => {
    if (worked.some((span) => holds(span, at))) return 'working';
    if (asleep.some((span) => holds(span, at))) return 'asleep';
    if (day.plan.kind !== 'open') return day.plan.kind;
    return pauses.some((span) => holds(span, at)) ? 'lunch' : 'off-hours';
  };
  let from = day.from;
  for (const to of boundsInside(day, [...worked, ...asleep])) {
    const state = stateAt(from);
    const holiday = state === 'holiday' && day.plan.kind === 'holiday' ? day.plan.holiday : null;
    yield { from, to, state, holiday, zone: day.zone };
    from = to;
  }
}

/** Last night's sleep, and the one that starts on the day. Equal bounds: they never sleep. */
function sleepOn({ on, zone }: LocalDay, sleep: Interval): Span[] {
  if (sleep.from === sleep.to) return [];
  const lastNight = mayReachNextDay(sleep) ? spansOf([sleep], shiftDay(on, -1), zone) : [];
  return [...lastNight, ...spansOf([sleep], on, zone)];
}

/** Between two shifts of one day. */
function pausesBetween(shifts: Span[]): Span[] {
  const worked = [...joined(shifts)];
  return worked.slice(1).map(({ from }, index) => ({ from: worked[index]?.to ?? from, to: from }));
}

/** Where something begins or ends inside a day, and its end, ascending. */
function boundsInside(day: Span, spans: Span[]): Instant[] {
  const inside = spans.flatMap(({ from, to }) => [from, to]).filter((at) => day.from < at && at < day.to);
  return [...new Set(inside), day.to].sort((a, b) => a - b);
}
