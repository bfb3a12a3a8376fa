import type { Day, Instant } from '../dates/day.ts';
import type { Bookmark, Quote, UnreadReason } from './bookmark.ts';
import { type CapturedPage, type CapturedSelection, LONGEST_QUOTE } from './captured-page.ts';
import { cleanCanonicalUrl, cleanPageUrl } from './clean-page-url.ts';
import { BLANK_BOOKMARK, BLANK_QUOTE } from './new-bookmark.ts';
import { versionOf } from './page-version.ts';
import { placeQuote } from './place-quote.ts';
import type { TakenPage } from './save-bookmark.ts';
import { standingOf } from './source-standing.ts';

/** An address that cannot be kept: a script, data in an address, one of another program. */
export class UnsavableAddress extends Error {
  override name = 'UnsavableAddress';
}

/** What is to be kept: of a page as it was read, or of one that could not be or was not. */
export interface ToTake {
  ids: { bookmarkId: string; quoteId: string };
  /** As the browser says it. */
  url: string;
  title: string;
  page: CapturedPage | null;
  unread: UnreadReason | null;
  selection: CapturedSelection | null;
  at: Instant;
  on: Day;
}

/** Canonical keys of the references in a text of a page. */
export type Recognise = (text: string, page: { url: string; title: string }) => string[];

/**
 * A bookmark made of what was captured, in no folder yet.
 * @throws UnsavableAddress
 */
export async function takenPage(given: ToTake, recognise: Recognise): Promise<TakenPage> {
  const { page, ids, at } = given;
  const url = cleanPageUrl(page?.url ?? given.url);
  if (!url) throw new UnsavableAddress(given.url);
  const text = page?.text || null;
  const title = page?.title || oneLine(given.title) || url;
  const quote = quoteOf(given, text);
  const bookmark: Bookmark = {
    ...BLANK_BOOKMARK,
    id: ids.bookmarkId,
    url,
    canonicalUrl: cleanCanonicalUrl(page?.canonical ?? null, url),
    title: title.slice(0, 1_000),
    site: page?.site ?? siteOf(url),
    standing: standingOf(url),
    language: languageTag(page?.language ?? null),
    savedAt: at,
    consultedOn: given.on,
    unread: given.unread,
    version: page && versionOf({ ...page, url }),
    quotes: quote ? [quote] : [],
    references: [...new Set(recognise([title, quote?.exact].filter(Boolean).join('\n'), { url, title }))],
    textHash: text === null ? null : await hashOf(text),
  };
  return { bookmark, text };
}

function quoteOf({ selection, ids, at }: ToTake, text: string | null): Quote | null {
  if (!selection || isTooLong(selection)) return null;
  return {
    ...BLANK_QUOTE,
    ...selection,
    id: ids.quoteId,
    start: text === null ? null : placeQuote(text, selection),
    savedAt: at,
  };
}

/** So many words are the page, not a passage of it. */
export function isTooLong({ exact }: CapturedSelection): boolean {
  return exact.length > LONGEST_QUOTE;
}

/** SHA-256 of a text, hexadecimal. */
export async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The host, without `www.`: what a site is called that does not say its name. */
export function siteOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

function languageTag(language: string | null): string | null {
  return language && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language) ? language : null;
}

function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
}
