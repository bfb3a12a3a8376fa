import { expect, test } from 'vitest';
import { type CountryHolidays, holidaysOf } from '../../../utils/dates/holidays.ts';

const LAND: CountryHolidays = {
  country: 'XL',
  from: '2026-01-01',
  until: '2027-12-31',
  regions: [
    { code: 'XL-N', fr: 'Nord', en: 'North' },
    { code: 'XL-S', fr: 'Sud', en: 'South' },
  ],
  holidays: [
    { fr: 'Jour de l’An', en: 'New Year’s Day', on: ['2026-01-01', '2027-01-01'] },
    { fr: 'Fin du jeûne', en: 'End of the Fast', on: ['2026-03-20', '2027-03-09'], toBeConfirmed: true },
    { fr: 'Fête du Nord', en: 'Day of the North', on: ['2026-02-02'], only: ['XL-N'] },
    { fr: 'Moisson', en: 'Harvest', on: ['2026-08-01'], except: ['XL-N'] },
  ],
};

const days = (region: string | null) => holidaysOf(LAND, region).map(({ on }) => on);

test.each([
  [
    'the whole country has what all have, and what all but some have',
    null,
    ['2026-01-01', '2026-03-20', '2026-08-01', '2027-01-01', '2027-03-09'],
  ],
  [
    'a region has its own and lacks what it does not hold',
    'XL-N',
    ['2026-01-01', '2026-02-02', '2026-03-20', '2027-01-01', '2027-03-09'],
  ],
  [
    'a region without its own has the country’s',
    'XL-S',
    ['2026-01-01', '2026-03-20', '2026-08-01', '2027-01-01', '2027-03-09'],
  ],
  [
    'a region nobody knows has the country’s',
    'XL-?',
    ['2026-01-01', '2026-03-20', '2026-08-01', '2027-01-01', '2027-03-09'],
  ],
])('%s, by day', (_name, region, expected) => {
  expect(days(region)).toEqual(expected);
});

test('a holiday has its name in both languages, and says when its day is not sure', () => {
  expect(holidaysOf(LAND, null)[1]).toEqual({
    on: '2026-03-20',
    name: { fr: 'Fin du jeûne', en: 'End of the Fast' },
    toBeConfirmed: true,
  });
  expect(holidaysOf(LAND, null)[0]?.toBeConfirmed).toBe(false);
});
