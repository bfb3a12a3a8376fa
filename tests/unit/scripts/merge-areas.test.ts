import { expect, test } from 'vitest';
import { mergeAreas } from '../../../scripts/holidays/merge-areas.ts';

function days(...list: [on: string, name: string, toBeConfirmed?: boolean][]) {
  return new Map(
    list.map(([on, name, toBeConfirmed = false]) => [
      on,
      { on, name: { fr: name, en: name }, toBeConfirmed },
    ]),
  );
}

test('a holiday of several years is one line', () => {
  const country = days(['2027-01-01', 'New Year'], ['2026-01-01', 'New Year']);
  expect(mergeAreas(country, new Map())).toEqual([
    { fr: 'New Year', en: 'New Year', on: ['2026-01-01', '2027-01-01'] },
  ]);
});

test('a day some regions lack is held by all but them', () => {
  const country = days(['2026-04-06', 'Easter Monday']);
  const regions = new Map([
    ['XL-N', days()],
    ['XL-S', days(['2026-04-06', 'Lundi de Pâques'])],
  ]);
  expect(mergeAreas(country, regions)).toEqual([
    { fr: 'Easter Monday', en: 'Easter Monday', on: ['2026-04-06'], except: ['XL-N'] },
  ]);
});

test('a day the country lacks is held by the regions that have it, by the name they give', () => {
  const regions = new Map([
    ['XL-N', days(['2026-06-24', 'Saint John'])],
    ['XL-S', days(['2026-06-24', 'Saint John'])],
    ['XL-W', days(['2026-06-24', 'Regional Day'])],
  ]);
  expect(mergeAreas(days(), regions)).toEqual([
    { fr: 'Saint John', en: 'Saint John', on: ['2026-06-24'], only: ['XL-N', 'XL-S'] },
    { fr: 'Regional Day', en: 'Regional Day', on: ['2026-06-24'], only: ['XL-W'] },
  ]);
});

test('a day to be confirmed is not joined with a sure one of the same name', () => {
  const country = days(['2026-03-20', 'Eid', true], ['2027-03-09', 'Eid']);
  expect(mergeAreas(country, new Map())).toEqual([
    { fr: 'Eid', en: 'Eid', on: ['2026-03-20'], toBeConfirmed: true },
    { fr: 'Eid', en: 'Eid', on: ['2027-03-09'] },
  ]);
});
