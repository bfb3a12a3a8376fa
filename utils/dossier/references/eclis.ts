import { isDay } from '../../dates/calendar-day.ts';
import { fillTemplate } from './link-templates.ts';
import type { Mention } from './mention.ts';
import { type Identity, identity } from './reference.ts';
import type { SourceText } from './source-text.ts';

const ECLI =
  /(?<![\p{L}\d:])ecli:([a-z]{2}):([a-z][a-z\d]{0,6}):(\d{4}):([a-z\d](?:[a-z\d.]{0,23}[a-z\d])?)(?![\p{L}\d])/gu;

/** European case law identifiers; a final full stop is the sentence's. */
export function eclis({ folded }: SourceText): Mention[] {
  return [...folded.matchAll(ECLI)].map(({ 0: words, index: start }) => ({
    start,
    end: start + words.length,
    whole: ecliIdentity(words.toUpperCase()),
  }));
}

function ecliIdentity(ecli: string): Identity {
  const [, country = '', court = '', year = '', number = ''] = ecli.split(':');
  return identity('ecli', ecli, {
    ecli,
    country,
    court,
    year: Number(year),
    number,
    url: urlOf(court, year, number),
  });
}

/** Only what two French courts put into theirs leads to a page. */
function urlOf(court: string, year: string, number: string): string | null {
  const council = /^CE/.test(court) ? /^(\d+)\.(\d{4})(\d\d)(\d\d)$/.exec(number) : null;
  const day = council?.slice(2).join('-') ?? '';
  if (council && isDay(day)) return fillTemplate('conseilEtat', { day, number: council[1] ?? '' });
  const [, id, nature] = (court === 'CC' && /^\d{4}\.(\d+)\.([A-Z]+)$/.exec(number)) || [];
  return id ? fillTemplate('conseilConstitutionnel', { year, number: `${year}${id}${nature}` }) : null;
}
