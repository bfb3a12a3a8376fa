import { fillTemplate } from './link-templates.ts';
import type { Mention } from './mention.ts';
import { identity } from './reference.ts';
import { endAfter, sentenceEnds } from './sentences.ts';
import { pattern, type SourceText } from './source-text.ts';

const IDCC = pattern(
  '(?<![\\p{L}\\d])IDCC ?(?:n(?:°|o) ?|: ?)?(?<idcc>\\d{1,4})(?![\\d/-]|[.,]\\d)\\)?',
  'gu',
);
const NAME = pattern(
  '(?<!\\p{L})(?:convention collective|ccn|convention(?= (?:nationale|collective)))(?!\\p{L})',
  'gu',
);
const LONGEST_NAME = 250;
const AGAIN = pattern(
  '(?<!\\p{L})(?:(?:ladite|meme|cette) convention(?: collective)?|convention(?: collective)? (?:precitee|susvisee))(?!\\p{L})',
  'gu',
);

/** Collective agreements by their number, which is never deduced from their name. */
export function collectiveAgreements(text: SourceText): Mention[] {
  const numbers = [...text.plain.matchAll(IDCC)];
  if (numbers.length === 0) return [];
  const ends = sentenceEnds(text);
  const found = numbers.map(({ 0: words, index, groups = {} }) => {
    // “convention collective nationale des hôtels … (IDCC 1979)”: from its name to its number.
    const back = Math.max(0, index - LONGEST_NAME);
    const last = [...text.folded.slice(back, index).matchAll(NAME)].at(-1);
    const name = last && back + last.index;
    const start = name !== undefined && endAfter(ends, name) >= index ? name : index;
    const closed = words.endsWith(')') && !text.plain.slice(start, index).includes('(');
    return agreement(groups.idcc ?? '', start, index + words.length - (closed ? 1 : 0));
  });
  return [...found, ...again(text)].sort((one, other) => one.start - other.start);
}

function agreement(number: string, start: number, end: number): Mention {
  const idcc = String(Number(number));
  return {
    start,
    end,
    whole: null,
    named: 'agreement',
    articleOf: ({ number: article, pinpoint, rangeTo }) =>
      identity('convention_article', `idcc:${idcc}#${article}`, {
        idcc,
        number: article,
        article,
        pinpoint,
        rangeTo,
        url: fillTemplate('anyOnLegifrance', { words: `IDCC ${idcc}` }),
      }),
  };
}

function again({ folded }: SourceText): Mention[] {
  return [...folded.matchAll(AGAIN)].map(({ 0: words, index: start }) => ({
    start,
    end: start + words.length,
    whole: null,
    again: 'agreement',
  }));
}
