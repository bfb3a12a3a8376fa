import { type ArticleList, articleLists, listAt } from './article-lists.ts';
import type { Mention } from './mention.ts';
import type { Identity } from './reference.ts';
import { pattern, readAt, type SourceText, type Span, written } from './source-text.ts';
import { articleOfPage, type Target, type Targets, targetsIn } from './targets.ts';

/** A reference with its place in the readable text. */
export interface Found extends Span {
  whole: Identity;
}

/** What a list of articles is of, and on which side of it that is named. */
interface Link {
  target: Target;
  /** Null where it is the page's own code. */
  side: 'before' | 'after' | null;
  via?: string;
}

const NUMBERS = '[\\d.LRDA*-]{1,12}';
/** `(ancien 1382)`, `, devenu 1240,` between an article and its code. */
const ASIDE = `(?:,? ?\\(?(?:devenue?s?|anciennement|anciens?|ancienne|ex|anc\\.|nouv\\.|nouveaux?|modifiee?s?|precitee?s?|susvisee?s?)(?: (?:les )?(?:art(?:icles?|\\.) )?${NUMBERS}(?: et ${NUMBERS})?)?\\)?)?`;
const AFTER = pattern(
  `${ASIDE} ?(?<comma>,)? ?(?<of>(?:du|de la|de l'|des|de|au|of the) ?)?(?=\\ufffc)`,
  'uyi',
);
const GAP = '(?:,| :| -|,? \\(|,? en s(?:es|on)|,? notamment(?: en ses)?)? ?';
const BEFORE = pattern(`\\ufffc(?<gap>${GAP})$`, 'u');
const TO_LIST = pattern(GAP, 'uy');
const LONGEST_GAP = 24;
/** Said after an article: it is of something that is not named here, or that nobody knows. */
const OF_SOMETHING = pattern(
  " ?,? ?\\)?,? ?(?:du|de la|de l'|des|de ce|de cett?e?|de son|de sa|de ses|de leurs?|dudit|de ladite|desdite?s|au|d'|de|of|\\ufffc)(?! (?:present (?:titre|chapitre|livre|article|paragraphe)|presente (?:section|sous-section|partie)|plein droit|maniere|facon|meme))(?!\\p{L})",
  'uyi',
);
/** `CSS, article 12 du blog`: the name before is not what the article is of. */
const OF_ANOTHER = pattern(
  " ?,? (?:du|de la|de l'|des|de ce|de cett?e|dudit|de ladite|de mon|de notre|de nos|de votre) ?(?!plein droit)\\p{L}",
  'uyi',
);
const GOES_ON = pattern(
  "(?: ?,? (?:et|ou|ainsi que) | ?, )(?:(?:a |de |au )?l' ?|les |aux |des |du )?(?=\\d)",
  'uy',
);
const SAME = pattern('meme $', 'ui');
/** Without the word “article” only a letter with its point is one, on a page of a code. */
const POINTED = /^[LRD][.*]/;

/** What a text names, and what of it has been taken by articles. */
interface Reading {
  text: SourceText;
  targets: Targets;
  /** Where lists of articles begin. */
  starts: Set<number>;
  /** Where the targets begin whose articles have been read. */
  used: Set<number>;
}

/** Joins articles to the code or text they are of; what is whole by itself stands as it is. */
export function attachArticles(text: SourceText, mentions: Mention[], pageCode: string | null): Found[] {
  const ofPage = articleOfPage(pageCode);
  const lists = articleLists(text);
  const starts = new Set(lists.map(({ start }) => start));
  const reading: Reading = { text, targets: targetsIn(mentions, ofPage), starts, used: new Set() };
  const found: Found[] = [];
  for (const first of lists) {
    for (let list: ArticleList | null = first; list; ) {
      const link: Link | null = linkOf(reading, list) ?? linkToPage(text, ofPage, list);
      for (const one of link ? articlesOf(list, link) : []) found.push(one);
      list = link?.side === 'after' ? goingOn(reading, link.target.end) : null;
    }
  }
  const alone = mentions.flatMap(({ whole, start, end }) =>
    whole && !reading.used.has(start) ? [{ whole, start, end }] : [],
  );
  return [...found, ...alone];
}

