// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { kindOf } from '../../../../utils/orders/reading/page-kind.ts';
import type { Recipe } from '../../../../utils/orders/reading/recipe.ts';
import { ALL_RECIPES } from '../../../../utils/orders/recipes.ts';

const EMPTY: Recipe = {
  platform: 'test',
  evidence: [],
  signIn: [],
  notFound: [],
  list: null,
  order: null,
  codes: {},
  labels: {},
  account: [],
};

const parse = (body: string) => new DOMParser().parseFromString(body, 'text/html');

test.each([
  ['the first of a list', '<p class="a"></p>', '.a, .b'],
  ['the last of a list', '<p class="b"></p>', '.a,.b'],
  ['a list inside brackets', '<p class="b"><i></i></p>', ':is(.a, .b) > i, .c'],
  ['a comma in a value', '<p title="x,y"></p>', '.a, [title="x,y"]'],
])('a mark is seen by %s', (_what, body, css) => {
  expect(kindOf(parse(body), 'https://shop.example/', { ...EMPTY, signIn: [{ css }] }).kind).toBe('sign-in');
  expect(kindOf(parse(''), 'https://shop.example/', { ...EMPTY, signIn: [{ css }] }).kind).toBe('other');
});

test.each(ALL_RECIPES.map((recipe) => [recipe.platform, recipe] as const))(
  'every mark of %s can be looked for',
  (_platform, recipe) => {
    expect(kindOf(parse('<p>nothing</p>'), 'https://shop.example/', recipe)).toEqual({
      kind: 'other',
      notFound: false,
    });
  },
);
