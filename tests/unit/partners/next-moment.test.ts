import { expect, test } from 'vitest';
import { HORIZON, nextMoment } from '../../../utils/partners/next-moment.ts';
import { aParty, holidays } from '../../support/parties.ts';

const at = (iso: string) => Date.parse(iso);
const text = (instant: number) => `${new Date(instant).toISOString().slice(0, 16)}Z`;

const PARIS = aParty('Europe/Paris', 'Mon-Fri 09:00-18:00');
const PARIS_LUNCH = aParty('Europe/Paris', 'Mon-Fri 09:00-12:00, 14:00-18:00');
const BOSTON = aParty('America/New_York', 'Mon-Fri 09:00-18:00');
const NINE_HOURS_EAST = aParty('Asia/Vladivostok', 'Mon-Fri 09:00-18:00');
const DUBAI = aParty('Asia/Dubai', 'Sun-Thu 09:00-18:00');
const ALWAYS = aParty('UTC', 'Mon-Sun 00:00-24:00');

test.each([
  ['now, inside both', BOSTON, PARIS, '2026-11-23T15:15Z', ['2026-11-23T15:15Z', '2026-11-23T17:00Z']],
  [
    'now, exactly when they open',
    BOSTON,
    PARIS,
    '2026-11-23T14:00Z',
    ['2026-11-23T14:00Z', '2026-11-23T17:00Z'],
  ],
  [
    'not now, exactly when one closes',
    BOSTON,
    PARIS,
    '2026-11-23T17:00Z',
    ['2026-11-24T14:00Z', '2026-11-24T17:00Z'],
  ],
  [
    'fifteen minutes are enough',
    BOSTON,
    PARIS,
    '2026-11-23T16:45Z',
    ['2026-11-23T16:45Z', '2026-11-23T17:00Z'],
  ],
  [
    'a minute less is passed over',
    BOSTON,
    PARIS,
    '2026-11-23T16:46Z',
    ['2026-11-24T14:00Z', '2026-11-24T17:00Z'],
  ],
  [
    'lunch is passed over',
    BOSTON,
    PARIS_LUNCH,
    '2026-11-23T11:00Z',
    ['2026-11-23T14:00Z', '2026-11-23T17:00Z'],
  ],
  ['days that only touch never meet', NINE_HOURS_EAST, PARIS, '2026-11-23T00:00Z', null],
  [
    'but overlap in summer',
    NINE_HOURS_EAST,
    PARIS,
    '2026-07-01T00:00Z',
    ['2026-07-01T07:00Z', '2026-07-01T08:00Z'],
  ],
  ['Friday there is weekend', DUBAI, PARIS, '2026-11-26T17:00Z', ['2026-11-30T08:00Z', '2026-11-30T14:00Z']],
  [
    'theirs is a holiday',
    aParty('America/New_York', 'Mon-Fri 09:00-18:00', { holidays: holidays('2026-11-26') }),
    PARIS,
    '2026-11-25T18:00Z',
    ['2026-11-27T14:00Z', '2026-11-27T17:00Z'],
  ],
  [
    'the owner’s is a holiday',
    BOSTON,
    aParty('Europe/Paris', 'Mon-Fri 09:00-18:00', { holidays: holidays('2026-11-24') }),
    '2026-11-23T18:00Z',
    ['2026-11-25T14:00Z', '2026-11-25T17:00Z'],
  ],
  [
    'without the owner’s hours',
    BOSTON,
    null,
    '2026-11-23T18:00Z',
    ['2026-11-23T18:00Z', '2026-11-23T23:00Z'],
  ],
  ['who never works is never met', aParty('UTC', ''), null, '2026-11-23T18:00Z', null],
])('%s', (_name, party, owner, now, expected) => {
  const next = nextMoment(party, owner, at(now));
  expect(next && [text(next.from), text(next.to)]).toEqual(expected);
});

test.each([
  ['in fifteen days to the minute', '2026-11-23T09:00Z', '2026-12-08T09:00Z'],
  ['a minute later', '2026-11-23T08:59Z', null],
])('%s', (_name, now, expected) => {
  const party = aParty('UTC', '', {
    exceptions: [{ from: '2026-12-08', to: '2026-12-08', intervals: [{ from: '09:00', to: '10:00' }] }],
  });
  const next = nextMoment(party, null, at(now));
  expect(next && text(next.from)).toBe(expected);
});

test('who always works is met now, as far as is looked ahead', () => {
  const now = at('2026-11-23T18:00Z');
  const next = nextMoment(ALWAYS, ALWAYS, now);
  expect(next?.from).toBe(now);
  expect(next?.to).toBeGreaterThan(now + HORIZON);
});
