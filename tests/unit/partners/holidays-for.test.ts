import { expect, test, vi } from 'vitest';
import type { CountryHolidays } from '../../../utils/dates/holidays.ts';
import { holidaysFor } from '../../../utils/partners/holidays-for.ts';

const CANADA: CountryHolidays = {
  country: 'CA',
  from: '2026-01-01',
  until: '2029-12-31',
  regions: [{ code: 'CA-BC', fr: 'Colombie-Britannique', en: 'British Columbia' }],
  holidays: [
    { fr: 'Noël', en: 'Christmas', on: ['2026-12-25'] },
    { fr: 'Jour de la Colombie-Britannique', en: 'B. C. Day', on: ['2026-08-03'], only: ['CA-BC'] },
  ],
};

vi.mock('../../../utils/load-holidays.ts', () => ({
  loadHolidays: async (country: string) => {
    if (country === 'JP') throw new Error('unreadable');
    return country === 'CA' ? CANADA : null;
  },
}));

test('each place has its own, and one unreadable file harms nobody else', async () => {
  const found = await holidaysFor([
    { country: 'CA', holidayRegion: 'CA-BC' },
    { country: 'CA', holidayRegion: null },
    { country: 'JP', holidayRegion: null },
    { country: 'ZZ', holidayRegion: null },
    { country: null, holidayRegion: null },
  ]);
  const names = Object.entries(found).map(([key, holidays]) => [key, holidays.map(({ name }) => name.en)]);
  expect(names).toEqual([
    ['CA CA-BC', ['B. C. Day', 'Christmas']],
    ['CA', ['Christmas']],
    ['JP', []],
    ['ZZ', []],
  ]);
});
