import type { Article } from './article-number.ts';
import { codeArticle } from './code-article.ts';
import { codeById } from './code-table.ts';
import type { Mention } from './mention.ts';
import type { Identity } from './reference.ts';
import type { Span } from './source-text.ts';

type ArticleOf = (article: Article) => Identity | null;

/** A code or text that articles can be of. */
export interface Target extends Span {
  articleOf: ArticleOf;
  /** Words that point back to what was named before. */
  pointsBack: boolean;
}

export interface Targets {
  starting: Map<number, Target>;
  ending: Map<number, Target>;
}

/** What words such as `du présent code` point to. */
const PAGE = 'page';

/** Every mention that articles can be of, pointers back followed to the last mention of their name. */
export function targetsIn(mentions: Mention[], ofPage: ArticleOf | null): Targets {
  const last = new Map<string, ArticleOf>(ofPage ? [[PAGE, ofPage]] : []);
  const starting = new Map<number, Target>();
  const ending = new Map<number, Target>();
  for (const { start, end, articleOf, named, again } of mentions) {
    const own = again === undefined ? articleOf : (last.get(again) ?? nothing);
    if (!own) continue;
    if (named !== undefined) last.set(named, own);
    const target = { start, end, articleOf: own, pointsBack: again !== undefined && again !== PAGE };
    starting.set(start, target);
    ending.set(end, target);
  }
  return { starting, ending };
}

/** Points back to nothing that was named: its articles are refused. */
function nothing(): null {
  return null;
}

/** Articles of the page's own code, marked as deduced; null for an id that is no text's. */
export function articleOfPage(pageCode: string | null): ArticleOf | null {
  if (pageCode === null || !/^LEGITEXT\d{12}$/.test(pageCode)) return null;
  const code = codeById(pageCode) ?? { id: pageCode, title: null };
  return (article) => {
    const found = codeArticle(code, article);
    return found && { ...found, deduced: true };
  };
}
