import { isDay } from '../../dates/calendar-day.ts';
import { fillTemplate } from './link-templates.ts';
import type { Mention } from './mention.ts';
import { type Identity, identity } from './reference.ts';
import { pattern, type SourceText } from './source-text.ts';

/** Acts and cases are known by their shape; other sectors need the word before them. */
const CELEX = pattern(
  '(?<![\\p{L}\\d])(?<said>celex ?(?::|n°|no)? ?)?(?<celex>[0-9ce](?:19|20)\\d{2}[a-z]{1,2}\\d{4}(?:r?\\(\\d{2}\\))?)(?:-(?<version>\\d{8}))?(?![\\p{L}\\d]|-\\d)',
  'gu',
);
const KNOWN =
  /^(?:3(?:19[5-9]|20)\d+[RLDFQ]\d|0(?:19[5-9]|20)\d+[RLDFQ]\d|6(?:19[5-9]|20)\d+(?:C[JCOVDXASTPU]|T[JCOVT]|F[JOT])\d)/;

/** Numbers of EUR-Lex: `32015R2120`, `CELEX:62018CJ0311`, `02016R0679-20160504`. */
export function celexes({ folded }: SourceText): Mention[] {
  return [...folded.matchAll(CELEX)].flatMap(({ 0: words, index: start, groups = {} }) => {
    const celex = (groups.celex ?? '').toUpperCase();
    if (!groups.said && !KNOWN.test(celex)) return [];
    return [{ start, end: start + words.length, whole: celexIdentity(celex, groups.version) }];
  });
}

/** @param version day of the consolidated version, `20160504` */
export function celexIdentity(celex: string, version = ''): Identity {
  const day = version.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  // A consolidated version has the number of its act, in sector 0.
  const act = celex.replace(/^0/, '3');
  return identity('celex', isDay(day) ? `celex:${act}@${day}` : `celex:${act}`, {
    number: act,
    celex: act,
    date: isDay(day) ? day : null,
    year: Number(celex.slice(1, 5)),
    url: fillTemplate('celex', { celex: act }),
  });
}
