import fc from 'fast-check';
import type { Day, Instant } from '../../utils/dates/day.ts';
import { shiftDay } from '../../utils/dates/day-count.ts';
import { wallTimeAt } from '../../utils/dates/wall-time.ts';
import { offsetAt } from '../../utils/dates/zone-rules.ts';
import type { Party } from '../../utils/partners/verdict.ts';
import type { Interval } from '../../utils/partners/week.ts';
import { holidays } from './parties.ts';

const DAY = 86_400_000;

const ZONES = [
  ...['Europe/Paris', 'America/New_York', 'America/Vancouver', 'America/St_Johns', 'America/Havana'],
  ...[
    'America/Santiago',
    'America/Nuuk',
    'Africa/Casablanca',
    'Africa/Cairo',
    'Asia/Beirut',
    'Asia/Kathmandu',
  ],
  ...['Asia/Tokyo', 'Australia/Lord_Howe', 'Pacific/Chatham', 'Pacific/Apia', 'Antarctica/Troll'],
];

/** Nights in which clocks of those zones are changed. */
const NIGHTS = [
  ...['2026-03-08', '2026-03-29', '2026-04-05', '2026-04-24', '2026-09-06', '2026-09-20', '2026-09-27'],
  ...['2026-10-04', '2026-10-25', '2026-10-30', '2026-11-01', '2027-03-14', '2027-03-28'],
];

const clock = fc.integer({ min: 0, max: 287 }).map((step) => {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(step / 12))}:${two((step % 12) * 5)}`;
});
/** Bounds are often in the hours in which clocks are changed. */
const time = fc.oneof(
  clock,
  fc.constantFrom('00:00', '00:30', '01:00', '01:30', '02:00', '02:15', '02:30', '03:00', '23:30'),
);
const interval: fc.Arbitrary<Interval> = fc.record({ from: time, to: fc.oneof(time, fc.constant('24:00')) });
const hours = fc.array(interval, { maxLength: 3 });
const week = fc.record({ 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: hours, 7: hours });

/** An instant to ask at, often near a change of clocks. */
export const anInstant: fc.Arbitrary<Instant> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...NIGHTS), fc.integer({ min: -48 * 3600, max: 48 * 3600 }))
    .map(([night, seconds]) => Date.parse(night) + seconds * 1000),
  fc.integer({ min: Date.UTC(2026, 0, 5), max: Date.UTC(2027, 11, 1) }),
);

/** Somebody whose exceptions, holidays and trips are around an instant. */
export function aPartyAround(at: Instant): fc.Arbitrary<Party> {
  const zone = aZoneAround(at);
  const today = wallTimeAt(at, 'UTC').day;
  const day = fc.integer({ min: -3, max: 5 }).map((days): Day => shiftDay(today, days));
  const days = fc
    .tuple(day, fc.integer({ min: 0, max: 3 }))
    .map(([from, length]) => ({ from, to: shiftDay(from, length) }));
  const exception = fc
    .tuple(days, fc.array(interval, { maxLength: 1 }))
    .map(([span, intervals]) => ({ ...span, intervals }));
  const trip = fc.tuple(days, zone).map(([span, there]) => ({ ...span, zone: there, place: there }));
  return fc.record({
    zone,
    week,
    sleep: fc.oneof(fc.constant({ from: '22:00', to: '07:00' }), interval),
    exceptions: fc.array(exception, { maxLength: 2 }),
    travel: fc.array(trip, { maxLength: 2 }),
    holidays: fc.array(day, { maxLength: 2 }).map((all) => holidays(...all)),
  });
}

/** Often one whose clocks are changed in those days. */
function aZoneAround(at: Instant): fc.Arbitrary<string> {
  const changing = ZONES.filter((zone) => offsetAt(zone, at - 2 * DAY) !== offsetAt(zone, at + 2 * DAY));
  const any = fc.constantFrom(...ZONES);
  return changing.length === 0 ? any : fc.oneof(any, fc.constantFrom(...changing));
}
