import { isDay } from '../../dates/calendar-day.ts';
import type { Mention } from './mention.ts';
import { type Identity, identity } from './reference.ts';
import type { SourceText } from './source-text.ts';

const BOI =
  /(?<![\p{L}\d-])BOI(?:-[A-Z]{2,12}){1,6}(?:-\d{1,4})*(?:-(?:19|20)\d{6})?(?![\p{L}\d]|-[\p{L}\d])/gu;

/** Tax guidance: `BOI-BIC-PROV-20-10`, its version's day after it. The page's own number cannot be derived. */
export function bois({ plain }: SourceText): Mention[] {
  return [...plain.matchAll(BOI)].map(({ 0: words, index: start }) => ({
    start,
    end: start + words.length,
    whole: boiIdentity(words),
  }));
}

export function boiIdentity(words: string): Identity {
  const [, bare = '', year, month, day] = /^(.+)-(\d{4})(\d\d)(\d\d)$/.exec(words) ?? [];
  const date = `${year}-${month}-${day}`;
  const boi = isDay(date) ? bare : words;
  return identity('boi', isDay(date) ? `boi:${boi}@${date}` : `boi:${boi}`, {
    number: boi,
    boi,
    date: isDay(date) ? date : null,
  });
}
