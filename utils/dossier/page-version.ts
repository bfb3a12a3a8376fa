import { isDay } from '../dates/calendar-day.ts';
import type { Day } from '../dates/day.ts';
import { MONTH_BY_NAME } from '../dates/month-names.ts';
import { foldText } from '../fold-text.ts';
import type { PageVersion } from './bookmark.ts';
import type { CapturedPage } from './captured-page.ts';
import { standingOf } from './source-standing.ts';

type Page = Pick<CapturedPage, 'url' | 'dated' | 'metas'>;

/** Which version of a text a page of an official site shows, as far as it says; `null` where it says nothing. */
export function versionOf(page: Page): PageVersion | null {
  const version = VERSIONS.find(({ host }) => isAt(page.url, host))?.read(page) ?? {};
  const verifiedOn = standingOf(page.url) === 'official-guidance' ? verifiedDay(page.dated) : null;
  const { id = null, inForceOn = null } = version;
  return id === null && inForceOn === null && verifiedOn === null ? null : { id, inForceOn, verifiedOn };
}

/** The last day of the version that the page shows, where it says one. */
export function lastDayOf({ dated }: Pick<CapturedPage, 'dated'>): Day | null {
  return dayAfter(dated, UNTIL);
}

const VERSIONS: { host: string; read: (page: Page) => Partial<PageVersion> }[] = [
  { host: 'legifrance.gouv.fr', read: legifrance },
  { host: 'bofip.impots.gouv.fr', read: bofip },
  { host: 'eur-lex.europa.eu', read: eurLex },
];

/** `/codes/article_lc/LEGIARTI000038414392/2019-04-24`; older ones end `?idArticle=LEGIARTI…&dateTexte=20190424`. */
function legifrance({ url, dated }: Page): Partial<PageVersion> {
  const [id = null] = /LEGI(?:ARTI|TEXT)\d{12}/.exec(new URL(url).pathname + new URL(url).search) ?? [];
  const [, year, month, day] =
    /LEGI(?:ARTI|TEXT|SCTA)\d{12}\/(\d{4})-(\d\d)-(\d\d)\b/.exec(url) ??
    /[?&]dateTexte=(\d{4})(\d\d)(\d\d)\b/.exec(url) ??
    [];
  return { id, inForceOn: dayAfter(dated, IN_FORCE) ?? realDay(`${year}-${month}-${day}`) };
}

const IN_FORCE = /\b(?:version en vigueur|en vigueur)\s+(?:depuis le|du|au|a compter du|le)\s+/;
/** LEGI's end of time is 2222: no day that comes. */
const UNTIL = /\b(?:version en vigueur|en vigueur)\s+du\s.{5,40}?\sau\s+/;
const VERIFIED =
  /\b(?:verifie|mis a jour|derniere mise a jour|last verified|last updated)(?:e?s?)?\s*(?:le|on|:)*\s*/;

/** `BOI-BIC-CHAMP-40-20-20240605`: its last eight figures are the day it was published. */
function bofip({ url, dated, metas }: Page): Partial<PageVersion> {
  const said = [url, ...Object.values(metas), ...dated];
  const ids = said.flatMap((text) => text.match(/\bBOI(?:-[A-Z0-9]+)+/g) ?? []);
  const id = ids.find((one) => /-\d{8}$/.test(one)) ?? ids[0] ?? null;
  const [, year, month, day] = /-(\d{4})(\d\d)(\d\d)$/.exec(id ?? '') ?? [];
  return {
    id,
    inForceOn: realDay(`${year}-${month}-${day}`) ?? dayAfter(dated, /\b(?:date de )?publication\s*:?\s*/),
  };
}

/** `02016R0679-20160504`: a consolidated text, which begins with 0, and the day it was consolidated for. */
function eurLex({ url, metas }: Page): Partial<PageVersion> {
  const said = [decodeURIComponent(url), metas['WT.z_docID'] ?? ''];
  const [id = null] = said.map((text) => /\b0\d{4}[A-Z]{1,2}\d{4}-\d{8}\b/.exec(text)?.[0]).filter(Boolean);
  const [, year, month, day] = /-(\d{4})(\d\d)(\d\d)$/.exec(id ?? '') ?? [];
  return { id, inForceOn: realDay(`${year}-${month}-${day}`) };
}

function verifiedDay(dated: string[]): Day | null {
  return dayAfter(dated, VERIFIED);
}

/** The first day that follows these words in one of the lines: `24 avril 2019`, `1er janvier 2020`, `24/04/2019`. */
function dayAfter(lines: string[], words: RegExp): Day | null {
  for (const line of lines) {
    const folded = foldText(line.normalize('NFC')).replaceAll(/\s+/g, ' ');
    const found = words.exec(folded);
    const day = found && dayAtStart(folded.slice(found.index + found[0].length));
    if (day) return day;
  }
  return null;
}

function dayAtStart(text: string): Day | null {
  const [, number, name = '', year] = /^(\d{1,2})(?:er)?\s+([a-z]+)\.?,?\s+(\d{4})\b/.exec(text) ?? [];
  const month = MONTH_BY_NAME.get(name);
  if (number && year && month) return realDay(`${year}-${two(month)}-${two(number)}`);
  const [, day, monthNumber, fullYear] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(text) ?? [];
  return day && monthNumber ? realDay(`${fullYear}-${two(monthNumber)}-${two(day)}`) : null;
}

const two = (number: number | string) => String(number).padStart(2, '0');

function realDay(text: string): Day | null {
  return isDay(text) ? text : null;
}

function isAt(url: string, suffix: string): boolean {
  const { hostname } = new URL(url);
  return hostname === suffix || hostname.endsWith(`.${suffix}`);
}
