import { describe, expect, test, vi } from 'vitest';
import { decodeHtml } from '../../../utils/checks/decode-html.ts';
import { type FetchTools, fetchPage, type PageMark } from '../../../utils/checks/fetch-page.ts';
import { NOW } from '../../support/builders.ts';

const ORIGIN = 'https://shop.example';
const PAGE = `${ORIGIN}/orders`;

/** A network that gives one answer; `url` is where its redirects ended. */
function answering(body: BodyInit | null, init: ResponseInit & { url?: string } = {}) {
  const response = new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8' }, ...init });
  Object.defineProperty(response, 'url', { value: init.url ?? PAGE });
  const fetch = vi.fn(async (_url: RequestInfo | URL, _init?: RequestInit) => response);
  return { fetch, response, tools: { fetch, clock: () => NOW, isOnline: () => true } satisfies FetchTools };
}

const html = { 'content-type': 'text/html' };

describe('a page is asked for', () => {
  test('with the site’s cookies, and nothing else that could change anything', async () => {
    const { fetch, tools } = answering('<p>ok');
    await fetchPage(PAGE, ORIGIN, null, tools);
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({
      method: 'GET',
      credentials: 'include',
      redirect: 'follow',
      referrerPolicy: 'no-referrer',
    });
  });

  test('conditionally, when the last answer named itself', async () => {
    const { fetch, tools } = answering(null, { status: 304 });
    const last: PageMark = { etag: '"a"', lastModified: 'Mon, 23 Nov 2026 09:00:00 GMT', hash: 'x' };
    expect(await fetchPage(PAGE, ORIGIN, last, tools)).toEqual({ kind: 'same' });
    expect(fetch.mock.calls[0]?.[1]?.headers).toMatchObject({
      'if-none-match': '"a"',
      'if-modified-since': last.lastModified,
    });
  });

  test.each([
    'https://shop.example/checkout/order-received/12/?key=x',
    'https://shop.example/index.php?controller=order-detail&id_order=5',
    'https://shop.example/sales/order/view/order_id/12/',
  ])('at %s', async (address) => {
    const { fetch, tools } = answering('<p>ok');
    await fetchPage(address, ORIGIN, null, tools);
    expect(fetch).toHaveBeenCalledOnce();
  });

  test('not at all without a network', async () => {
    const { fetch, tools } = answering('<p>ok');
    const offline = { ...tools, isOnline: () => false };
    expect(await fetchPage(PAGE, ORIGIN, null, offline)).toEqual({ kind: 'unreachable' });
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('an answer', () => {
  test('with the same bytes is the same page', async () => {
    const first = await fetchPage(PAGE, ORIGIN, null, answering('<p>ok').tools);
    if (first.kind !== 'page') throw new Error(first.kind);
    expect(await fetchPage(PAGE, ORIGIN, first.mark, answering('<p>ok').tools)).toEqual({ kind: 'same' });
    expect(await fetchPage(PAGE, ORIGIN, first.mark, answering('<p>new').tools)).toMatchObject({
      kind: 'page',
      markup: { bytes: new TextEncoder().encode('<p>new') },
    });
  });

  test('that is no HTML is not read', async () => {
    const { tools, response } = answering('%PDF', { headers: { 'content-type': 'application/pdf' } });
    expect(await fetchPage(PAGE, ORIGIN, null, tools)).toEqual({ kind: 'not-html' });
    expect(response.bodyUsed).toBe(false);
  });

  test('that breaks off is none', async () => {
    const broken = new ReadableStream({ start: (stream) => stream.error(new Error('reset')) });
    expect(await fetchPage(PAGE, ORIGIN, null, answering(broken).tools)).toEqual({ kind: 'unreachable' });
  });

  test('that is empty is an empty page', async () => {
    expect(await fetchPage(PAGE, ORIGIN, null, answering('').tools)).toMatchObject({
      kind: 'page',
      markup: { bytes: new Uint8Array() },
    });
  });

  test.each<[string, string | null, number | null]>([
    ['in seconds', '120', NOW + 120_000],
    ['as a date', new Date(NOW + 3_600_000).toUTCString(), NOW + 3_600_000],
    ['as a year: a week is believed', String(365 * 86_400), NOW + 7 * 86_400_000],
    ['in the past', 'Mon, 01 Jan 2001 00:00:00 GMT', null],
    ['as nonsense', 'soon', null],
    ['not at all', null, null],
  ])('says when to come back %s', async (_, header, retryAt) => {
    const headers = { ...html, ...(header ? { 'retry-after': header } : {}) };
    const { tools } = answering('', { status: 429, headers });
    expect(await fetchPage(PAGE, ORIGIN, null, tools)).toMatchObject({
      kind: 'status',
      status: 429,
      retryAt,
    });
  });

  const latin = Uint8Array.from([...'Expédiée'].map((letter) => letter.charCodeAt(0)));
  const utf16 = Uint8Array.from([0xff, 0xfe, ...[...'Expédiée'].flatMap((c) => [c.charCodeAt(0), 0])]);
  const withMeta = Uint8Array.from([...new TextEncoder().encode('<meta charset="iso-8859-1">'), ...latin]);
  const withBadByte = Uint8Array.from([0xe9, 0x20, ...new TextEncoder().encode('Expédiée')]);
  test.each<[string, Uint8Array<ArrayBuffer>, string]>([
    ['UTF-8 without a word about it', new TextEncoder().encode('Expédiée'), 'text/html'],
    ['Latin-1 without a word about it', latin, 'text/html'],
    ['Latin-1 named by the header', latin, 'text/html; charset=ISO-8859-1'],
    ['Latin-1 named by a meta element', withMeta, 'text/html'],
    ['Latin-1 that calls itself UTF-8', latin, 'text/html; charset=utf-8'],
    ['UTF-8 with one bad byte', withBadByte, 'text/html; charset=utf-8'],
    ['UTF-16 with a byte order mark against the header', utf16, 'text/html; charset=utf-8'],
    [
      'UTF-8 under a charset nobody knows',
      new TextEncoder().encode('Expédiée'),
      'text/html; charset=klingon',
    ],
  ])('is decoded: %s', async (_, bytes, type) => {
    const { tools } = answering(bytes, { headers: { 'content-type': type } });
    const fetched = await fetchPage(PAGE, ORIGIN, null, tools);
    expect(fetched.kind === 'page' && decodeHtml(fetched.markup)).toMatch(/Expédiée$/);
  });
});
