import type { Mention } from './mention.ts';
import { endAfter, sentenceEnds } from './sentences.ts';
import type { SourceText, Span } from './source-text.ts';
import { articleIn, type NationalText, nationalText } from './text-identity.ts';

/** A text as it is named, before a NOR that may follow. */
export interface NamedText extends NationalText, Span {
  /** So short a form (`A., 28 août 2006`) that only a NOR in the sentence makes it one. */
  needsNor: boolean;
}

/** Four letters of ministry and service are looked for behind the digits: every word begins with letters. */
const NOR = /\d{7}(?<=(?<![\p{L}\d])[a-z]{4}\d{7})([a-z])(?![\p{L}\d])/gu;
const LENGTH = 12;
const NATURE_LETTERS = { loi: 'l', ordonnance: 'r', decret: 'd', arrete: 'a' };
const FARTHEST = 600;

/** NORs in a folded text: ministry, service, year, order, and the letter of its nature. */
export function norsIn(folded: string): { nor: string; letter: string; start: number }[] {
  return Array.from(folded.matchAll(NOR), ({ 1: letter = '', index }) => {
    const start = index - 4;
    return { nor: folded.slice(start, start + LENGTH), letter, start };
  });
}

/** The texts as mentions, each with the NOR that its sentence gives it; that NOR is then no reference of its own. */
export function withNors(text: SourceText, texts: NamedText[]): Mention[] {
  const ends = sentenceEnds(text);
  const taken: Mention[] = [];
  let next = 0;
  const before: NamedText[] = [];
  for (const { nor, letter, start: at } of norsIn(text.folded)) {
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
