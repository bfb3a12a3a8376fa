import { expect, test } from 'vitest';
import { isStatus } from '../../../utils/orders/status.ts';

test.each([
  ['shipped', true],
  ['Shipped', false],
  ['toString', false],
  [4, false],
  [null, false],
])('%j is a status: %s', (value, expected) => {
  expect(isStatus(value)).toBe(expected);
});
