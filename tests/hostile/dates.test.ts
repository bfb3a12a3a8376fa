import { describe, expect, test } from 'vitest';
import { addDays, isDay } from '../../utils/dates/calendar-day.ts';
import { instantsOf } from '../../utils/dates/wall-time.ts';
import { readDay } from '../../utils/orders/reading/day-text.ts';
import { soundOrder } from '../../utils/orders/sound-order.ts';
import { parseSchedule } from '../../utils/partners/parse-schedule.ts';
import { readTimes } from '../../utils/partners/time-text/read-times.ts';
import { anOrder, NOW } from '../support/builders.ts';

const NO_DAY = [
  '0000-00-00',
  '2026-02-29',
  '2026-02-30',
  '2026-13-01',
  '2026-00-10',
  '2026-11-31',
  '275760-09-14',
  '+275760-09-13',
  '-000001-01-01',
  '99999-01-01',
  '2026-W48-1',
  '2026-327',
  '20261123',
  '26-11-23',
  '٢٠٢٦-١١-٢٣',
  '２０２６-１１-２３',
  '2026-11-23T00:00:00Z',
  '2026-11-23 ',
  '2026‑11‑23',
  'Infinity',
  'NaN',
];

describe('a day that is none', () => {
  test.each(NO_DAY)('35 %j is stored as none', (text) => {
    expect(isDay(text)).toBe(false);
    expect(soundOrder({ ...anOrder(), placedOn: text, userPromisedOn: text })).toMatchObject({
      placedOn: null,
      userPromisedOn: null,
    });
  });

  test.each([
    '0000-00-00',
    '2026-02-29',
    '2026-02-30',
    '31 novembre 2026',
    '29 février 2027',
    '45/45/2026',
    '12/11/2026',
    '01/02/03',
    'W48',
    '275760-09-14',
  ])('35 %j in a shop’s page is no day', (text) => {
    expect(readDay(text)).toBeNull();
  });
});

test.each([
  ['29 février 2028', '2028-02-29'],
  ['2028-02-29T23:59:59+14:00', '2028-02-29'],
  ['23/11/2026', '2026-11-23'],
])('35 %j in a shop’s page is %s', (text, day) => {
  expect(readDay(text)).toBe(day);
});

test('35 a day is reckoned with over the ends of months, years and leap days', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
  expect(addDays('9999-12-31', -1)).toBe('9999-12-30');
});

test.each([
  ['2026-03-29', '02:30', 'gap', ['2026-03-29T00:30:00.000Z', '2026-03-29T01:30:00.000Z']],
  ['2026-10-25', '02:30', 'ambiguous', ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z']],
] as const)('35 %s %s in Paris is %s', (day, time, kind, expected) => {
  const found = instantsOf(day, time, 'Europe/Paris');
  expect(found.kind).toBe(kind);
  expect(found.instants.map((at) => new Date(at).toISOString())).toEqual(expected);
});

test.each(['25:00', '24:01', '٩:٣٠ PT', '9:60 PT', '-1:00 UTC', '9:30 UTC+99', '9:30 +25:00', '99am PT'])(
  '35 %j is no time that exists',
  (text) => {
    const readings = readTimes(text, {
      at: NOW,
      zone: 'Europe/Paris',
      language: 'en',
      favourites: [],
    });
    for (const { instant } of readings) expect(Number.isSafeInteger(instant)).toBe(true);
    expect(readings.filter(({ zoneWords }) => /99|25/.test(zoneWords ?? ''))).toEqual([]);
  },
);

test.each(['Mon 25:00-26:00', 'Mon 9-99', 'Lun ٩:٠٠-١٧:٠٠', 'Mon 09:00-09:61'])(
  '35 %j is no schedule',
  (text) => {
    expect(parseSchedule(text).week).toBeNull();
  },
);
