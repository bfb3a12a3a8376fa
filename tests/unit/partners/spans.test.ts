import fc from 'fast-check';
import { expect, test } from 'vitest';
import { common, holds, joined, kept } from '../../../utils/partners/spans.ts';
import type { Span } from '../../../utils/partners/verdict.ts';

const spans: fc.Arbitrary<Span[]> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 8 })), { maxLength: 8 })
  .map((all) => all.map(([from, length]) => ({ from, to: from + length })).sort((a, b) => a.from - b.from));

const held = (all: Span[]) => Array.from({ length: 60 }, (_, at) => all.some((span) => holds(span, at)));

test.each([
  ['spans apart stay apart', ['0-2', '3-4'], ['0-2', '3-4']],
  ['spans that touch are one', ['0-2', '2-4'], ['0-4']],
  ['spans that overlap are one', ['0-3', '2-4'], ['0-4']],
  ['a span inside another adds nothing', ['0-9', '2-4', '5-6'], ['0-9']],
  ['none stay none', [], []],
])('%s', (_name, all, expected) => {
  const read = all.map((text) => text.split('-').map(Number)).map(([from = 0, to = 0]) => ({ from, to }));
  expect([...joined(read)].map(({ from, to }) => `${from}-${to}`)).toEqual(expected);
});

test('joined spans hold what they held, each apart from the next', () => {
  fc.assert(
    fc.property(spans, (all) => {
      const result = [...joined(all)];
      expect(held(result)).toEqual(held(all));
      expect(result.every(({ from }, index) => index === 0 || from > (result[index - 1]?.to ?? 0))).toBe(
        true,
      );
    }),
  );
});

test('common spans hold what both hold, and are never of no length', () => {
  fc.assert(
    fc.property(spans, spans, (some, others) => {
      const [left, right] = [[...joined(some)], [...joined(others)]];
      const result = [...common(left, right)];
      expect(held(result)).toEqual(held(left).map((holds, at) => holds && held(right)[at]));
      expect(result.every(({ from, to }) => from < to)).toBe(true);
    }),
  );
});

test('the first of what both hold is found without looking at the rest', () => {
  function* hours(): Generator<Span> {
    yield { from: 0, to: 1 };
    throw new Error('looked further');
  }
  const [first] = common(hours(), [{ from: 0, to: 2 }]);
  expect(first).toEqual({ from: 0, to: 1 });
});

test('kept spans are the same each time, also for two who go through them by turns, and found once', () => {
  let found = 0;
  function* source(): Generator<Span> {
    for (let at = 0; at < 3; at++) {
      found++;
      yield { from: at * 10, to: at * 10 + 5 };
    }
  }
  const all = kept(source());
  const [one, other] = [all[Symbol.iterator](), all[Symbol.iterator]()];
  expect(one.next().value).toEqual(other.next().value);
  expect(found).toBe(1);
  expect([...all]).toEqual([...source()]);
  expect([one.next().value, one.next().value, one.next().done]).toEqual([...[...all].slice(1), true]);
  expect(found).toBe(6);
});
