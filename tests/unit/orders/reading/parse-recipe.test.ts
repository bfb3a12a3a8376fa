import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidRecipe, parseRecipe } from '../../../../utils/orders/reading/parse-recipe.ts';
import type { Recipe } from '../../../../utils/orders/reading/recipe.ts';
import {
  ADDRESS_GAP,
  isSafePattern,
  isSafeSelector,
  literally,
  REFERENCE_GAP,
} from '../../../../utils/orders/reading/safe-pattern.ts';
import { cpuTime } from '../../../support/cpu-time.ts';

const RECIPE: Recipe = {
  platform: 'taught',
  evidence: [{ css: '.order-page', weight: 1 }],
  signIn: [],
  notFound: [],
  list: {
    when: [{ css: 'li.order', url: '/orders$' }],
    rows: ['li.order'],
    fields: { reference: [{ css: '.number', match: `#${REFERENCE_GAP}` }], label: [{ column: '^statut$' }] },
  },
  order: {
    when: [{ url: `/orders/${ADDRESS_GAP}$` }],
    fields: { platformId: [{ address: `/orders/${ADDRESS_GAP}$` }], label: [{ beside: 'statut' }] },
    items: null,
    shipments: null,
  },
  codes: {},
  labels: { 'a la cueillette': 'ready-for-pickup' },
  account: [],
};

function withLabel(locator: unknown): unknown {
  return { ...RECIPE, list: { ...RECIPE.list, fields: { label: [locator] } } };
}

describe('parseRecipe', () => {
  test('gives a sound recipe back, through JSON too', () => {
    expect(parseRecipe(RECIPE)).toEqual(RECIPE);
    expect(parseRecipe(JSON.parse(JSON.stringify(RECIPE)))).toEqual(RECIPE);
  });

  test.each([
    ['nothing', null],
    ['a text', 'recipe'],
    ['the name of a platform', { ...RECIPE, platform: 'prestashop' }],
    ['an unknown key', { ...RECIPE, run: 'alert(1)' }],
    ['a function', { ...RECIPE, codes: () => ({}) }],
    ['a status we do not have', { ...RECIPE, codes: { x: 'exploded' } }],
    ['a nested selector bomb', withLabel({ css: ':has(:has(:has(*)))' })],
    ['a broken selector', withLabel({ css: 'div[' })],
    ['a list of selectors', withLabel({ css: 'a, b' })],
    ['a long selector', withLabel({ css: `.${'a'.repeat(300)}` })],
    ['a slow pattern', withLabel({ css: 'b', match: '(a+)+$' })],
    ['a pattern with a class', withLabel({ column: '[a-z]*' })],
    ['gaps side by side', withLabel({ address: `${ADDRESS_GAP}${ADDRESS_GAP}` })],
    ['a gap before a text it takes', withLabel({ address: `${ADDRESS_GAP}a${ADDRESS_GAP}b` })],
    ['the value of a field', withLabel({ css: 'input', attribute: 'value' })],
    ['an event handler', withLabel({ css: 'a', attribute: 'onclick' })],
    ['two ways at once', withLabel({ column: 'b', address: 'x' })],
    ['too many ways', { ...RECIPE, account: Array(9).fill({ css: 'b' }) }],
    [
      'too many words',
      { ...RECIPE, codes: Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`c${n}`, 'shipped'])) },
    ],
  ])('refuses %s', (_name, value) => {
    expect(() => parseRecipe(value)).toThrow(InvalidRecipe);
  });

  test('whatever a file holds is refused as what it is, or is a recipe that stays one', () => {
    const places = fc.constantFrom(
      'platform',
      'evidence',
      'list',
      'order',
      'codes',
      'labels',
      'account',
      'run',
    );
    fc.assert(
      fc.property(places, fc.oneof(fc.jsonValue(), fc.anything()), (place, value) => {
        const given = { ...RECIPE, [place]: value };
        let parsed: Recipe | null = null;
        try {
          parsed = parseRecipe(given);
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidRecipe);
        }
        if (parsed) expect(parseRecipe(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed);
        if (parsed) expect(Object.keys(parsed).sort()).toEqual(Object.keys(RECIPE).sort());
      }),
      { numRuns: 500 },
    );
  });

  test('says where the fault is', () => {
    expect(() => parseRecipe(withLabel({ css: 'b', attribute: 'onclick' }))).toThrow(
      /list\.fields\.label\.0/,
    );
  });

  test('takes no prototype from a file', () => {
    const poisoned = JSON.parse(
      JSON.stringify(RECIPE).replace('"codes":{', '"codes":{"__proto__":"shipped","constructor":"shipped"'),
    );
    const parsed = parseRecipe(poisoned);
    expect(Object.keys(parsed.codes)).not.toContain('__proto__');
    expect(Object.getPrototypeOf(parsed.codes)).toBe(Object.prototype);
  });
});

describe('safe patterns and selectors', () => {
  test('a text made literal is safe and matches itself', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aé1 #:/._-+*?()[]{}|\\^$€°'), minLength: 1, maxLength: 60 }),
        (text) => {
          expect(new RegExp(literally(text), 'u').exec(text)?.[0]).toBe(text);
        },
      ),
    );
  });

  test('what is safe compiles and is quick on any text', () => {
    const piece = fc.constantFrom(
      'a',
      '#',
      '/',
      '=',
      ' ',
      'x1',
      REFERENCE_GAP,
      ADDRESS_GAP,
      '\\d+',
      '[^/?&#=]+',
      '.',
      '*',
      '(',
      '+',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }),
        fc.constantFrom('a', '1', '/', 'a1/'),
        (pieces, unit) => {
          const pattern = pieces.join('');
          if (!isSafePattern(pattern)) return;
          const attack = () => new RegExp(pattern, 'iu').exec(unit.repeat(2000));
          expect(cpuTime(attack)).toBeLessThan(200);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    '#orders',
    'li.order',
    'table > tr[data-order-id]',
    '.a .b > a[href^="/orders/"]',
    'div.order.open',
  ])('accepts %s', (selector) => expect(isSafeSelector(selector)).toBe(true));
});
