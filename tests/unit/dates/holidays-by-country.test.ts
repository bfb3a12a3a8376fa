import { expect, test } from 'vitest';
import { holidaysOf } from '../../../utils/dates/holidays.ts';
import { frenchHolidays, partOfFrance } from '../../../utils/dates/holidays-france.ts';
import { holidayFile } from '../../support/holiday-files.ts';

/** `MM-DD` of the days of a year that are sure; those to be confirmed have `?` behind them. */
function daysIn(year: number, country: string, region: string | null): string {
  return holidaysOf(holidayFile(country), region)
    .filter(({ on }) => on.startsWith(String(year)))
    .map(({ on, toBeConfirmed }) => on.slice(5) + (toBeConfirmed ? '?' : ''))
    .join(' ');
}

// Each row as the country's own government lists it for 2026.
test.each([
  ['Germany', 'DE', null, '01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26'],
  ['Berlin', 'DE', 'DE-BE', '01-01 03-08 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26'],
  ['Munich', 'DE', 'DE-BY', '01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 08-15 10-03 11-01 12-25 12-26'],
  [
    'Nuremberg',
    'DE',
    'DE-BY-EVANG',
    '01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 10-03 11-01 12-25 12-26',
  ],
  ['Hamburg', 'DE', 'DE-HH', '01-01 04-03 04-06 05-01 05-14 05-25 10-03 10-31 12-25 12-26'],
  ['Saxony', 'DE', 'DE-SN', '01-01 04-03 04-06 05-01 05-14 05-25 10-03 10-31 11-18 12-25 12-26'],
  ['Cologne', 'DE', 'DE-NW', '01-01 04-03 04-06 05-01 05-14 05-25 06-04 10-03 11-01 12-25 12-26'],
  ['England', 'GB', 'GB-ENG', '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28'],
  ['Scotland', 'GB', 'GB-SCT', '01-01 01-02 04-03 05-04 05-25 08-03 11-30 12-25 12-26 12-28'],
  [
    'Northern Ireland',
    'GB',
    'GB-NIR',
    '01-01 03-17 04-03 04-06 05-04 05-25 07-12 07-13 08-31 12-25 12-26 12-28',
  ],
  ['Wales', 'GB', 'GB-WLS', '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28'],
  ['Ireland', 'IE', null, '01-01 02-02 03-17 04-06 05-04 06-01 08-03 10-26 12-25 12-26 12-28'],
  ['Belgium', 'BE', null, '01-01 04-06 05-01 05-14 05-25 07-21 08-15 11-01 11-11 12-25'],
  ['Luxembourg', 'LU', null, '01-01 04-06 05-01 05-09 05-14 05-25 06-23 08-15 11-01 12-25 12-26'],
  ['the Netherlands', 'NL', null, '01-01 04-05 04-06 04-27 05-14 05-24 05-25 12-25 12-26'],
  ['Austria', 'AT', null, '01-01 01-06 04-06 05-01 05-14 05-25 06-04 08-15 10-26 11-01 12-08 12-25 12-26'],
  ['Portugal', 'PT', null, '01-01 04-03 04-05 04-25 05-01 06-04 06-10 08-15 10-05 11-01 12-01 12-08 12-25'],
  [
    'Italy, with Saint Francis since 2026',
    'IT',
    null,
    '01-01 01-06 04-05 04-06 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26',
  ],
  [
    'Milan',
    'IT',
    'IT-MI',
    '01-01 01-06 04-05 04-06 04-25 05-01 06-02 08-15 10-04 11-01 12-07 12-08 12-25 12-26',
  ],
  ['Spain', 'ES', null, '01-01 01-06 04-03 05-01 08-15 10-12 11-01 12-06 12-08 12-25'],
  [
    'Catalonia',
    'ES',
    'ES-CT',
    '01-01 01-06 04-03 04-06 05-01 06-24 08-15 09-11 10-12 11-01 12-06 12-08 12-25 12-26',
  ],
  [
    'Poland, with Christmas Eve since 2025',
    'PL',
    null,
    '01-01 01-06 04-05 04-06 05-01 05-03 05-24 06-04 08-15 11-01 11-11 12-24 12-25 12-26',
  ],
  [
    'Denmark, without Great Prayer Day',
    'DK',
    null,
    '01-01 04-02 04-03 04-05 04-06 05-14 05-24 05-25 12-25 12-26',
  ],
  ['Czechia', 'CZ', null, '01-01 04-03 04-06 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26'],
  [
    'Greece',
    'GR',
    null,
    '01-01 01-06 02-23 03-25 04-10 04-12 04-13 05-01 05-31 06-01 08-15 10-28 12-25 12-26',
  ],
  ['Geneva', 'CH', 'CH-GE', '01-01 04-03 04-05 04-06 05-14 05-24 05-25 08-01 09-10 12-25 12-31'],
  ['Zurich', 'CH', 'CH-ZH', '01-01 04-03 04-05 04-06 05-01 05-14 05-24 05-25 08-01 09-20 12-25 12-26'],
  [
    'the United States',
    'US',
    null,
    '01-01 01-19 02-16 05-25 06-19 07-03 07-04 09-07 10-12 11-11 11-26 12-25',
  ],
  ['Ontario', 'CA', 'CA-ON', '01-01 02-16 04-03 05-18 07-01 09-07 10-12 12-25 12-26'],
  ['Quebec', 'CA', 'CA-QC', '01-01 04-03 05-18 06-24 07-01 09-07 10-12 12-25'],
  ['British Columbia', 'CA', 'CA-BC', '01-01 02-16 04-03 05-18 07-01 08-03 09-07 09-30 10-12 11-11 12-25'],
  ['Mexico', 'MX', null, '01-01 02-02 03-16 05-01 09-16 11-16 12-25'],
  [
    'Brazil, with carnival',
    'BR',
    null,
    '01-01 02-16 02-17 04-03 04-21 05-01 06-04 09-07 10-04 10-12 10-25 11-02 11-15 11-20 12-25',
  ],
  [
    'Japan, with the days around New Year when offices are closed',
    'JP',
    null,
    '01-01 01-02 01-03 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23 12-31',
  ],
  [
    'South Korea, with the new year in the middle of its three days',
    'KR',
    null,
    '01-01 02-16 02-17 02-18 03-01 03-02 05-01 05-05 05-24 05-25 06-06 07-17 08-15 08-17 09-24 09-25 09-26 10-03 10-05 10-09 12-25',
  ],
  [
    'Morocco: feasts by the moon',
    'MA',
    null,
    '01-01 01-11 01-14 03-20? 03-21? 05-01 05-27? 05-28? 06-16? 07-30 08-14 08-20 08-21 08-25? 08-26? 10-31 11-06 11-18',
  ],
  [
    'Tunisia: the revolution is on 17 December',
    'TN',
    null,
    '01-01 03-20 03-21? 04-09 05-01 05-27? 05-28? 06-16? 07-25 08-13 08-25? 10-15 12-17',
  ],
  [
    'the Emirates',
    'AE',
    null,
    '01-01 03-20? 03-21? 03-22? 05-26? 05-27? 05-28? 05-29? 06-16? 08-25? 12-02 12-03',
  ],
  [
    'Victoria',
    'AU',
    'AU-VIC',
    '01-01 01-26 03-09 04-03 04-04 04-05 04-06 04-25 06-08 09-25 11-03 12-25 12-26 12-28',
  ],
  [
    'New Zealand',
    'NZ',
    null,
    '01-01 01-02 02-06 04-03 04-06 04-25 04-27 06-01 07-10 10-26 12-25 12-26 12-28',
  ],
  [
    'South Africa',
    'ZA',
    null,
    '01-01 03-21 04-03 04-06 04-27 05-01 06-16 08-09 08-10 09-24 12-16 12-25 12-26',
  ],
  [
    'Cyprus',
    'CY',
    null,
    '01-01 01-06 02-23 03-25 04-01 04-10 04-12 04-13 05-01 05-31 06-01 08-15 10-01 10-28 12-25 12-26',
  ],
  ['Israel', 'IL', null, '04-02 04-08 04-22 05-22 09-12 09-13 09-21 09-26 10-03'],
  [
    'China, as arranged by the State Council',
    'CN',
    null,
    '01-01 01-02 01-03 02-15 02-16 02-17 02-18 02-19 02-20 02-21 02-22 02-23 04-04 04-05 04-06 05-01 05-02 05-03? 05-04? 05-05? 06-19 06-20 06-21 09-25 09-26 09-27 10-01 10-02 10-03 10-04? 10-05? 10-06? 10-07?',
  ],
])('%s holds its holidays of 2026', (_name, country, region, expected) => {
  expect(daysIn(2026, country, region)).toBe(expected);
});

