import type { ClockTime, Day, Instant } from '../../utils/dates/day.ts';
import { shiftDay } from '../../utils/dates/day-count.ts';
import { wallTimeAt } from '../../utils/dates/wall-time.ts';
import type { Travel } from '../../utils/partners/partner.ts';
import type { CallState, Party } from '../../utils/partners/verdict.ts';
import type { Interval } from '../../utils/partners/week.ts';

/** Every bound of a party and every offset of a zone falls on a step. */
export const STEP = 5 * 60_000;

/** What a clock shows at each step, and when it shows it first. */
interface Walls {
  steps: { at: Instant; shown: string }[];
  first: Map<string, Instant>;
}

/**
 * What a party is at, found the slow way: by looking at the clock of every step instead of asking when it shows a time,
 * and at every rule anew for each instant.
 */
export class SlowParty {
  readonly #party: Party;
  readonly #from: Instant;
  readonly #to: Instant;
  readonly #walls = new Map<string, Walls>();

  constructor(party: Party, from: Instant, to: Instant) {
    this.#party = party;
    this.#from = Math.floor(from / STEP) * STEP - 3 * 86_400_000;
    this.#to = to + 3 * 86_400_000;
  }

  stateAt(at: Instant): CallState {
    const zone = this.#tripAt(at)?.zone ?? this.#party.zone;
    const { day } = wallTimeAt(at, zone);
    if (this.worksAt(at)) return 'working';
    if (this.#sleepsAt(at, day, zone)) return 'asleep';
    const noted = this.#exceptionOn(day);
    if (noted && noted.intervals.length === 0) return 'away';
    if (!noted && this.#party.holidays.some(({ on }) => on === day)) return 'holiday';
    if (this.#hoursOn(day).length === 0) return 'weekend';
    const shifts = this.#shiftsOf(day, at);
    return shifts.some(([, to]) => to <= at) && shifts.some(([from]) => from > at) ? 'lunch' : 'off-hours';
  }

  worksAt(at: Instant): boolean {
    const { day } = wallTimeAt(at, this.#tripAt(at)?.zone ?? this.#party.zone);
    return [shiftDay(day, -1), day].some((each) =>
      this.#shiftsOf(each, at).some(([from, to]) => from <= at && at < to),
    );
  }

  #tripAt(at: Instant): Travel | undefined {
    return this.#party.travel.findLast(({ from, to, zone }) => {
      const { day } = wallTimeAt(at, zone);
      return from <= day && day <= to;
    });
  }

  #sleepsAt(at: Instant, day: Day, zone: string): boolean {
    const { sleep } = this.#party;
    if (sleep.from === sleep.to) return false;
    return [shiftDay(day, -1), day].some((each) => {
      const [from, to] = this.#bounds(sleep, each, zone);
      return from <= at && at < to;
    });
  }

  /** The shifts that start on a day, as somebody knows them who is where the party is at that instant. */
  #shiftsOf(day: Day, at: Instant): [Instant, Instant][] {
    const trip = this.#tripAt(at);
    const there = this.#party.travel.findLast(({ from, to }) => from <= day && day <= to);
    if (there !== trip) return [];
    const zone = trip?.zone ?? this.#party.zone;
    const shifts = this.#hoursOn(day).map((hours) => this.#bounds(hours, day, zone));
    return shifts.filter(([from, to]) => from < to);
  }

  #hoursOn(day: Day): Interval[] {
    const noted = this.#exceptionOn(day);
    if (noted) return noted.intervals;
    if (this.#party.holidays.some(({ on }) => on === day)) return [];
    const weekday = new Date(`${day}T12:00Z`).getUTCDay() || 7;
    return Object.entries(this.#party.week).find(([name]) => name === String(weekday))?.[1] ?? [];
  }

  #exceptionOn(day: Day) {
    return this.#party.exceptions.findLast(({ from, to }) => from <= day && day <= to);
  }

  #bounds({ from, to }: Interval, day: Day, zone: string): [Instant, Instant] {
    return [this.#when(day, from, zone), this.#when(to <= from ? shiftDay(day, 1) : day, to, zone)];
  }

  #when(day: Day, time: ClockTime, zone: string): Instant {
    const asked = time === '24:00' ? `${shiftDay(day, 1)}T00:00` : `${day}T${time}`;
    const { first, steps } = this.#wallsOf(zone);
    const found = first.get(asked);
    if (found !== undefined) return found;
    // Never shown: as if the clock had gone on as before.
    const before = steps[steps.findIndex(({ shown }) => shown > asked) - 1];
    return before ? before.at + Date.parse(`${asked}Z`) - Date.parse(`${before.shown}Z`) : Number.NaN;
  }

  #wallsOf(zone: string): Walls {
    const known = this.#walls.get(zone);
    if (known) return known;
    const walls: Walls = { steps: [], first: new Map() };
    for (let at = this.#from; at <= this.#to; at += STEP) {
      const { day, time } = wallTimeAt(at, zone);
      const shown = `${day}T${time}`;
      walls.steps.push({ at, shown });
      if (!walls.first.has(shown)) walls.first.set(shown, at);
    }
    this.#walls.set(zone, walls);
    return walls;
  }
}
