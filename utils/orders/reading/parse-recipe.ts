import * as v from 'valibot';
import { STATUSES } from '../status.ts';
import type { Recipe } from './recipe.ts';
import { isSafePattern, isSafeSelector } from './safe-pattern.ts';

/** What was taught, or imported as taught, is not a recipe we accept. The message says where and why. */
export class InvalidRecipe extends Error {}

/**
 * A taught recipe from storage, a message or a file: foreign data. It is rebuilt from checked parts only, so it can
 * neither be code nor be slow: plain selectors without pseudo-classes, patterns of literals and four kinds of gaps.
 * @throws InvalidRecipe
 */
export function parseRecipe(value: unknown): Recipe {
  const result = v.safeParse(recipeShape, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new InvalidRecipe(`${v.getDotPath(issue) ?? 'recipe'}: ${issue.message}`);
}

const selector = v.pipe(
  v.string(),
  v.check(isSafeSelector, 'a selector of tags, ids, classes and attributes, at most 200 characters'),
);
const pattern = v.pipe(
  v.string(),
  v.check(isSafePattern, 'a pattern of plain text and gaps, at most 200 characters'),
);
const attribute = v.pipe(
  v.string(),
  v.regex(
    /^(?:href|title|datetime|content|id|aria-label|data-[a-z0-9-]{1,40})$/,
    'an attribute that can hold an order’s text',
  ),
);
const as = v.pipe(v.string(), v.regex(/^[$\w #/.-]{1,40}$/, 'groups and plain text'));
const last = v.literal(true);

const wanted = { match: v.exactOptional(pattern), as: v.exactOptional(as) };
const locator = v.union([
  v.strictObject({
    css: v.union([v.literal(''), selector]),
    attribute: v.exactOptional(attribute),
    last: v.exactOptional(last),
    ...wanted,
  }),
  v.strictObject({
    column: pattern,
    rows: v.exactOptional(selector),
    last: v.exactOptional(last),
    css: v.exactOptional(selector),
    attribute: v.exactOptional(attribute),
    ...wanted,
  }),
  v.strictObject({ beside: pattern, css: v.exactOptional(selector), ...wanted }),
  v.strictObject({ address: pattern }),
]);
const locators = v.pipe(v.array(locator), v.maxLength(8));

const mark = {
  css: v.exactOptional(selector),
  text: v.exactOptional(pattern),
  url: v.exactOptional(pattern),
  not: v.exactOptional(selector),
};
const marks = v.pipe(v.array(v.strictObject(mark)), v.maxLength(8));
const selectors = v.pipe(v.array(selector), v.maxLength(4));

const fields = v.strictObject({
  platformId: v.exactOptional(locators),
  reference: v.exactOptional(locators),
  url: v.exactOptional(locators),
  label: v.exactOptional(locators),
  code: v.exactOptional(locators),
  placed: v.exactOptional(locators),
  promised: v.exactOptional(locators),
  total: v.exactOptional(locators),
});

const words = v.pipe(
  v.record(v.pipe(v.string(), v.minLength(1), v.maxLength(100)), v.picklist(STATUSES)),
  v.check((record) => Object.keys(record).length <= 200, 'at most 200 words'),
);

const recipeShape = v.strictObject({
  platform: v.literal('taught'),
  evidence: v.pipe(
    v.array(v.strictObject({ ...mark, weight: v.pipe(v.number(), v.minValue(0), v.maxValue(10)) })),
    v.maxLength(8),
  ),
  signIn: marks,
  notFound: marks,
  list: v.nullable(v.strictObject({ when: marks, rows: selectors, fields })),
  order: v.nullable(
    v.strictObject({
      when: marks,
      root: v.exactOptional(selectors),
      fields,
      items: v.nullable(v.strictObject({ rows: selectors, name: locators, quantity: locators })),
      shipments: v.nullable(
        v.strictObject({
          rows: selectors,
          carrier: locators,
          trackingNumber: locators,
          trackingUrl: locators,
          label: v.exactOptional(locators),
          code: v.exactOptional(locators),
        }),
      ),
    }),
  ),
  codes: words,
  labels: words,
  account: locators,
});
