import { expect, test } from 'vitest';
import { littleRoom } from '../../../utils/safety/low-space.ts';

const MB = 1_000_000;

test.each([
  ['a disk with room', { usage: 10 * MB, quota: 10_000 * MB }, null],
  ['a nearly full one', { usage: 10 * MB, quota: 60 * MB }, 50 * MB],
  ['a full one', { usage: 10 * MB, quota: 10 * MB }, 0],
  ['one that has shrunk', { usage: 10 * MB, quota: 5 * MB }, 0],
  ['one that would not hold it all once more', { usage: 400 * MB, quota: 700 * MB }, 300 * MB],
  ['a browser that does not tell', {}, null],
])('of %s is left, where it is little: %o', (_disk, estimate, left) => {
  expect(littleRoom(estimate)).toBe(left);
});
