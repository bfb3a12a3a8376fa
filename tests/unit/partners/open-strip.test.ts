import { expect, test } from 'vitest';
import { openStrip, placeOnStrip } from '../../../utils/partners/open-strip.ts';
import { aParty } from '../../support/parties.ts';

const OWNER = aParty('Europe/Paris', 'Mon-Sun 09:00-18:00');
const at = (iso: string) => Date.parse(iso);

test('a partner six hours behind, in the owner’s day', () => {
  const boston = aParty('America/New_York', 'Mon-Fri 09:00-17:00');
  expect(openStrip(boston, OWNER, '2026-11-24', at('2026-11-24T11:00Z'))).toEqual({
    open: [{ from: 15 / 24, to: 23 / 24 }],
    shared: [{ from: 15 / 24, to: 18 / 24 }],
    now: 0.5,
  });
});

test('a night shift shows at both ends of the day', () => {
  const nights = aParty('Europe/Paris', 'Mon-Sun 18:00-06:00');
  const { open, shared } = openStrip(nights, OWNER, '2026-11-24', at('2026-11-24T11:00Z'));
  expect(open).toEqual([
    { from: 0, to: 0.25 },
    { from: 0.75, to: 1 },
  ]);
  expect(shared).toEqual([]);
});

test.each([
  ['23 hours', '2026-03-29', 11 / 23, 8 / 23],
  ['24 hours', '2026-03-30', 12 / 24, 9 / 24],
  ['25 hours', '2026-10-25', 13 / 25, 10 / 25],
])('on a day of %s', (_name, day, noon, nine) => {
  expect(placeOnStrip(day, '12:00', 'Europe/Paris')).toBeCloseTo(noon);
  expect(openStrip(OWNER, OWNER, day, at('2026-11-24T11:00Z')).open[0]?.from).toBeCloseTo(nine);
});

test('another day has no now line', () => {
  expect(openStrip(OWNER, OWNER, '2026-11-25', at('2026-11-24T11:00Z')).now).toBe(null);
});
