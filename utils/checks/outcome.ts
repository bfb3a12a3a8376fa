import type { Instant } from '../dates/day.ts';
import type { BlindOutcome } from '../orders/order.ts';
import type { RawPage } from '../orders/reading/page-reading.ts';
import { isSignInUrl } from './allowed-url.ts';
import { decodeHtml } from './decode-html.ts';
import type { Fetched } from './fetch-page.ts';

/** What a look came to: a page to take in, or why we could not see. */
export type Verdict = { kind: 'seen'; page: RawPage } | Blind;

export interface Blind {
  kind: 'blind';
  outcome: BlindOutcome;
  retryAt: Instant | null;
}

/** Which page was asked for: the supplier's list, or one order's own page. */
export type Asked = 'list' | 'order';

/** Marks of walls against robots: Cloudflare, captchas, DataDome, Imperva. */
const WALL = /cf-chl|challenge-platform|captcha|datadome|_Incapsula_|px-captcha|Just a moment/i;

/** What an answer without a page to read means. Answers with a page are judged by `judgePage`. */
export function judgeAnswer(fetched: Exclude<Fetched, { kind: 'page' | 'same' }>, asked: Asked): Verdict {
  switch (fetched.kind) {
    case 'status':
      return judgeStatus(fetched, asked);
    case 'elsewhere':
      return blind(isSignInUrl(fetched.url) ? 'signed-out' : 'unreadable');
    case 'not-html':
    case 'too-big':
    case 'refused':
      return blind('unreadable');
    case 'unreachable':
      return blind('unreachable');
  }
}

function judgeStatus({ status, markup, url, retryAt }: Fetched & { kind: 'status' }, asked: Asked): Verdict {
  // A wall is looked for first: a blocked robot must not be told to sign in.
  if ([403, 429, 503].includes(status) && WALL.test(decodeHtml(markup))) return blind('blocked', retryAt);
  if (status === 429) return blind('blocked', retryAt);
  if (status === 401 || status === 403 || status === 407) return blind('signed-out');
  if (status === 404 || status === 410) {
    if (isSignInUrl(url)) return blind('signed-out');
    return asked === 'order' ? { kind: 'seen', page: notFoundPage(url) } : blind('unreadable');
  }
  return blind(status >= 500 ? 'unreachable' : 'unreadable', retryAt);
}

/** What a page with status 200 means, once read. */
export function judgePage(page: RawPage, asked: Asked): Verdict {
  if (page.page === 'blocked') return blind('blocked');
  if (page.page === 'sign-in') return blind('signed-out');
  if (page.page === 'order-list' || page.page === 'order') return { kind: 'seen', page };
  if (isSignInUrl(page.url)) return blind('signed-out');
  if (asked === 'order' && (page.notFound || isSentAway(page)))
    return { kind: 'seen', page: { ...page, notFound: true } };
  return blind('unreadable');
}

/** Where a platform sends a signed-in customer who asks for an order that is not there, instead of saying so. */
const SENT_AWAY: Record<string, RegExp> = { odoo: /^\/(?:[a-z]{2}(?:_[A-Z]{2})?\/)?my\/?$/ };

function isSentAway({ platform, url }: RawPage): boolean {
  return platform !== null && Object.hasOwn(SENT_AWAY, platform)
    ? (SENT_AWAY[platform]?.test(new URL(url).pathname) ?? false)
    : false;
}

function blind(outcome: BlindOutcome, retryAt: Instant | null = null): Blind {
  return { kind: 'blind', outcome, retryAt };
}

/** "There is no such order", said by the status alone. */
function notFoundPage(url: string): RawPage {
  return { url, page: 'other', platform: null, language: null, account: null, notFound: true, orders: [] };
}
