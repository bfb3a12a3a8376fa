import { withoutSecrets } from '../orders/reading/clean-url.ts';

/** Query names that say where a reader came from, beyond the campaigns that are taken out of every address. */
const TRACKING =
  /^(?:at_(?:medium|campaign|term|variant|content|format|creation|send_date|recipient_id)|pk_.*|mtm_.*|matomo_.*|piwik_.*|xtor|xts|wt\.?mc_?.*|dclid|gbraid|wbraid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|ref_src|ref_url|_hs(?:enc|mi)|hsctatracking|vero_(?:id|conv)|oly_(?:anon|enc)_id|mkt_tok|s_cid|cmpid|trk|trkcampaign|spm|_openstat|wickedid|rb_clickid|srsltid|sc_(?:campaign|channel|content)|mibextid)$/i;
/** A fragment that names the page itself: a route, or a query of a site made by script (`#{"itemid":["001-1"]}`). */
const NAMES_A_PAGE = /^#(?:!?\/|\{|%7b)/i;
const LONGEST = 8_000;

/** What the browser shows where no extension may read: its own pages, and files of the machine. */
const BROWSER_PAGE = /^(?:chrome|about|edge|file):$/;

/** An address that may be kept. A script or data in an address may not. */
export function isPageAddress(value: unknown): value is string {
  return typeof value === 'string' && /^(?:https?|chrome|about|edge|file):/i.test(value);
}

/** The address as it is kept, of the web or of the browser, without tracking, sessions, credentials and places in the page; else `null`. */
export function cleanPageUrl(href: string): string | null {
  const url = parse(href);
  if (url && BROWSER_PAGE.test(url.protocol)) return bare(url);
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '') return null;
  withoutSecrets(url);
  const query = url.search.slice(1).split('&').filter(isOfThePage).join('&');
  url.search = query && `?${query}`;
  if (!NAMES_A_PAGE.test(url.hash)) url.hash = '';
  return url.href.length <= LONGEST ? url.href : null;
}

/**
 * What the page calls its own address, cleaned; `null` where it names none, or one that is not this page: of another
 * site, the site's front page said of every page, or a page whose fragment tells it from others.
 * @param url the page's own address, clean
 */
export function cleanCanonicalUrl(canonical: string | null, url: string): string | null {
  const cleaned = canonical && cleanPageUrl(absolute(canonical, url));
  if (!cleaned) return null;
  const [own, named] = [new URL(url), new URL(cleaned)];
  if (own.hash !== '' && named.hash !== own.hash) return null;
  if (!isSameSite(own.hostname, named.hostname)) return null;
  const isFront = named.pathname === '/' && named.search === '';
  return isFront && (own.pathname !== '/' || own.search !== '') ? null : cleaned;
}

function bare(url: URL): string | null {
  url.hash = '';
  return url.href.length <= LONGEST ? url.href : null;
}

function isOfThePage(parameter: string): boolean {
  return [...new URLSearchParams(parameter).keys()].every((name) => !TRACKING.test(name));
}

/** The same host, or one that lies below the other: `www.` or a part for telephones. */
function isSameSite(a: string, b: string): boolean {
  const [host, other] = [a, b].map((name) => name.replace(/^www\./, ''));
  return host === other || `.${host}`.endsWith(`.${other}`) || `.${other}`.endsWith(`.${host}`);
}

function absolute(href: string, base: string): string {
  return URL.canParse(href, base) ? new URL(href, base).href : '';
}

function parse(href: string): URL | null {
  return href.length <= 4 * LONGEST && URL.canParse(href) ? new URL(href) : null;
}
