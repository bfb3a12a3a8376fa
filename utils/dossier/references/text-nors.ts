import type { Mention } from './mention.ts';
import { endAfter, sentenceEnds } from './sentences.ts';
import type { SourceText, Span } from './source-text.ts';
import { articleIn, type NationalText, nationalText } from './text-identity.ts';

/** A text as it is named, before a NOR that may follow. */
export interface NamedText extends NationalText, Span {
  /** So short a form (`A., 28 août 2006`) that only a NOR in the sentence makes it one. */
  needsNor: boolean;
}

/** Ministry, service, year, order, nature. */
export const NOR = /(?<![\p{L}\d])([a-z]{4}\d{7}([a-z]))(?![\p{L}\d])/gu;
const NATURE_LETTERS = { loi: 'l', ordonnance: 'r', decret: 'd', arrete: 'a' };
const FARTHEST = 600;

/** The texts as mentions, each with the NOR that its sentence gives it; that NOR is then no reference of its own. */
export function withNors(text: SourceText, texts: NamedText[]): Mention[] {
  const ends = sentenceEnds(text);
  const taken: Mention[] = [];
  let next = 0;
  const before: NamedText[] = [];
  for (const { 0: nor, 2: letter = '', index: at } of text.folded.matchAll(NOR)) {
    for (let one = texts[next]; one && one.start < at; one = texts[++next]) before.push(one);
    const owner = before
      .slice(-8)
      .findLast(
        (one) =>
          NATURE_LETTERS[one.nature] === letter &&
          one.nor === null &&
          at - one.end < FARTHEST &&
          endAfter(ends, one.end) >= at,
      );
    if (!owner) continue;
    owner.nor = nor.toUpperCase();
    taken.push({ start: at, end: at + nor.length, whole: null });
  }
  return [...texts.filter(({ nor, needsNor }) => nor !== null || !needsNor).map(mentionOf), ...taken];
}

function mentionOf(text: NamedText): Mention {
  const whole = nationalText(text);
  const { start, end, nature: named } = text;
  return { start, end, whole, named, articleOf: (article) => articleIn(whole, 'text_article', article) };
}
