import { expect, test } from 'vitest';
import { nextIndex } from '../../../../components/ui/next-index.ts';

test.each([
  ['ArrowDown', 0, 'vertical', 1],
  ['ArrowDown', 2, 'vertical', 0],
  ['ArrowUp', 0, 'vertical', 2],
  ['ArrowDown', -1, 'vertical', 0],
  ['ArrowUp', -1, 'vertical', 2],
  ['ArrowDown', 0, 'horizontal', null],
  ['ArrowRight', 0, 'horizontal', 1],
  ['ArrowLeft', 0, 'horizontal', 2],
  ['Home', 2, 'horizontal', 0],
  ['End', 0, 'vertical', 2],
  ['Enter', 0, 'vertical', null],
] as const)('%s at %i of three, %s, leads to %s', (key, at, axis, expected) => {
  expect(nextIndex(key, at, 3, axis)).toBe(expected);
});

test('among nothing no key leads anywhere', () => {
  expect(nextIndex('End', -1, 0, 'vertical')).toBeNull();
});
