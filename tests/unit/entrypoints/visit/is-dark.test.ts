// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { isDark } from '../../../../entrypoints/visit/is-dark.ts';

afterEach(() => vi.restoreAllMocks());

/** A page whose elements have these grounds, the innermost first, as a browser computes them. */
function pageWith(...grounds: string[]): Element {
  const elements: Element[] = grounds.map(() => document.createElement('div'));
  for (const [index, element] of elements.entries()) elements[index + 1]?.append(element);
  vi.spyOn(window, 'getComputedStyle').mockImplementation((element) => {
    const backgroundColor = grounds[elements.indexOf(element)] ?? 'rgba(0, 0, 0, 0)';
    return { backgroundColor } as CSSStyleDeclaration;
  });
  return elements[0] ?? document.body;
}

test.each<[boolean, ...string[]]>([
  [false],
  [false, 'rgb(255, 255, 255)'],
  [true, 'rgb(24, 23, 34)'],
  [true, 'rgba(0, 0, 0, 0)', 'rgb(0, 0, 0)'],
  [false, 'rgba(0, 0, 0, 0.3)', 'rgb(247, 243, 238)'],
  [true, 'rgba(0, 0, 0, 0.9)', 'rgb(255, 255, 255)'],
  [false, 'oklch(0.985 0.002 247.8)'],
  [true, 'oklch(0.21 0.034 264.7)'],
  [false, 'oklch(0.21 0.034 264.7 / 0.2)', 'rgb(255, 255, 255)'],
  [false, 'lab(98.3 -0.1 0.4)'],
  [true, 'lab(8.1 0.8 -12.2)'],
  [false, 'color(display-p3 0.98 0.98 1)'],
  [true, 'color(srgb 0.06 0.06 0.08)'],
])('dark: %s, on %s %s', (dark, ...grounds) => {
  expect(isDark(pageWith(...grounds))).toBe(dark);
});
