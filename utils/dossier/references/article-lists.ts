import {
  type Article,
  LETTERED,
  type NumberParts,
  PREFIX,
  shownNumber,
  WORDED,
  withoutStar,
} from './article-number.ts';
import { pinpointAfter, pinpointBefore } from './pinpoint.ts';
import { pattern, readAt, type SourceText, type Span } from './source-text.ts';

/** Articles named one after the other, of the same code or text. */
export interface ArticleList extends Span {
  articles: Article[];
  /** Begins with the word “article”; else the letter alone says that it may be one. */
  worded: boolean;
}

const WORD = '(?:articles?|arts?\\.?) ?';
const STARTS = pattern(
  `(?<![\\p{L}\\d\\ufffc])(?:(?<word>[Aa](?:rticles?|RTICLES?|rts?(?!\\p{L})\\.?|RTS?(?!\\p{L})\\.?)) ?(?=[\\dLRDAlrda*n(]|[Pp]r[e]|[Uu]niq|[Ll]imi)|(?<![-'])(?=${PREFIX}\\d))`,
  'gu',
);
const WORDED_NUMBER = pattern(WORDED, 'uy');
const LETTERED_NUMBER = pattern(LETTERED, 'uy');
const NEXT = pattern(
  `(?: ?,? ?(?:et|ou|et/ou|puis|&|ainsi que) | ?[,;] ?| ?,? ainsi qu')(?:(?:aux?|du|des|les?) [a-z\\d° ]{1,25}? de (?:l' ?|les )(?<far>${WORD})|(?:(?:a|de|par|sur) )?(?:aux |des |les |l' ?)?(?<word>${WORD})?)`,
  'uyi',
);
const TO = pattern(" ?(?:(?:jusqu')?(?:a|au) (?:l' ?)?(?:article )?|- (?=[LRDA*]))", 'uy');
const FOLLOWING = pattern(' ?,? (?:et|&) (?:suivante?s?|s(?:s|uiv|uivts)?\\.)(?!\\p{L})', 'uyi');

/** Every list of article numbers in the text, in order. Most are of nothing: who uses them looks for their text. */
export function articleLists(text: SourceText): ArticleList[] {
  const lists: ArticleList[] = [];
  let done = 0;
  for (const match of text.plain.matchAll(STARTS)) {
    if (match.index < done) continue;
    const worded = match.groups?.word !== undefined;
    const list = listAt(text, match.index, match.index + match[0].length, worded);
    if (!list) continue;
    lists.push(list);
    done = list.end;
  }
  return lists;
}

/** A list that begins with a number at this place, the word before it already read. */
export function listAt(text: SourceText, start: number, at: number, worded: boolean): ArticleList | null {
  const many = /^\w+s/i.test(text.plain.slice(start, at));
  const first = articleAt(text, at, {
    number: worded ? WORDED_NUMBER : LETTERED_NUMBER,
    before: null,
    alone: !many,
  });
  if (!first) return null;
  const articles = [first];
  for (let last = first; ; ) {
    const next = nextArticle(text, last, many);
    if (!next) break;
    articles.push(next);
    last = next;
  }
  const only = articles.length === 1 && worded ? pinpointBefore(text, start) : null;
  if (only) first.pinpoint = first.pinpoint ? `${first.pinpoint}, ${only}` : only;
  return { start, end: articles.at(-1)?.end ?? first.end, articles, worded };
}

/** The article after a comma or `et`; null where the list ends, or where it cannot be told whether it goes on. */
function nextArticle(text: SourceText, last: Article, many: boolean): Article | null {
  const join = readAt(NEXT, text.plain, last.end);
  if (!join) return null;
  const at = last.end + join[0].length;
  const { word, far } = join.groups ?? {};
  const said = word ?? far;
  // “…, art. 1240 ; art. 700 CPC”: another citation begins.
  if (said && /^\s*[,;]\s?art/i.test(join[0])) return null;
  const byComma = !many && !said && /^\s*[,;]/.test(join[0]);
  if (byComma && !/^(?:[LRDA*]|\d{3})/.test(text.plain.slice(at, at + 3))) return null;
  const next = articleAt(text, at, { number: WORDED_NUMBER, before: said ? null : last, alone: false });
  if (next && far) next.pinpoint ??= pinpointBefore(text, at - far.length);
  const lettered = (article: Article) => /^[A-Z]/.test(article.key);
  // “l'article 3 et l'article L. 2 du code”: the first may be of another text.
  return next && said && lettered(next) !== lettered(last) ? null : next;
}

interface ArticlePlace {
  number: RegExp;
  /** The article whose letter it may share. */
  before: Article | null;
  /** No other is to come: a small number after it is a paragraph. */
  alone: boolean;
}

function articleAt(text: SourceText, at: number, { number, before, alone }: ArticlePlace): Article | null {
  const match = readAt(number, text.plain, at);
  if (!match) return null;
  const shown = inherited(match.groups ?? {}, before?.key ?? '');
  if (shown === null) return null;
  let end = at + match[0].length;
  const pinpoint = pinpointAfter(text, end, alone);
  if (pinpoint) end = pinpoint.end;
  const to = pinpoint ? null : rangeEnd(text, end, shown);
  if (to) end = to.end;
  end += readAt(FOLLOWING, text.plain, end)?.[0].length ?? 0;
  return {
    start: at,
    end,
    number: shown,
    key: withoutStar(shown),
    rangeTo: to?.number ?? null,
    pinpoint: pinpoint?.text ?? null,
  };
}

/** `L. 2131-1, 2131-2`: the letter is said once. `L. 123-1 et 2` may be a paragraph: it is not read. */
function inherited(parts: NumberParts, before: string): string | null {
  const shown = shownNumber(parts);
  const [letters = ''] = /^[A-Z]+/.exec(before) ?? [];
  if (!letters || /^[A-Z]/.test(shown)) return shown;
  return shown.includes('-') ? letters + shown : null;
}

function rangeEnd(text: SourceText, at: number, from: string): { number: string; end: number } | null {
  const to = readAt(TO, text.plain, at);
  if (!to) return null;
  const start = at + to[0].length;
  const match = readAt(WORDED_NUMBER, text.plain, start);
  const number = match && inherited(match.groups ?? {}, from);
  return match && number ? { number, end: start + match[0].length } : null;
}
