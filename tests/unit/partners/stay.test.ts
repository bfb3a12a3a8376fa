import { expect, test } from 'vitest';
import { shiftsBetween } from '../../../utils/partners/shifts.ts';
import { stayAt } from '../../../utils/partners/stay.ts';
import { verdictOn } from '../../../utils/partners/verdict-on.ts';
import { aParty } from '../../support/parties.ts';

const at = (iso: string) => Date.parse(iso);
const trip = (from: string, to: string, zone: string) => ({ from, to, zone, place: zone });

const TO_NEW_YORK = aParty('Europe/Paris', 'Mon-Fri 09:00-18:00', {
  travel: [trip('2026-11-24', '2026-11-25', 'America/New_York')],
});
const TO_TOKYO = aParty('Europe/Paris', 'Mon-Fri 09:00-18:00', {
  travel: [trip('2026-11-24', '2026-11-25', 'Asia/Tokyo')],
});

test.each([
  ['westward, before', TO_NEW_YORK, '2026-11-24T04:59Z', 'Europe/Paris'],
  ['westward, from midnight there', TO_NEW_YORK, '2026-11-24T05:00Z', 'America/New_York'],
  ['westward, to midnight there', TO_NEW_YORK, '2026-11-26T04:59Z', 'America/New_York'],
  ['westward, after', TO_NEW_YORK, '2026-11-26T05:00Z', 'Europe/Paris'],
  ['eastward, before', TO_TOKYO, '2026-11-23T14:59Z', 'Europe/Paris'],
  ['eastward, from midnight there', TO_TOKYO, '2026-11-23T15:00Z', 'Asia/Tokyo'],
  ['eastward, to midnight there', TO_TOKYO, '2026-11-25T14:59Z', 'Asia/Tokyo'],
  ['eastward, after', TO_TOKYO, '2026-11-25T15:00Z', 'Europe/Paris'],
])('%s', (_name, party, now, zone) => {
  expect(stayAt(party, at(now)).zone).toBe(zone);
  expect(verdictOn(party, null, at(now)).zone).toBe(zone);
});

test('the later of two trips in the list counts, and the first goes on after it', () => {
  const nested = aParty('Europe/Paris', 'Mon-Fri 09:00-18:00', {
    travel: [
      trip('2026-11-23', '2026-11-27', 'America/New_York'),
      trip('2026-11-25', '2026-11-25', 'America/Chicago'),
    ],
  });
  const zones = ['2026-11-24T18:00Z', '2026-11-25T18:00Z', '2026-11-26T18:00Z'].map(
    (now) => stayAt(nested, at(now)).zone,
  );
  expect(zones).toEqual(['America/New_York', 'America/Chicago', 'America/New_York']);
});

const worked = (party: typeof TO_TOKYO) =>
  [...shiftsBetween(party, { from: at('2026-11-23T00:00Z'), to: at('2026-11-27T00:00Z') })].map(
    ({ from, to }) => [new Date(from).toISOString().slice(5, 16), new Date(to).toISOString().slice(5, 16)],
  );

test('on a trip they work by the clock there', () => {
  expect(worked(TO_NEW_YORK)).toEqual([
    ['11-23T08:00', '11-23T17:00'],
    ['11-24T14:00', '11-24T23:00'],
    ['11-25T14:00', '11-25T23:00'],
    ['11-26T08:00', '11-26T17:00'],
  ]);
});

test('who flies east leaves before the day at home ends, and works no day twice', () => {
  expect(worked(TO_TOKYO)).toEqual([
    ['11-23T08:00', '11-23T15:00'],
    ['11-24T00:00', '11-24T09:00'],
    ['11-25T00:00', '11-25T09:00'],
    ['11-26T08:00', '11-26T17:00'],
  ]);
});
