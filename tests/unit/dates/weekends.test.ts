import { expect, test } from 'vitest';
import { weekendOf } from '../../../utils/dates/weekends.ts';

const [THURSDAY, FRIDAY, SATURDAY, SUNDAY] = [4, 5, 6, 7];

test.each([
  ['France', 'FR', [SATURDAY, SUNDAY]],
  ['Japan', 'JP', [SATURDAY, SUNDAY]],
  ['the Emirates, since 2022', 'AE', [SATURDAY, SUNDAY]],
  ['Morocco', 'MA', [SATURDAY, SUNDAY]],
  ['Tunisia', 'TN', [SATURDAY, SUNDAY]],
  ['Mauritania', 'MR', [SATURDAY, SUNDAY]],
  ['Algeria', 'DZ', [FRIDAY, SATURDAY]],
  ['Egypt', 'EG', [FRIDAY, SATURDAY]],
  ['Israel', 'IL', [FRIDAY, SATURDAY]],
  ['Saudi Arabia', 'SA', [FRIDAY, SATURDAY]],
  ['Jordan', 'JO', [FRIDAY, SATURDAY]],
  ['Kuwait', 'KW', [FRIDAY, SATURDAY]],
  ['Qatar', 'QA', [FRIDAY, SATURDAY]],
  ['Oman', 'OM', [FRIDAY, SATURDAY]],
  ['Bahrain', 'BH', [FRIDAY, SATURDAY]],
  ['Libya', 'LY', [FRIDAY, SATURDAY]],
  ['Bangladesh', 'BD', [FRIDAY, SATURDAY]],
  ['the Maldives', 'MV', [FRIDAY, SATURDAY]],
  ['Iran', 'IR', [FRIDAY]],
  ['Djibouti', 'DJ', [FRIDAY]],
  ['Afghanistan', 'AF', [THURSDAY, FRIDAY]],
  ['Brunei, not in a row', 'BN', [FRIDAY, SUNDAY]],
  ['India', 'IN', [SUNDAY]],
  ['Uganda', 'UG', [SUNDAY]],
  ['a country that does not exist', 'toString', [SATURDAY, SUNDAY]],
])('%s rests on its own days', (_name, country, expected) => {
  expect(weekendOf(country)).toEqual(expected);
});

test.each([
  ['Kelantan, unlike the rest of Malaysia', 'MY', 'MY-03', [FRIDAY, SATURDAY]],
  ['Selangor, like the rest of Malaysia', 'MY', 'MY-10', [SATURDAY, SUNDAY]],
  ['Sharjah, unlike the rest of the Emirates', 'AE', 'AE-SH', [FRIDAY, SATURDAY, SUNDAY]],
  ['Moselle, like the rest of France', 'FR', 'FR-57', [SATURDAY, SUNDAY]],
])('%s', (_name, country, region, expected) => {
  expect(weekendOf(country, region)).toEqual(expected);
});
