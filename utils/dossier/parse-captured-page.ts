import * as v from 'valibot';
import { type CapturedPage, type CapturedSelection, LONGEST_TEXT, OBSTACLES } from './captured-page.ts';

const cut = (length: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, length)),
  );
const line = cut(1_000);

const selectionShape = v.strictObject({
  exact: v.pipe(v.string(), v.minLength(1)),
  prefix: cut(100),
  suffix: cut(100),
  headings: v.pipe(
    v.array(line),
    v.transform((headings) => headings.slice(0, 20)),
  ),
}) satisfies v.GenericSchema<unknown, CapturedSelection>;

const pageShape = v.strictObject({
  url: v.string(),
  contentType: line,
  title: line,
  canonical: v.nullable(v.string()),
  site: v.nullable(line),
  language: v.nullable(line),
  selection: v.nullable(selectionShape),
  text: cut(LONGEST_TEXT),
  otherText: v.nullable(cut(LONGEST_TEXT)),
  obstacle: v.nullable(v.picklist(OBSTACLES)),
  dated: v.pipe(v.array(line), v.maxLength(500)),
  metas: v.record(v.string(), line),
}) satisfies v.GenericSchema<unknown, CapturedPage>;

/** What an injection returned, checked; `null` when it is no page. */
export function parseCapturedPage(value: unknown): CapturedPage | null {
  const result = v.safeParse(pageShape, value);
  return result.success ? result.output : null;
}

/** The selection of a frame; `null` when it has none. */
export function parseCapturedSelection(value: unknown): CapturedSelection | null {
  const result = v.safeParse(selectionShape, value);
  return result.success ? result.output : null;
}