test.each([
  ['the United States move a weekend’s holiday to Friday or Monday', 'US', null, '12-24 12-25 12-31'],
  ['England moves Christmas and Boxing Day to Monday and Tuesday', 'GB', 'GB-ENG', '12-25 12-26 12-27 12-28'],
  ['France moves nothing', 'FR', null, '12-25'],
])('at the end of 2027 %s', (_name, country, region, expected) => {
  const days = daysIn(2027, country, region).split(' ');
  expect(days.filter((day) => day >= '12-01').join(' ')).toBe(expected);
});

test.each([
  ['a half day in Austria', 'AT', '2026-12-24'],
  ['a half day in Germany', 'DE', '2026-12-24'],
  ['carnival in Portugal, which each firm decides', 'PT', '2026-02-17'],
  ['a remembrance day in Israel', 'IL', '2026-04-14'],
  ['a bank holiday of German banks alone', 'DE', '2026-12-31'],
  ['a state’s own day in the United States', 'US', '2026-02-12'],
])('%s closes no office', (_name, country, day) => {
  const data = holidayFile(country);
  for (const region of [null, ...data.regions.map(({ code }) => code)])
    expect(holidaysOf(data, region).map(({ on }) => on)).not.toContain(day);
});

const OVERSEAS = ['GP', 'MQ', 'GF', 'RE', 'PM', 'YT', 'BL', 'MF', 'WF', 'PF', 'NC'];
const PARTS_OF_FRANCE: [country: string, region: string | null][] = [
  ['FR', null],
  ['FR', 'FR-57'],
  ['FR', 'FR-67'],
  ['FR', 'FR-974'],
  ['FR', 'FR-988'],
  ...OVERSEAS.map((country): [string, null] => [country, null]),
];

