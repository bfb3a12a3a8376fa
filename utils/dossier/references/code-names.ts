import { codeArticle } from './code-article.ts';
import { annexOf, codeByAbbreviation, codeByAcronym, type Meaning, titleAtStart } from './code-table.ts';
import { ELSEWHERE } from './codes.ts';
import type { Mention } from './mention.ts';
import { pattern, readAt, type SourceText, type Span } from './source-text.ts';

interface Name extends Span {
  code: Meaning;
}

const TITLE = /(?<![\p{L}\d])(?:nouveau |ancien )?(?:code|livre)(?![\p{L}\d])/gu;
const LONGEST_TITLE = 120;
const ACRONYM = /(?<![\p{L}\d-])(?:[A-Z][A-Z\d]{1,6}|Cciv)(?![\p{L}\d]|-\d)/gu;
/** `C. trav.`, `Code civ.`, `c. pr. civ.`: a few words, each with or without its point. */
const ABBREVIATION = pattern(
  '(?<![\\p{L}\\d.])(?:c\\. ?|l\\. ?(?=pr)|code |c(?=[a-z]{3,5}\\.| [a-z]{2,6}\\.))(?:[a-z]{1,12}(?:\\. ?| |(?![\\p{L}.]))){1,6}(?:\\(nouveau\\))?',
  'gu',
);
const WORD_END = /[a-z)](?![\p{L}\d])\.?/gu;
const NOT_OURS = pattern(` (?:${ELSEWHERE}|\\((?:${ELSEWHERE}|ancien)\\))(?!\\p{L})`, 'uy');
const ANNEX = '(?:annexe|ann\\.) ?(?<annex>iv|i{1,3}|[1-4])(?![\\p{L}\\d])';
const ANNEX_AFTER = pattern(`,? \\(?${ANNEX}\\)?`, 'uy');
const ANNEX_BEFORE = pattern(`(?<!\\p{L})${ANNEX}(?: (?:au|du)|,)? $`, 'u');
/** `Code général des impôts (CGI)`. */
const IN_BRACKETS = pattern(' \\(([A-Z\\d]{2,7})\\)', 'uy');
const UNKNOWN = pattern("(?<!\\p{L})code (?=d[eu]|d'|[a-z])", 'gu');
const ARTICLE_BEFORE = pattern('(?<!\\p{L})art(?:icles?|s?\\.)? [^;:]{1,60} du $', 'u');
const AGAIN: [RegExp, string][] = [
  [
    pattern(
      '(?<!\\p{L})(?:meme code|dudit code|code (?:precite|susvise|susmentionne|sus-vise)|ce (?:meme )?code)(?!\\p{L})',
      'gu',
    ),
    'code',
  ],
  [pattern('(?<!\\p{L})present code(?!\\p{L})', 'gu'), 'page'],
];

/** Every code that is named, in order, the longest name at each place; and words that point back to one. */
export function codeNames(text: SourceText): Mention[] {
  const found = [
    ...again(text),
    ...[...titles(text), ...abbreviations(text), ...acronyms(text)].map(mentionIn(text)),
    ...unknown(text),
  ];
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: Mention[] = [];
  for (const mention of found) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  return kept;
}

function titles({ folded }: SourceText): Name[] {
  return [...folded.matchAll(TITLE)].flatMap(({ index: start }) => {
    const words = folded.slice(start, start + LONGEST_TITLE).replaceAll('\n', ' ');
    const [title, code] = titleAtStart(words) ?? [];
    return title === undefined || code === undefined ? [] : [{ start, end: start + title.length, code }];
  });
}

function acronyms({ plain }: SourceText): Name[] {
  return [...plain.matchAll(ACRONYM)].flatMap(({ 0: name, index: start }) => {
    const code = codeByAcronym(name);
    return code === undefined ? [] : [{ start, end: start + name.length, code }];
  });
}

function abbreviations({ folded }: SourceText): Name[] {
  return [...folded.matchAll(ABBREVIATION)].flatMap(({ 0: words, index: start }) => {
    const ends = [...words.matchAll(WORD_END)].map((end) => end.index + end[0].length);
    for (const length of ends.toReversed()) {
      const name = words.slice(0, length);
      const code = name.includes('.') ? codeByAbbreviation(name) : undefined;
      if (code !== undefined) return [{ start, end: start + length, code }];
    }
    return [];
  });
}

const mentionIn =
  (text: SourceText) =>
  ({ start, end, code }: Name): Mention => {
    const foreign = readAt(NOT_OURS, text.folded, end);
    if (foreign) return codeMention(start, end + foreign[0].length, null);
    const twice = readAt(IN_BRACKETS, text.plain, end);
    if (twice && code && codeByAcronym(twice[1] ?? '') === code)
      return codeMention(start, end + twice[0].length, code);
    const after = readAt(ANNEX_AFTER, text.folded, end);
    if (after?.groups?.annex)
      return codeMention(start, end + after[0].length, annexOf(code, after.groups.annex));
    const from = Math.max(0, start - 24);
    const before = ANNEX_BEFORE.exec(text.folded.slice(from, start));
    if (before?.groups?.annex)
      return codeMention(from + before.index, end, annexOf(code, before.groups.annex));
    return codeMention(start, end, code);
  };

function codeMention(start: number, end: number, code: Meaning): Mention {
  return {
    start,
    end,
    whole: null,
    named: 'code',
    articleOf: (article) => code && codeArticle(code, article),
  };
}

function again({ folded }: SourceText): Mention[] {
  return AGAIN.flatMap(([words, name]) =>
    [...folded.matchAll(words)].map(({ 0: match, index: start }) => ({
      start,
      end: start + match.length,
      whole: null,
      again: name,
    })),
  );
}

/** `l'article 3 du code de conduite`: after it, `du même code` is none of ours. */
function unknown({ folded }: SourceText): Mention[] {
  return [...folded.matchAll(UNKNOWN)].flatMap(({ 0: match, index: start }) =>
    ARTICLE_BEFORE.test(folded.slice(Math.max(0, start - 80), start))
      ? [codeMention(start, start + match.trimEnd().length, null)]
      : [],
  );
}
