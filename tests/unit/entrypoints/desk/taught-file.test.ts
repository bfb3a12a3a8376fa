import { expect, test } from 'vitest';
import { readTaughtFile } from '../../../../entrypoints/desk/taught-file.ts';
import type { Recipe } from '../../../../utils/orders/reading/recipe.ts';

const taught: Recipe = {
  platform: 'taught',
  evidence: [],
  signIn: [],
  notFound: [],
  list: null,
  order: {
    when: [{ css: '#order' }],
    fields: { reference: [{ css: '#number' }], label: [{ beside: 'state' }] },
    items: null,
    shipments: null,
  },
  codes: {},
  labels: {},
  account: [],
};
const read = (text: string) => readTaughtFile(new Blob([text]));

test('a file that was saved here is taken in as it was', async () => {
  expect(await read(JSON.stringify(taught))).toEqual({ recipe: taught });
});

test.each([
  ['nothing', '', 'notJson'],
  ['a page', '<html></html>', 'notJson'],
  ['half a file', JSON.stringify(taught).slice(0, 80), 'notJson'],
  ['another JSON', '{"a":1}', 'notRecipe'],
  ['null', 'null', 'notRecipe'],
  ['a script for a selector', JSON.stringify(taught).replace('#number', 'a:has(script)'), 'notRecipe'],
  ['a slow pattern', JSON.stringify({ ...taught, evidence: [{ url: '(a+)+$', weight: 1 }] }), 'notRecipe'],
  ['a poisoned prototype', '{"__proto__":{"platform":"taught"}}', 'notRecipe'],
  ['megabytes', `"${'a'.repeat(100_001)}"`, 'tooBig'],
])('%s is refused with its reason', async (_what, text, fault) => {
  expect(await read(text)).toEqual({ fault });
});
