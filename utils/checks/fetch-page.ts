import type { Instant } from '../dates/day.ts';
import { isAllowedUrl } from './allowed-url.ts';
import type { Markup } from './decode-html.ts';

export const MAX_BYTES = 5_000_000;
const TIMEOUT = 30_000;
/** Of a refusal only the start is read, for the marks of a wall against robots. */
const MAX_REFUSAL_BYTES = 100_000;

/** What tells that a page did not change, from the last time it was fetched. */
export interface PageMark {
  etag: string | null;
  lastModified: string | null;
  /** SHA-256 of the bytes, in hexadecimal. */
  hash: string;
}

/** What came of asking for a page. `url` is where redirects ended. */
export type Fetched =
  | { kind: 'page'; url: string; markup: Markup; mark: PageMark }
  | { kind: 'same' }
  | { kind: 'status'; status: number; url: string; markup: Markup; retryAt: Instant | null }
  /** It ended at another origin; its body was not read. */
  | { kind: 'elsewhere'; url: string }
  | { kind: 'not-html' }
  | { kind: 'too-big' }
  | { kind: 'refused' }
  | { kind: 'unreachable' };

export interface FetchTools {
  fetch: typeof fetch;
  clock: () => Instant;
  isOnline: () => boolean;
}

/**
 * Asks for a stored address of a granted supplier, as the owner's browser would: GET, with the site's cookies.
 * @param origin the supplier's: the address must be there, and the answer must come from there to be read
 * @param last what the last answer was known by; the same again is `same`, unread or unparsed
 */
export async function fetchPage(
  address: string,
  origin: string,
  last: PageMark | null,
  tools: FetchTools,
): Promise<Fetched> {
  if (!isAllowedUrl(address, origin)) return { kind: 'refused' };
  if (!tools.isOnline()) return { kind: 'unreachable' };
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), TIMEOUT);
  try {
    const response = await tools.fetch(address, {
      method: 'GET',
      credentials: 'include',
      redirect: 'follow',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      headers: conditions(last),
      signal: timeout.signal,
    });
    return await readResponse(response, origin, last, tools.clock());
  } catch {
    return { kind: 'unreachable' }; // offline, no such host, time-out, connection reset, redirect loop
  } finally {
    timeout.abort(); // a body that is not wanted is not downloaded
    clearTimeout(timer);
  }
}

function conditions(last: PageMark | null): Record<string, string> {
  return {
    accept: 'text/html',
    ...(last?.etag ? { 'if-none-match': last.etag } : {}),
    ...(last?.lastModified ? { 'if-modified-since': last.lastModified } : {}),
  };
}

async function readResponse(
  response: Response,
  origin: string,
  last: PageMark | null,
  now: Instant,
): Promise<Fetched> {
  const { url, status, headers } = response;
  if (new URL(url).origin !== origin) return { kind: 'elsewhere', url };
  if (status === 304) return { kind: 'same' };
  const type = headers.get('content-type');
  if (!response.ok) {
    const { bytes } = await readBody(response, MAX_REFUSAL_BYTES);
    const retryAt = retryAtOf(headers.get('retry-after'), now);
    return { kind: 'status', status, url, markup: { bytes, type }, retryAt };
  }
  if (type !== null && !/^\s*(text\/html|application\/xhtml\+xml)\b/i.test(type)) return { kind: 'not-html' };
  const { bytes, complete } = await readBody(response, MAX_BYTES);
  if (!complete) return { kind: 'too-big' };
  const mark: PageMark = {
    etag: headers.get('etag'),
    lastModified: headers.get('last-modified'),
    hash: await sha256(bytes),
  };
  if (mark.hash === last?.hash) return { kind: 'same' };
  return { kind: 'page', url, markup: { bytes, type }, mark };
}

/** The body up to a limit of decompressed bytes: what a compressed bomb or an endless stream cannot pass. */
async function readBody(
  response: Response,
  limit: number,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; complete: boolean }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    chunks.push(part.value);
    size += part.value.length;
    if (size > limit) break;
  }
  const complete = size <= limit;
  if (!complete) await reader?.cancel();
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { bytes: bytes.subarray(0, limit), complete };
}

/** `Retry-After` in seconds or as an HTTP date (RFC 9110, 10.2.3); at most a week is believed. */
function retryAtOf(header: string | null, now: Instant): Instant | null {
  if (header === null) return null;
  const at = /^\d+$/.test(header.trim()) ? now + Number(header) * 1000 : Date.parse(header);
  if (Number.isNaN(at) || at <= now) return null;
  return Math.min(at, now + 7 * 24 * 3600 * 1000);
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
