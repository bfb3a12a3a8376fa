import { isSignInUrl } from '../../checks/allowed-url.ts';
import { decodeHtml } from '../../checks/decode-html.ts';
import { type Fetched, type FetchTools, fetchPage } from '../../checks/fetch-page.ts';
import { type Gate, type HostLog, type Waiting, waitForTurn } from '../../checks/politeness.ts';
import type { AppDatabase } from '../../database.ts';
import type { Day } from '../../dates/day.ts';
import type { Bookmark, CheckTrouble } from '../bookmark.ts';
import { textOf } from '../bookmark-store.ts';
import type { CapturedPage } from '../captured-page.ts';
import { comparePage, type Finding } from '../changes/compare-page.ts';
import { foundPage } from '../changes/found-page.ts';

/** Everything a check needs from outside. */
export interface BookmarkCheckTools extends FetchTools, Waiting {
  db: AppDatabase;
  store: HostLog;
  gate: Gate;
  today: () => Promise<Day>;
  isGranted: (origin: string) => Promise<boolean>;
  capture: (html: string, url: string) => Promise<CapturedPage | null>;
}

/**
 * Fetches a bookmark's page, as the owner asked, and says what became of it. Call it for a site that is granted; where
 * the page leads to another one, that one must be granted too to be read.
 */
export async function checkBookmark(bookmark: Bookmark, tools: BookmarkCheckTools): Promise<Finding> {
  const text = await textOf(tools.db, bookmark.id);
  if (text === null) return blind('nothing-kept');
  const fetched = await fetchGranted(bookmark.url, tools);
  if (fetched.kind !== 'page') return judgeAnswer(fetched);
  const html = decodeHtml(fetched.markup);
  const page = await tools.capture(html, fetched.url).catch(() => null);
  const found = page && foundPage(page, isWhole(html));
  return found ? comparePage({ bookmark, text }, found, await tools.today()) : blind('failed');
}

async function fetchGranted(address: string, tools: BookmarkCheckTools): Promise<Fetched> {
  const fetched = await fetchPolitely(address, tools);
  const isOpen = fetched.kind === 'elsewhere' && (await tools.isGranted(new URL(fetched.url).origin));
  return isOpen ? fetchPolitely(fetched.url, tools) : fetched;
}

async function fetchPolitely(address: string, tools: BookmarkCheckTools): Promise<Fetched> {
  const { origin, hostname } = new URL(address);
  if (tools.isOnline()) await waitForTurn(hostname, tools.store, tools);
  return tools.gate(async () => {
    await tools.store.noteAsked(hostname, tools.clock());
    return fetchPage(address, origin, null, tools);
  });
}

/** What an answer without a page to read means. */
function judgeAnswer(fetched: Exclude<Fetched, { kind: 'page' }>): Finding {
  switch (fetched.kind) {
    case 'status':
      return blind(troubleOf(fetched.status));
    case 'elsewhere':
      return isSignInUrl(fetched.url) ? blind('sign-in') : blind('elsewhere', fetched.url);
    case 'unreachable':
      return blind('unreachable');
    default:
      return blind('failed');
  }
}

/** Official sites refuse what is no browser with 403; a shop's "please sign in" it is not. */
function troubleOf(status: number): CheckTrouble {
  if (status === 401 || status === 407) return 'sign-in';
  if (status === 403 || status === 429) return 'blocked';
  if (status === 404 || status === 410) return 'gone';
  return 'failed';
}

/** Markup that is cut off ends without its end. */
function isWhole(html: string): boolean {
  return /<\/html\s*>/i.test(html.slice(-20_000)) || !/<html\b/i.test(html.slice(0, 20_000));
}

function blind(trouble: CheckTrouble, leadsTo: string | null = null): Finding {
  return { kind: 'blind', trouble, leadsTo };
}
