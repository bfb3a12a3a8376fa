import { describe, expect, test } from 'vitest';
import { gathered } from '../../utils/gathered.ts';

/** Doubles numbers, one go after the other, and notes what each brings. */
function doubling(breaksAt = Number.NaN) {
  const goes: number[][] = [];
  let underWay = 0;
  const double = gathered(async (numbers: number[]) => {
    goes.push(numbers);
    underWay++;
    await new Promise((resolve) => setImmediate(resolve));
    expect(underWay--).toBe(1);
    if (numbers.includes(breaksAt)) throw new Error(`${breaksAt} breaks`);
    return numbers.map((number) => number * 2);
  });
  return { goes, double };
}

describe('what is gathered', () => {
  test('in one moment is carried out in one go, and each asker hears its own answer', async () => {
    const { goes, double } = doubling();
    expect(await Promise.all([double(1), double(2), double(3)])).toEqual([2, 4, 6]);
    expect(goes).toEqual([[1, 2, 3]]);
  });

  test('while one go is under way waits for the next', async () => {
    const { goes, double } = doubling();
    const first = double(1);
    await Promise.resolve();
    const others = [double(2), double(3)];
    await Promise.all([first, ...others]);
    expect(goes).toEqual([[1], [2, 3]]);
    expect(await double(4)).toBe(8);
  });

  test('and breaks is tried alone: it spoils no other', async () => {
    const { goes, double } = doubling(2);
    const all = await Promise.allSettled([double(1), double(2), double(3)]);
    expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(goes).toEqual([[1, 2, 3], [1], [2], [3]]);
    expect(await double(4)).toBe(8);
  });
});
