import { expect, test } from 'vitest';
import { verdictOn } from '../../../utils/partners/verdict-on.ts';
import { aParty, holidays, hours } from '../../support/parties.ts';

const at = (iso: string) => Date.parse(iso);
const iso = (instant: number | null) =>
  instant === null ? null : new Date(instant).toISOString().replace(':00.000Z', 'Z');
const verdict = (party: Parameters<typeof verdictOn>[0], now: string) => verdictOn(party, null, at(now));

const OFFICE = aParty('Europe/Paris', 'Mon-Fri 09:00-18:00');
const LUNCH = aParty('Europe/Paris', 'Mon-Fri 09:00-12:00, 13:30-18:00');
const NIGHTS = aParty('Europe/Paris', 'Mon-Sun 22:00-06:00', { sleep: hours('08:00-15:00') });
const FRIDAY_NIGHT = aParty('America/New_York', 'Fri 22:00-06:00');
const ALWAYS = aParty('Europe/Paris', 'Mon-Sun 00:00-24:00');
/** In Nuuk, on 28 March 2026, clocks jump from 23:00 over midnight. */
const LATE_IN_NUUK = aParty('America/Nuuk', 'Sat 14:00-23:05');
const NEVER = aParty('Europe/Paris', '', { sleep: hours('07:00-07:00') });

test.each([
  ['before they open', OFFICE, '2026-11-23T07:30Z', 'off-hours', '2026-11-23T08:00Z'],
  ['exactly when they open', OFFICE, '2026-11-23T08:00Z', 'working', '2026-11-23T17:00Z'],
  ['a minute before they close', OFFICE, '2026-11-23T16:59Z', 'working', '2026-11-23T17:00Z'],
  ['exactly when they close', OFFICE, '2026-11-23T17:00Z', 'off-hours', '2026-11-23T21:00Z'],
  ['in the night', OFFICE, '2026-11-23T21:00Z', 'asleep', '2026-11-24T06:00Z'],
  [
    'an end that clocks jump over, into the next day',
    LATE_IN_NUUK,
    '2026-03-28T20:00Z',
    'working',
    '2026-03-29T01:05Z',
  ],
  ['after the jump, still in that shift', LATE_IN_NUUK, '2026-03-29T01:04Z', 'working', '2026-03-29T01:05Z'],
  ['on a Saturday', OFFICE, '2026-11-21T12:00Z', 'weekend', '2026-11-21T21:00Z'],
  ['on Friday evening it is not weekend yet', OFFICE, '2026-11-20T20:00Z', 'off-hours', '2026-11-20T21:00Z'],
  ['between two shifts', LUNCH, '2026-11-23T11:15Z', 'lunch', '2026-11-23T12:30Z'],
  ['exactly when lunch begins', LUNCH, '2026-11-23T11:00Z', 'lunch', '2026-11-23T12:30Z'],
  ['exactly when lunch ends', LUNCH, '2026-11-23T12:30Z', 'working', '2026-11-23T17:00Z'],
  ['Saturday, in Friday’s night shift', FRIDAY_NIGHT, '2026-11-21T09:00Z', 'working', '2026-11-21T11:00Z'],
  ['Saturday, after it, still asleep', FRIDAY_NIGHT, '2026-11-21T11:00Z', 'asleep', '2026-11-21T12:00Z'],
  ['a shift in sleeping hours', NIGHTS, '2026-11-23T23:00Z', 'working', '2026-11-24T05:00Z'],
  ['by day, sleep that does not pass midnight', NIGHTS, '2026-11-23T07:00Z', 'asleep', '2026-11-23T14:00Z'],
  [
    'the night that clocks go back lasts nine hours',
    NIGHTS,
    '2026-10-24T20:00Z',
    'working',
    '2026-10-25T05:00Z',
  ],
  [
    'the night that clocks go forward lasts seven',
    NIGHTS,
    '2026-03-28T21:00Z',
    'working',
    '2026-03-29T04:00Z',
  ],
  ['always open', ALWAYS, '2026-03-20T12:00Z', 'working', null],
  ['never open, never asleep', NEVER, '2026-03-20T12:00Z', 'weekend', null],
])('%s', (_name, party, now, state, until) => {
  const { state: found, until: end } = verdict(party, now);
  expect([found, iso(end)]).toEqual([state, until]);
});

