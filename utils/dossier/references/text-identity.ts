import type { Day } from '../../dates/day.ts';
import type { Article } from './article-number.ts';
import { withoutParagraph } from './code-article.ts';
import { fillTemplate } from './link-templates.ts';
import { type Identity, identity } from './reference.ts';

export type Nature = 'loi' | 'ordonnance' | 'decret' | 'arrete';

export interface NationalText {
  nature: Nature;
  number: string | null;
  date: Day | null;
  nor: string | null;
}

/** From when on the Journal officiel's addresses can be made from nature, day and number. */
const FIRST_ELI = '2002-01-01';

/** A law, ordinance, decree or order. Its number is its key; an order's is its NOR. */
export function nationalText({ nature, number, date, nor }: NationalText): Identity {
  const id = number ?? nor;
  const own = nature === 'arrete' && nor !== null ? `nor:${nor}` : `${nature}:${number ?? date ?? nor ?? ''}`;
  return identity('text', own, {
    nature: nature.toUpperCase(),
    number,
    date,
    ...(nor !== null && { nor }),
    url:
      id !== null && date !== null && date >= FIRST_ELI
        ? journalOfficiel(nature, id, date)
        : fillTemplate('anyOnLegifrance', { words: `${nature} ${id ?? date ?? ''}` }),
  });
}

function journalOfficiel(nature: Nature, id: string, date: Day): string {
  const [year = '', month, day] = date.split('-');
  return fillTemplate('journalOfficiel', { nature, year, month: Number(month), day: Number(day), id });
}

/** An article of a text that is not a code: the key is the text's. */
export function articleIn(text: Identity, kind: Identity['kind'], article: Article): Identity {
  const { number, pinpoint } = withoutParagraph(article);
  return { ...text, kind, article: number.replace('*', ''), pinpoint, rangeTo: article.rangeTo };
}
