import { isDay } from '../../dates/calendar-day.ts';
import { euActOf } from './eu-acts.ts';
import type { Mention } from './mention.ts';
import { norIdentity } from './nors.ts';
import { type Identity, identity } from './reference.ts';
import type { SourceText } from './source-text.ts';
import { type Nature, nationalText } from './text-identity.ts';

const FRENCH =
  /(?<![\p{L}\d])\/?eli\/(loi|ordonnance|decret|arrete)\/(\d{4})\/(\d{1,2})\/(\d{1,2})\/(\d{2,4}-\d{1,5}|[A-Z]{4}\d{7}[A-Z])(?:\/jo)?(?:\/(?:texte|article_([\w-]{1,20})))?/u;
const EUROPEAN =
  /(?<![\p{L}\d])\/?eli\/((reg|dir|dec|reco)(?:_del|_impl|_framw)?)\/(\d{4})\/(\d{1,4})(?:\/oj)?(?:\/(?:fra|eng))?/u;
const BARE = new RegExp(`${FRENCH.source}|${EUROPEAN.source}`, 'gu');
const LETTERS: Record<string, string> = { reg: 'R', dir: 'L', dec: 'D', reco: 'H' };

/** European legislation identifiers written without their site; `eli/decret/2020/3/30/2020-371/jo/texte`. */
export function elis({ plain }: SourceText): Mention[] {
  return [...plain.matchAll(BARE)].flatMap(({ 0: words, index: start }) => {
    const whole = eliIdentity(words);
    return whole ? [{ start, end: start + words.length, whole }] : [];
  });
}

/** What an identifier in a path names: the key is the text's own, not the path. */
export function eliIdentity(path: string): Identity | null {
  const french = FRENCH.exec(path);
  if (french) return frenchIdentity(french);
  const [match, type = '', family = '', year, number] = EUROPEAN.exec(path) ?? [];
  const letter = LETTERS[family];
  if (!match || !letter) return null;
  return { ...euActOf({ year: Number(year), number: Number(number) }, letter, type), kind: 'eli' };
}

function frenchIdentity([
  ,
  nature = '',
  year,
  month = '',
  day = '',
  id = '',
  article,
]: string[]): Identity | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isDay(date)) return null;
  const isNor = /[A-Z]$/.test(id);
  const known = nationalText({
    nature: nature as Nature,
    number: isNor ? null : id,
    date,
    nor: isNor ? id : null,
  });
  const canonical = isNor ? norIdentity(id).canonical : known.canonical;
  return identity('eli', canonical, { ...known, kind: 'eli', canonical, article: article ?? null });
}