const CLOSED_WEEK = { from: '2026-11-23', to: '2026-11-29', intervals: [] };
const SATURDAY_SALE = { from: '2026-11-28', to: '2026-11-28', intervals: [hours('10:00-16:00')] };
const THANKSGIVING = { holidays: holidays('2026-11-26') };
const BOSTON = aParty('America/New_York', 'Mon-Fri 09:00-18:00', THANKSGIVING);

test.each([
  ['a holiday on their calendar', BOSTON, '2026-11-26T15:00Z', 'holiday', '2026-11-27T03:00Z'],
  ['asleep comes before the holiday', BOSTON, '2026-11-26T05:30Z', 'asleep', '2026-11-26T12:00Z'],
  ['it is still the day before there', BOSTON, '2026-11-26T02:00Z', 'off-hours', '2026-11-26T03:00Z'],
  [
    'the night that leads into a holiday stays',
    aParty('America/New_York', 'Wed-Thu 22:00-06:00', THANKSGIVING),
    '2026-11-26T10:00Z',
    'working',
    '2026-11-26T11:00Z',
  ],
  [
    'the night that would start on it does not',
    aParty('America/New_York', 'Wed-Thu 22:00-06:00', THANKSGIVING),
    '2026-11-27T05:00Z',
    'asleep',
    '2026-11-27T12:00Z',
  ],
  [
    'a closed day that is noted',
    aParty('Europe/Paris', 'Mon-Fri 09:00-18:00', { exceptions: [CLOSED_WEEK] }),
    '2026-11-25T12:00Z',
    'away',
    '2026-11-25T21:00Z',
  ],
  [
    'a closed week closes its Saturday too',
    aParty('Europe/Paris', 'Mon-Fri 09:00-18:00', { exceptions: [CLOSED_WEEK] }),
    '2026-11-28T12:00Z',
    'away',
    '2026-11-28T21:00Z',
  ],
  [
    'a noted closed day is said before a holiday',
    aParty('Europe/Paris', 'Mon-Fri 09:00-18:00', { exceptions: [CLOSED_WEEK], ...THANKSGIVING }),
    '2026-11-26T12:00Z',
    'away',
    '2026-11-26T21:00Z',
  ],
  [
    'the later of two notes on a day counts',
    aParty('Europe/Paris', 'Mon-Fri 09:00-18:00', { exceptions: [CLOSED_WEEK, SATURDAY_SALE] }),
    '2026-11-28T12:00Z',
    'working',
    '2026-11-28T15:00Z',
  ],
  [
    'hours noted for a holiday are worked',
    aParty('Europe/Paris', 'Mon-Fri 09:00-18:00', {
      exceptions: [{ from: '2026-11-26', to: '2026-11-26', intervals: [hours('09:00-12:00')] }],
      ...THANKSGIVING,
    }),
    '2026-11-26T10:00Z',
    'working',
    '2026-11-26T11:00Z',
  ],
])('%s', (_name, party, now, state, until) => {
  const { state: found, until: end } = verdict(party, now);
  expect([found, iso(end)]).toEqual([state, until]);
});

test('the holiday of the day is named, and only while it is the reason', () => {
  expect(verdict(BOSTON, '2026-11-26T15:00Z').holiday).toEqual(THANKSGIVING.holidays[0]);
  expect(verdict(BOSTON, '2026-11-26T05:30Z').holiday).toBe(null);
  expect(verdict(BOSTON, '2026-11-25T15:00Z').holiday).toBe(null);
});
