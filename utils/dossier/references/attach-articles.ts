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
  side: 'before' | 'after';
  via?: string;
}

const NUMBERS = '[\\d.LRDA*-]{1,12}';
/** `(ancien 1382)`, `, devenu 1240,` between an article and its code. */
const ASIDE = `(?:,? ?\\(?(?:devenue?s?|anciennement|anciens?|ancienne|ex|anc\\.|nouv\\.|nouveaux?|modifiee?s?|precitee?s?|susvisee?s?)(?: (?:les )?(?:art(?:icles?|\\.) )?${NUMBERS}(?: et ${NUMBERS})?)?\\)?)?`;
const AFTER = pattern(
  `${ASIDE}(?<comma>,)? ?(?<of>(?:du|de la|de l'|des|de|au|of the) ?)?(?=\\ufffc)`,
  'uyi',
);
const GAP = '(?:,| :| -|,? \\(|,? en s(?:es|on)|,? notamment(?: en ses)?)? ?';
const BEFORE = pattern(`\\ufffc(?<gap>${GAP})$`, 'u');
const TO_LIST = pattern(GAP, 'uy');
const LONGEST_GAP = 24;
/** Said after an article: it is of something that is not named here, or that nobody knows. */
const OF_SOMETHING = pattern(
  ",? ?\\)?,? ?(?:du|de la|de l'|des|de ce|de cett?e?|de son|de sa|de ses|de leurs?|dudit|de ladite|desdite?s|au|d'|de|of|\\ufffc)(?! (?:present (?:titre|chapitre|livre|article|paragraphe)|presente (?:section|sous-section|partie)|plein droit|maniere|facon|meme))(?!\\p{L})",
  'uyi',
);
const GOES_ON = pattern(
  "(?:,? (?:et|ou|ainsi que) |, )(?:(?:a |de |au )?l'|les |aux |des |du )?(?=\\d)",
  'uy',
);
/** Without the word “article” only a letter with its point is one, on a page of a code. */
const POINTED = /^[LRD][.*]/;

/** Joins articles to the code or text they are of; what is whole by itself stands as it is. */
export function attachArticles(text: SourceText, mentions: Mention[], pageCode: string | null): Found[] {
  const ofPage = articleOfPage(pageCode);
  const targets = targetsIn(mentions, ofPage);
  const lists = articleLists(text);
  const starts = new Set(lists.map(({ start }) => start));
  const used = new Set<number>();
  const found: Found[] = [];
  for (let list = lists.shift(); list; list = lists.shift()) {
    const link = linkOf(text, targets, list, starts, used);
    if (link) {
      used.add(link.target.start);
      found.push(...articlesOf(list, link));
      const more = link.side === 'after' ? goingOn(text, link.target.end, targets) : null;
      if (more && !starts.has(more.start)) lists.unshift(more);
    } else if (ofPage && isOfPage(text, list)) {
      found.push(
        ...articlesOf(list, { target: { ...list, articleOf: ofPage, pointsBack: false }, side: 'after' }),
      );
    }
  }
  const alone = mentions.flatMap(({ whole, start, end }) =>
    whole && !used.has(start) ? [{ whole, start, end }] : [],
  );
  return [...found, ...alone];
}

function linkOf(
  text: SourceText,
  targets: Targets,
  list: ArticleList,
  starts: Set<number>,
  used: Set<number>,
): Link | null {
  const match = readAt(AFTER, text.plain, list.end);
  const at = match ? list.end + match[0].length : -1;
  const after = targets.starting.get(at);
  const before = targetBefore(text, targets, list);
  const free = before && !used.has(before.start) ? before : null;
  const { comma, of } = match?.groups ?? {};
  if (after && (of || !comma || (!free && !ownsList(text, after.end, starts)))) {
    const said = { start: at - (of?.length ?? 0), end: after.end };
    return { target: after, side: 'after', ...(after.pointsBack && { via: written(text, said) }) };
  }
  return free ? { target: free, side: 'before' } : null;
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
function goingOn(text: SourceText, end: number, targets: Targets): ArticleList | null {
  const join = readAt(GOES_ON, text.plain, end);
  if (!join) return null;
  const start = end + join[0].length;
  const list = listAt(text, start, start, true);
  const match = list && readAt(AFTER, text.plain, list.end);
  return list && match?.groups?.of && targets.starting.has(list.end + match[0].length) ? list : null;
}

function isOfPage({ plain }: SourceText, { start, end, worded }: ArticleList): boolean {
  return (worded || POINTED.test(plain.slice(start, start + 2))) && !readAt(OF_SOMETHING, plain, end);
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
