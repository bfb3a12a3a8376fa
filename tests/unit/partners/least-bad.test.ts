import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastBad } from '../../../utils/partners/least-bad.ts';
import { overlap } from '../../../utils/partners/overlap.ts';
import { anInstant, aPartyAround } from '../../support/any-party.ts';
import { aParty, holidays } from '../../support/parties.ts';

const at = (iso: string) => Date.parse(iso);
const text = (instant: number) => `${new Date(instant).toISOString().slice(0, 16)}Z`;
const MONDAY = { from: at('2026-11-23T00:00Z'), to: at('2026-11-24T00:00Z') };

const PARIS = aParty('Europe/Paris', 'Mon-Fri 09:00-18:00');
const LUNCH = aParty('Europe/Paris', 'Mon-Fri 09:00-12:00, 14:00-18:00');
const BOSTON = aParty('America/New_York', 'Mon-Fri 09:00-18:00');
const TOKYO = aParty('Asia/Tokyo', 'Mon-Fri 09:00-18:00');
const AUCKLAND = aParty('Pacific/Auckland', 'Mon-Fri 09:00-18:00');

test.each([
  ['where all work nobody pays, the soonest', [PARIS, BOSTON], 60, '2026-11-23T14:00Z', []],
  [
    'Paris stays a little longer rather than that somebody is woken',
    [PARIS, aParty('America/New_York', 'Mon-Fri 12:00-18:00', { sleep: { from: '04:00', to: '12:00' } })],
    30,
    '2026-11-23T17:00Z',
    [{ index: 0, state: 'off-hours', minutes: 30, cost: 60 }],
  ],
  [
    'Tokyo comes early rather than that both do it outside their hours',
    [BOSTON, TOKYO],
    60,
    '2026-11-23T22:00Z',
    [{ index: 1, state: 'off-hours', minutes: 60, cost: 120 }],
  ],
  [
    'close to the day of who stays',
    [aParty('UTC', 'Mon 09:00-10:00'), aParty('UTC', 'Mon 14:00-15:00')],
    30,
    '2026-11-23T09:30Z',
    [{ index: 1, state: 'off-hours', minutes: 30, cost: 60 }],
  ],
  [
    'a lunch is given before an evening',
    [LUNCH, aParty('Asia/Dubai', 'Mon-Fri 15:00-17:00')],
    60,
    '2026-11-23T11:00Z',
    [{ index: 0, state: 'lunch', minutes: 60, cost: 60 }],
  ],
  [
    'somebody’s holiday',
    [PARIS, aParty('Europe/Paris', 'Mon-Fri 09:00-18:00', { holidays: holidays('2026-11-23') })],
    45,
    '2026-11-23T08:00Z',
    [{ index: 1, state: 'holiday', minutes: 45, cost: 180 }],
  ],
])('%s', (_name, parties, minutes, from, payers) => {
  const found = leastBad(parties, MONDAY, minutes);
  expect(found && text(found.span.from)).toBe(from);
  expect(found?.payers).toEqual(payers);
  expect(found && found.span.to - found.span.from).toBe(minutes * 60_000);
});

test('the state that is named is the dearest of those it falls into', () => {
  const found = leastBad([PARIS, BOSTON, AUCKLAND], MONDAY, 120);
  expect(found?.payers.map(({ state }) => state)).toContain('off-hours');
  expect(found?.cost).toBe(found?.payers.reduce((sum, { cost }) => sum + cost, 0));
});

test('a stretch that is too short has no time', () => {
  const hour = { from: MONDAY.from, to: MONDAY.from + 3_600_000 };
  expect(leastBad([PARIS], hour, 90)).toBe(null);
  expect(leastBad([PARIS], hour, 60)?.span).toEqual(hour);
});

test('nobody pays exactly where all work', () => {
  const asked = anInstant.chain((now) =>
    fc.record({
      now: fc.constant(now),
      parties: fc.array(aPartyAround(now), { minLength: 2, maxLength: 3 }),
    }),
  );
  fc.assert(
    fc.property(asked, ({ now, parties }) => {
      const from = Math.ceil(now / 900_000) * 900_000;
      const within = { from, to: from + 2 * 86_400_000 };
      const found = leastBad(parties, within, 15);
      const inside = overlap(parties, within).some(
        (window) => Math.ceil(window.from / 900_000) * 900_000 + 900_000 <= window.to,
      );
      expect(found?.cost === 0).toBe(inside);
      expect(found?.payers.length === 0).toBe(inside);
    }),
    { numRuns: 60 },
  );
});