function linkOf({ text, targets, starts, used }: Reading, list: ArticleList): Link | null {
  const match = readAt(AFTER, text.plain, list.end);
  const at = match ? list.end + match[0].length : -1;
  const after = targets.starting.get(at);
  const before = targetBefore(text, targets, list);
  const free = before && !used.has(before.start) ? before : null;
  const { comma, of } = match?.groups ?? {};
  if (after && (of || !comma || (!free && !ownsList(text, after.end, starts)))) {
    if (free && list.articles.length > 1 && !isSame(free, after, list)) return null;
    const said = { start: at - (of?.length ?? 0), end: after.end };
    used.add(after.start);
    return { target: after, side: 'after', ...(after.pointsBack && { via: written(text, said) }) };
  }
  if (!free || readAt(OF_ANOTHER, text.plain, list.end)) return null;
  used.add(free.start);
  return { target: free, side: 'before' };
}

/** “C. civ., art. 1240 et art. 700 CPC”: of two codes around a list, each may be of some. */
function isSame(one: Target, other: Target, { articles: [first] }: ArticleList): boolean {
  return first !== undefined && one.articleOf(first)?.canonical === other.articleOf(first)?.canonical;
}

function targetBefore({ plain }: SourceText, targets: Targets, { start }: ArticleList): Target | undefined {
  const match = BEFORE.exec(plain.slice(Math.max(0, start - LONGEST_GAP), start));
  return match ? targets.ending.get(start - (match.groups?.gap?.length ?? 0)) : undefined;
}

/** “art. 1240, C. trav., art. L. 1152-1”: the code may be of either article. */
function ownsList({ plain }: SourceText, end: number, starts: Set<number>): boolean {
  return starts.has(end + (readAt(TO_LIST, plain, end)?.[0].length ?? 0));
}

/** `… du code civil et 700 du code de procédure civile`: the word “article” is said once. */
function goingOn({ text, targets, starts }: Reading, end: number): ArticleList | null {
  const join = readAt(GOES_ON, text.plain, end);
  const start = end + (join?.[0].length ?? 0);
  const list = join && !starts.has(start) ? listAt(text, start, start, true) : null;
  const match = list && readAt(AFTER, text.plain, list.end);
  return list && match?.groups?.of && targets.starting.has(list.end + match[0].length) ? list : null;
}

/** The page's own code; `du même article L. 1` was named before, perhaps of another. */
function linkToPage(
  { plain }: SourceText,
  ofPage: Target['articleOf'] | null,
  { start, end, worded, articles }: ArticleList,
): Link | null {
  const named = worded || POINTED.test(plain.slice(start, start + 2));
  const numbered = articles.every(({ key }) => /\d/.test(key));
  if (!ofPage || !named || !numbered) return null;
  if (SAME.test(plain.slice(Math.max(0, start - 6), start)) || readAt(OF_SOMETHING, plain, end)) return null;
  return { target: { start, end, articleOf: ofPage, pointsBack: false }, side: null };
}

/** One reference an article. The first begins with the list, the last ends with the code. */
function articlesOf({ articles, start, end }: ArticleList, { target, side, via }: Link): Found[] {
  const from = side === 'before' ? target.start : start;
  const to = side === 'after' ? Math.max(target.end, end) : end;
  return articles.flatMap((article, index) => {
    const whole = target.articleOf(article);
    if (!whole) return [];
    return [
      {
        whole: via === undefined ? whole : { ...whole, via },
        start: index === 0 ? from : article.start,
        end: index === articles.length - 1 ? to : article.end,
      },
    ];
  });
}
