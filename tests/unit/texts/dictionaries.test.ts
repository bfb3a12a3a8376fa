import { describe, expect, test } from 'vitest';
import { textsOf } from '../../support/dictionary.ts';

const en = textsOf('en');
const fr = textsOf('fr');
/** What French needs for itself; what differs by its nature; a piece that is not a sentence. */
const OWN = /^(ofPlace|example\.|dossierFiles\.colon)/;

test('both languages have the same texts, of the same kind', () => {
  const kinds = (texts: Map<string, unknown>) =>
    [...texts]
      .map(([path, value]) => `${path}: ${typeof value}`)
      .filter((line) => !OWN.test(line))
      .toSorted();
  expect(kinds(fr)).toEqual(kinds(en));
  expect(en.size).toBeGreaterThan(500);
});

test('no text begins or ends with a space', () => {
  for (const texts of [en, fr])
    for (const [path, text] of texts)
      if (typeof text === 'string' && !OWN.test(path)) expect(text, path).toMatch(/^(\S(.*\S)?)?$/s);
});

/** Functions of one number: their parameter is called `n`. */
function countsOf(texts: Map<string, unknown>): [string, (n: number) => string][] {
  return [...texts].flatMap(([path, value]) => (isCount(value) ? [[path, value]] : []));
}

function isCount(value: unknown): value is (n: number) => string {
  return typeof value === 'function' && /^\(?n\)?\s*=>/.test(value.toString());
}

/** The sentence with its number taken out. */
const formOf = (text: string, n: number) => text.replace(new RegExp(`(?<!\\d)${figure(n)}`, 'g'), '#');
/** With thousands parted as in either language. */
const figure = (n: number) => String(n).replace(/(?=\d{3}$)(?<=\d)/, '[,\u202f]');

/** Words with an s that are no plural, or that one and many share. */
const SAME = ['colis', 'fois', 'mois', 'this'];
const PLURAL = /#[\s\u00a0](\p{Ll}+s)\b/gu;

describe.each([
  ['in English one is singular and none is plural', en, 2],
  ['in French one and none are singular', fr, 1],
] as const)('%s', (_rule, texts, likeNone) => {
  test.each(countsOf(texts))('%s', (_path, say) => {
    const form = (n: number) => formOf(say(n), n);
    expect(form(5)).toBe(form(2));
    expect(form(1000)).toBe(form(2));
    for (const [, noun] of form(2).matchAll(PLURAL))
      if (!SAME.includes(noun ?? '')) expect(form(1)).not.toContain(`#\u00a0${noun}`);
    // None, and with French one, may have a sentence of its own without a figure.
    if (say(0).includes('0') && say(likeNone).includes(String(likeNone)))
      expect(form(0)).toBe(form(likeNone));
  });
});
