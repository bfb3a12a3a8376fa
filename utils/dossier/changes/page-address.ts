import type { Bookmark } from '../bookmark.ts';

/** What a page was kept under, and what it says now. All are clean addresses. */
interface Addresses {
  kept: Pick<Bookmark, 'url' | 'canonicalUrl'>;
  now: Pick<Bookmark, 'url' | 'canonicalUrl'>;
}

/** Where the page is now, if that is not where it was kept; `null` where it is the same. */
export function movedTo({ kept, now }: Addresses): string | null {
  const known = [kept.url, kept.canonicalUrl].flatMap((url) => (url === null ? [] : [placeOf(url)]));
  const isKnown = (url: string | null) => url !== null && known.includes(placeOf(url));
  if (now.canonicalUrl === null) return isKnown(now.url) ? null : now.url;
  if (isKnown(now.canonicalUrl)) return null;
  // A page that named no address of its own, and does now, has not moved by that.
  if (isKnown(now.url) && kept.canonicalUrl === null && articleIn(now.canonicalUrl) === articleIn(kept.url))
    return null;
  return now.canonicalUrl;
}

/** The same page however it is called: protocol, `www.`, a slash at the end, the day of the version. */
function placeOf(address: string): string {
  const { hostname, port, pathname, search, hash } = new URL(address);
  const host = hostname.replace(/^www\./, '');
  return `${host}:${port}${pathname.replace(/\/\d{4}-\d\d-\d\d\/?$/, '').replace(/\/$/, '')}${search}${hash}`;
}

/** The article or text that an address names by its identifier. */
function articleIn(address: string): string | null {
  return /(?:LEGI|JORF|KALI|CNIL|JURI|CETA|CONS)(?:ARTI|TEXT|SCTA|CONT)\d{12}/.exec(address)?.[0] ?? null;
}
