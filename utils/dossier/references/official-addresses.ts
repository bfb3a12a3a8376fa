import { isDay } from '../../dates/calendar-day.ts';
import { boiIdentity } from './boi.ts';
import { celexIdentity } from './celexes.ts';
import { echrDecision } from './courts/cedh.ts';
import { constitutionalDecision } from './courts/conseil-constitutionnel.ts';
import { councilDecision } from './courts/conseil-etat.ts';
import { eliIdentity } from './elis.ts';
import { LEGIFRANCE_ID, legifranceIdentity } from './legifrance-ids.ts';
import type { Identity } from './reference.ts';

/** Reads the path and query of one site, percent-escapes undone. */
type Site = (path: string) => Identity | null;

const ID = new RegExp(`(${LEGIFRANCE_ID})(?:[_/](\\d{4}-\\d\\d-\\d\\d|\\d\\d-\\d\\d-\\d{4}))?`, 'g');

/** By exact host: an address that only contains an official name is none. */
const SITES: Record<string, Site> = {
  'legifrance.gouv.fr': (path) => eliIdentity(path) ?? legifrancePage(path),
  'eur-lex.europa.eu': (path) => celexPage(path) ?? eliIdentity(path),
  'data.europa.eu': eliIdentity,
  'bofip.impots.gouv.fr': (path) => {
    const [, boi] = /identifiant=(BOI-[A-Z0-9-]+)/.exec(path) ?? [];
    return boi ? boiIdentity(boi) : null;
  },
  'conseil-etat.fr': (path) => {
    const [, day = '', number] = /\/decision\/(\d{4}-\d\d-\d\d)\/(\d{5,7})(?!\d)/.exec(path) ?? [];
    return number && isDay(day) ? councilDecision(number, day) : null;
  },
  'conseil-constitutionnel.fr': (path) => {
    const [, year = '', number = '', nature] = /\/decision\/(\d{4})\/(\d{4,8})([A-Z]+)\.htm/.exec(path) ?? [];
    return nature && number.startsWith(year)
      ? constitutionalDecision(`${year}-${number.slice(4)}`, nature, null)
      : null;
  },
  'hudoc.echr.coe.int': (path) => {
    const [, number] = /"appno":\["(\d{1,6}\/\d\d)"\]/.exec(path) ?? [];
    return number ? echrDecision(number, null) : null;
  },
};

/** What a page of an official site shows; null for other sites, and for pages that show nothing citable. */
export function identityOfAddress(address: string): Identity | null {
  const url = URL.parse(/^https?:/i.test(address) ? address : `https://${address}`);
  const site = url && SITES[url.hostname.replace(/^www\./, '')];
  return site ? site(decoded(url.pathname + url.search + url.hash)) : null;
}

/** The last id on the path is the nearest to what is shown: the section in its code, the article in its text. */
function legifrancePage(path: string): Identity | null {
  const ids = [...path.matchAll(ID)];
  const article = ids.find(([, id]) => /ARTI/.test(id ?? '')) ?? ids.at(-1);
  return article?.[1] ? legifranceIdentity(article[1], article[2]) : null;
}

function celexPage(path: string): Identity | null {
  const [, celex, version] =
    /CELEX:([0-9CE]\d{4}[A-Z]{1,2}\d{4}(?:R?\(\d\d\))?)(?:-(\d{8}))?/i.exec(path) ?? [];
  return celex ? celexIdentity(celex.toUpperCase(), version) : null;
}

/** A stray `%` is no escape. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
