import type { Article } from './article-number.ts';
import type { Code } from './codes.ts';
import { fillTemplate } from './link-templates.ts';
import { type Identity, identity } from './reference.ts';

/** `L. 441-10 I`: a paragraph, but in codes whose numbers end in such letters. */
const PARAGRAPH = /^(.*\d.*?) (I|V|VI|X)$/;

/** The article of a code; null for a number that no code has. */
export function codeArticle(
  code: Pick<Code, 'id' | 'lettered'> & { title: string | null },
  article: Article,
): Identity | null {
  if (/\./.test(article.key) || article.key === 'unique') return null;
  const { number, pinpoint } = code.lettered ? article : withoutParagraph(article);
  return identity('code_article', `${code.id}#${number.replace('*', '')}`, {
    code: code.title,
    codeId: code.id,
    number,
    rangeTo: article.rangeTo,
    pinpoint,
    url: fillTemplate('codeArticleInForce', { number }),
  });
}

/** A roman number after the article's own says a paragraph, as in all texts but those on taxes. */
export function withoutParagraph({ number, pinpoint }: Article): { number: string; pinpoint: string | null } {
  const [, bare, paragraph] = PARAGRAPH.exec(number) ?? [];
  if (!bare || !paragraph) return { number, pinpoint };
  return { number: bare, pinpoint: pinpoint ? `${paragraph}, ${pinpoint}` : paragraph };
}
