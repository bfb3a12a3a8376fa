import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQuantity, readTotal } from '../../../../utils/orders/reading/number.ts';

test.each([
  ['× 4', 4],
  ['4 ×', 4],
  ['x4', null],
  ['4,00', 4],
  ['4.00 Units', 4],
  ['2,5 m', 2.5],
  ['0.250 kg', 0.25],
  ['1 234', 1234],
  ['1\u202f234', 1234],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['1.234.567', 1234567],
  ['1.234', null],
  ['4 sur 12', null],
  ['Qté : 12', 12],
  ['-', null],
  ['', null],
  [null, null],
])('the quantity %j is %j', (text, quantity) => {
  expect(readQuantity(text)).toBe(quantity);
});

test('a quantity printed in French is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999 }), (quantity) => {
      const grouped = String(quantity).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
      expect(readQuantity(`× ${grouped},00`)).toBe(quantity);
    }),
  );
});

test.each([
  ['1\u202f238,16\u00a0€', '1 238,16 €'],
  ['£1,238.16', '£1,238.16'],
  ['  0,00 € ', '0,00 €'],
  ['—', null],
  [null, null],
])('the total %j is kept as %j', (text, total) => {
  expect(readTotal(text)).toBe(total);
});
