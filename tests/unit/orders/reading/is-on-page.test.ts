import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { isOnPage, selectorsOf } from '../../../../utils/orders/reading/is-on-page.ts';
import { ALL_RECIPES } from '../../../../utils/orders/recipes.ts';

const LISTS: [list: string, selectors: string[]][] = [
  ['h1', ['h1']],
  ['h1, .total > td', ['h1', '.total > td']],
  [':is(h1, h2) a, p', [':is(h1, h2) a', 'p']],
  [':not(:is(h1, h2), [id]), p', [':not(:is(h1, h2), [id])', 'p']],
  ['[title="one, two"], p', ['[title="one, two"]', 'p']],
  ['[title="one], two"]', ['[title="one], two"]']],
  ['[title=\'(,\'], :has(> a[href*="]"], b)', ["[title='(,']", ':has(> a[href*="]"], b)']],
  [':is([title=")"], b), p', [':is([title=")"], b)', 'p']],
  // Deeper than it is parted: asked whole, as it stands.
  [':not(:is(:has(:is(a, b)), c), d), p', [':not(:is(:has(:is(a, b)), c), d), p']],
  ['p, [title', ['p, [title']],
  ['', []],
];

test.each(LISTS)('the list “%s” is parted at its own commas alone', (list, selectors) => {
  expect(selectorsOf(list)).toEqual(selectors);
});

test('a list made to take for ever is soon done with', () => {
  for (const list of [
    `[${'""'.repeat(40)}`,
    `:is(${'""'.repeat(40)}`,
    '('.repeat(500),
    `a${"[('".repeat(200)}`,
  ])
    expect(selectorsOf(list)).toEqual([list]);
});

test('every list of selectors in a recipe holds together', () => {
  const lists = JSON.stringify(ALL_RECIPES).matchAll(/"(?:css|not)":("(?:[^"\\]|\\.)*")/g);
  const parted = [...lists].map(([, list = '""']): string => JSON.parse(list));
  expect(parted.length).toBeGreaterThan(50);
  const bare = (list: string) => list.replaceAll(/\s*,\s*/g, ',').trim();
  for (const list of parted) expect(bare(selectorsOf(list).join(','))).toBe(bare(list));
});

test('a list fits a page where one of its selectors does', () => {
  const { document } = new JSDOM('<main><p title="one, two">Text</p></main>').window;
  expect(isOnPage(document, 'h1, p')).toBe(true);
  expect(isOnPage(document, 'h1, [title="one, two"]')).toBe(true);
  expect(isOnPage(document, 'h1, h2')).toBe(false);
  expect(isOnPage(document, '')).toBe(false);
});
