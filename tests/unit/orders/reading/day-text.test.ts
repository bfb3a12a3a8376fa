import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDay } from '../../../../utils/dates/calendar-day.ts';
import { type DayContext, learnDateOrder, readDay } from '../../../../utils/orders/reading/day-text.ts';
import { cpuTime } from '../../../support/cpu-time.ts';

const ON_24_NOVEMBER: DayContext = { today: '2026-11-24' };

test.each<[string | null, string | null, DayContext?]>([
  ['20/11/2026', '2026-11-20'],
  ['11/20/2026', '2026-11-20'],
  ['03/03/2026', '2026-03-03'],
  ['02/03/2026', null],
  ['02/03/2026', '2026-03-02', { order: 'dmy' }],
  ['02/03/2026', '2026-02-03', { order: 'mdy' }],
  ['03.04.2026', '2026-04-03'],
  ['20.11.26', '2026-11-20'],
  ['12/31/26', '2026-12-31'],
  ['2026-11-20T23:59:00+00:00', '2026-11-20'],
  ['2026/11/20', '2026-11-20'],
  ['20261120101500', '2026-11-20'],
  ['20 novembre 2026', '2026-11-20'],
  ['November 20, 2026', '2026-11-20'],
  ['Friday 20 November, 2026', '2026-11-20'],
  ['Nov. 20, 2026', '2026-11-20'],
  ['20 nov. 2026', '2026-11-20'],
  ['20-Nov-2026', '2026-11-20'],
  ['1er mars 2026', '2026-03-01'],
  ['mar. 3 mars 2026', '2026-03-03'],
  ['mardi 3 mars 2026 à 10:00', '2026-03-03'],
  ['3. März 2026', '2026-03-03'],
  ['20. Dez. 2026', '2026-12-20'],
  ['March 3rd, 2026', '2026-03-03'],
  ['3rd of March 2026', '2026-03-03'],
  ['20 de noviembre de 2026', '2026-11-20'],
  ['venerdì 20 novembre 2026', '2026-11-20'],
  ['3 mrt 2026', '2026-03-03'],
  ['Commande du 3 mars 2026', '2026-03-03'],
  ['Placed on 20/11/2026 10:15:22', '2026-11-20'],
  ['du 12 mars 2026 au 3 avril 2026', '2026-03-12'],
  ['du 12 mars 2026 au 3 avril 2026', '2026-04-03', { which: 'last' }],
  ['12 - 15 mars 2026', '2026-03-15', { which: 'last' }],
  ['March 12 - 15, 2026', '2026-03-15', { which: 'last' }],
  ['March 28 – April 2, 2026', '2026-04-02', { which: 'last' }],
  ['Mar-03-2025', '2025-03-03'],
  ['20.Nov.2026', '2026-11-20'],
  ['3. 3. 2025', '2025-03-03'],
  ['3 juill. 2025', '2025-07-03'],
  ['lunes, 3 de marzo de 2025', '2025-03-03'],
  ['Mo., 03.03.25', '2025-03-03'],
  ['3 mrt 2025 om 14:05', '2025-03-03'],
  ['Mon Mar 03 2025', '2025-03-03'],
  ["3 Mar '25", '2025-03-03'],
  ['vor 3 Tagen', null],
  ['il y a 3 jours', null],
  ['demain', null],
  ['demain', '2026-11-25', ON_24_NOVEMBER],
  ['aujourd’hui', '2026-11-24', ON_24_NOVEMBER],
  ['Livré hier', '2026-11-23', ON_24_NOVEMBER],
  ['12 mars', null],
  ['Arrive le 3 mars', '2027-03-03', ON_24_NOVEMBER],
  ['Livré le 3 octobre', '2026-10-03', ON_24_NOVEMBER],
  ['3 mars 14 h', null],
  ['31/02/2026', null],
  ['29/02/2026', null],
  ['29/02/2028', '2028-02-29'],
  ['30 février 2026', null],
  ['1 238,16 €', null],
  ['Commande n° 20261', null],
  ['', null],
  [null, null],
])('%j is read as %j', (text, day, context) => {
  expect(readDay(text, context)).toBe(day);
});

test.each([
  [['02/03/2026', '20/11/2026'], 'dmy'],
  [['02/03/2026', '11/20/2026 10:00'], 'mdy'],
  [['11/20/2026', '20/11/2026'], null],
  [['02/03/2026', null], null],
  [['2026-11-20', '20 novembre 2026'], null],
])('%j proves the order %j', (texts, order) => {
  expect(learnDateOrder(texts)).toBe(order);
});

const MONTHS = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  en: 'January February March April May June July August September October November December',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
};

test('a day written out in any of the languages is read back', () => {
  const date = fc.record({
    year: fc.integer({ min: 1990, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    months: fc.constantFrom(...Object.values(MONTHS)),
    shape: fc.constantFrom('d m y', 'd. m y', 'd de m de y', 'm d, y', 'd-m-y'),
  });
  fc.assert(
    fc.property(date, ({ year, month, day, months, shape }) => {
      const name = months.split(' ')[month - 1] ?? '';
      const text = shape
        .replace(/\bd\b(?!e)/, String(day))
        .replace(/\bm\b/, name)
        .replace(/\by\b/, String(year));
      const expected = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      expect(readDay(text)).toBe(expected);
    }),
  );
});

test('any text gives a day that exists, or none; all-digit days only by what is known', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (text) => {
      const day = readDay(text, { order: 'dmy', today: '2026-11-24' });
      expect(day === null || isDay(day)).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (one, other) => {
      expect(readDay(`${one}/${other}/2026`) === null).toBe(one !== other);
    }),
  );
});

test.each(['1', '1/', 'mars ', '1 mars ', '12 - '])('100,000 characters of %j cost nothing', (part) => {
  const text = part.repeat(100_000 / part.length);
  expect(cpuTime(() => readDay(text))).toBeLessThan(200);
});
