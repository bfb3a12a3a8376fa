import * as v from 'valibot';
import type { RawPage } from './page-reading.ts';

/** Longer than any text a shop prints about an order; what is longer still is not a shop's page. */
const TEXT_KEPT = 2_000;
const TEXT_REFUSED = 20_000;

const text = v.pipe(
  v.string(),
  v.maxLength(TEXT_REFUSED),
  v.transform((value) => value.slice(0, TEXT_KEPT)),
);
const optionalText = v.nullable(text);

const rawOrderShape = v.strictObject({
  platformId: optionalText,
  reference: optionalText,
  url: optionalText,
  label: optionalText,
  code: optionalText,
  payment: v.exactOptional(optionalText),
  placed: optionalText,
  promised: optionalText,
  total: optionalText,
  items: v.pipe(v.array(v.strictObject({ name: text, quantity: optionalText })), v.maxLength(1_000)),
  shipments: v.pipe(
    v.array(
      v.strictObject({
        carrier: optionalText,
        trackingNumber: optionalText,
        trackingUrl: optionalText,
        label: optionalText,
        code: optionalText,
      }),
    ),
    v.maxLength(100),
  ),
  ways: v.record(v.pipe(v.string(), v.maxLength(40)), v.number()),
});

/** A page as read by a script that ran in it: foreign data. */
export const rawPageShape: v.GenericSchema<unknown, RawPage> = v.strictObject({
  url: v.pipe(v.string(), v.maxLength(8_000), v.url()),
  page: v.picklist(['order-list', 'order', 'sign-in', 'blocked', 'other']),
  platform: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  language: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  account: optionalText,
  notFound: v.boolean(),
  orders: v.pipe(v.array(rawOrderShape), v.maxLength(1_000)),
});

/** The page, or `null` when it is not one: wrong types, unknown keys, impossible sizes. */
export function parseRawPage(value: unknown): RawPage | null {
  const result = v.safeParse(rawPageShape, value);
  return result.success ? result.output : null;
}
