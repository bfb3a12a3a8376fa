import { expect, test } from 'vitest';
import { gapsOf } from '../../../utils/partners/gaps-of.ts';
import { aPartner } from '../../support/builders.ts';

const MARCH_2 = Date.UTC(2026, 2, 2, 9);
const partners = [
  aPartner({ id: '1', place: 'Boston', zone: 'America/New_York' }),
  aPartner({ id: '2', place: 'New York', zone: 'America/New_York' }),
  aPartner({ id: '3', place: 'Toronto', zone: 'America/Toronto' }),
  aPartner({ id: '4', place: 'Lyon', zone: 'Europe/Paris' }),
  aPartner({ id: '5', place: 'Boston', zone: 'America/New_York' }),
];

test('places whose gap changes at the same moment in the same way are told together, each once', () => {
  const [day, ...others] = gapsOf(partners, 'Europe/Paris', MARCH_2);
  const [gap] = day?.gaps ?? [];
  expect(gap?.places).toEqual(['Boston', 'New York', 'Toronto']);
  expect(gap?.change).toMatchObject({ before: -360, after: -300, until: Date.UTC(2026, 2, 29, 1) });
  expect(others).toEqual([]);
});

test('nothing is told a month ahead', () => {
  expect(gapsOf(partners, 'Europe/Paris', Date.UTC(2026, 1, 2))).toEqual([]);
});

test('when the owner’s own clocks change, what changes to everybody is one day’s', () => {
  const far = [...partners, aPartner({ id: '6', place: 'Osaka', zone: 'Asia/Tokyo' })];
  const days = gapsOf(far, 'Europe/Paris', Date.UTC(2026, 9, 12));
  expect(days.map(({ at, gaps }) => [at, gaps.map(({ places }) => places[0])])).toEqual([
    [Date.UTC(2026, 9, 25, 1), ['Boston', 'Osaka']],
    [Date.UTC(2026, 10, 1, 6), ['Boston']],
  ]);
});
