import { describe, expect, test } from 'vitest';
import type { Markup } from '../../../utils/checks/decode-html.ts';
import type { Fetched } from '../../../utils/checks/fetch-page.ts';
import { type Asked, judgeAnswer, judgePage } from '../../../utils/checks/outcome.ts';
import type { BlindOutcome } from '../../../utils/orders/order.ts';
import type { RawPage } from '../../../utils/orders/reading/page-reading.ts';
import { aRawPage, NOW } from '../../support/builders.ts';

const URL = 'https://shop.example/orders';
const aMarkup = (html: string): Markup => ({ bytes: new TextEncoder().encode(html), type: 'text/html' });
const status = (
  code: number,
  more: Partial<Fetched & { kind: 'status' }> = {},
): Fetched & { kind: 'status' } => ({
  kind: 'status',
  status: code,
  url: URL,
  markup: aMarkup(''),
  retryAt: null,
  ...more,
});

type Answer = Parameters<typeof judgeAnswer>[0];
describe('an answer without a page', () => {
  test.each<[string, Answer, Asked, BlindOutcome]>([
    ['401', status(401), 'list', 'signed-out'],
    ['403 without a mark of a wall', status(403), 'list', 'signed-out'],
    [
      '403 of Cloudflare',
      status(403, { markup: aMarkup('<script src="/cdn-cgi/challenge-platform/x">') }),
      'list',
      'blocked',
    ],
    [
      '403 with a captcha',
      status(403, { markup: aMarkup('<div class="g-recaptcha">captcha</div>') }),
      'order',
      'blocked',
    ],
    ['404 of the list', status(404), 'list', 'unreadable'],
    ['404 of a sign-in page', status(404, { url: 'https://shop.example/login' }), 'order', 'signed-out'],
    ['429', status(429), 'list', 'blocked'],
    ['500', status(500), 'list', 'unreachable'],
    ['502', status(502), 'order', 'unreachable'],
    ['503 without a mark', status(503), 'list', 'unreachable'],
    ['503 of a wall', status(503, { markup: aMarkup('Just a moment...') }), 'list', 'blocked'],
    ['400', status(400), 'list', 'unreadable'],
    ['another origin', { kind: 'elsewhere', url: 'https://other.example/' }, 'list', 'unreadable'],
    [
      'the sign-in of another origin',
      { kind: 'elsewhere', url: 'https://login.example/' },
      'list',
      'signed-out',
    ],
    ['no page', { kind: 'not-html' }, 'list', 'unreadable'],
    ['too big', { kind: 'too-big' }, 'list', 'unreadable'],
    ['an address that may not be asked for', { kind: 'refused' }, 'list', 'unreadable'],
    ['no network', { kind: 'unreachable' }, 'list', 'unreachable'],
  ])('%s', (_, fetched, asked, outcome) => {
    expect(judgeAnswer(fetched, asked)).toMatchObject({ kind: 'blind', outcome });
  });

  test.each([404, 410])('%d of the order’s own page says that there is no such order', (code) => {
    expect(judgeAnswer(status(code), 'order')).toMatchObject({ kind: 'seen', page: { notFound: true } });
  });

  test('what the shop asks to wait is passed on', () => {
    expect(judgeAnswer(status(429, { retryAt: NOW + 1 }), 'list')).toMatchObject({ retryAt: NOW + 1 });
  });
});

describe('a page with status 200', () => {
  test.each<[string, Partial<RawPage>, Asked, BlindOutcome | 'seen']>([
    ['a list', {}, 'list', 'seen'],
    ['an order', { page: 'order' }, 'order', 'seen'],
    ['an empty list', { orders: [] }, 'list', 'seen'],
    ['a sign-in page', { page: 'sign-in', orders: [] }, 'list', 'signed-out'],
    ['a wall', { page: 'blocked', orders: [] }, 'list', 'blocked'],
    ['something else', { page: 'other', orders: [] }, 'list', 'unreadable'],
    [
      'something else at a sign-in address',
      { page: 'other', url: 'https://shop.example/connexion' },
      'list',
      'signed-out',
    ],
    ['"no such order" on its own page', { page: 'other', notFound: true }, 'order', 'seen'],
    ['"no such order" on the list', { page: 'other', notFound: true }, 'list', 'unreadable'],
    [
      'Odoo’s home instead of the order',
      { page: 'other', platform: 'odoo', url: 'https://shop.example/my' },
      'order',
      'seen',
    ],
    [
      'Odoo’s home instead of the list',
      { page: 'other', platform: 'odoo', url: 'https://shop.example/my' },
      'list',
      'unreadable',
    ],
    [
      'another page of Odoo',
      { page: 'other', platform: 'odoo', url: 'https://shop.example/my/invoices' },
      'order',
      'unreadable',
    ],
    [
      'such an address at another shop',
      { page: 'other', platform: null, url: 'https://shop.example/my' },
      'order',
      'unreadable',
    ],
  ])('%s', (_, page, asked, expected) => {
    const verdict = judgePage(aRawPage(page), asked);
    expect(verdict.kind === 'seen' ? 'seen' : verdict.outcome).toBe(expected);
  });

  test('an order whose page Odoo replaces by the home is not there', () => {
    const verdict = judgePage(
      aRawPage({ page: 'other', platform: 'odoo', url: 'https://shop.example/fr/my' }),
      'order',
    );
    expect(verdict).toMatchObject({ kind: 'seen', page: { notFound: true } });
  });
});