test.each(PARTS_OF_FRANCE)(
  '%s, region %s, has what our own rules of France say, every year',
  (country, region) => {
    const part = partOfFrance(country, region) ?? '';
    for (const year of [2026, 2027, 2028, 2029]) {
      const expected = frenchHolidays(year, part).sort();
      const found = holidaysOf(holidayFile(country), region).filter(({ on }) => on.startsWith(String(year)));
      expect(found.map(({ on }) => on)).toEqual(expected);
      expect(found.every(({ toBeConfirmed }) => !toBeConfirmed)).toBe(true);
    }
  },
);

test.each([
  ['FR', 'FR-67', '2026-12-26', 'Saint-Étienne', 'Saint Stephen’s Day'],
  ['RE', null, '2026-12-20', 'Abolition de l’esclavage', 'Abolition of Slavery'],
  ['PF', null, '2026-11-20', 'Matari’i i ni’a', 'Matari’i i ni’a'],
  ['FR', null, '2026-05-08', 'Victoire de 1945', 'Victory in Europe Day'],
  ['JP', null, '2026-11-23', 'Fête du travail et de la reconnaissance', 'Labor Thanksgiving Day'],
  ['DZ', null, '2027-05-16', 'Aïd el-Adha (fête du Sacrifice)', 'Eid al-Adha (Feast of the Sacrifice)'],
  ['GB', null, '2026-12-28', 'Lendemain de Noël (jour de remplacement)', 'Boxing Day (substitute day)'],
])('%s, region %s: %s is %s, %s', (country, region, day, fr, en) => {
  const holiday = holidaysOf(holidayFile(country), region).find(({ on }) => on === day);
  expect(holiday?.name).toEqual({ fr, en });
});

test('feasts of the moon are never sure', () => {
  const moon = /eid|mawlid|ramadan|ashura|islamic new year/i;
  for (const country of [
    'AE',
    'BD',
    'DZ',
    'EG',
    'ID',
    'IN',
    'JO',
    'KW',
    'MA',
    'MY',
    'PK',
    'QA',
    'SA',
    'SN',
    'TN',
    'TR',
  ]) {
    const feasts = holidayFile(country).holidays.filter(({ en }) => moon.test(en));
    expect(feasts.length, country).toBeGreaterThan(0);
    expect(
      feasts.every(({ toBeConfirmed }) => toBeConfirmed),
      country,
    ).toBe(true);
  }
});
