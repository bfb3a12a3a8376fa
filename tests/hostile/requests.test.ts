import { expect, test, vi } from 'vitest';
import { type FetchTools, fetchPage, MAX_BYTES } from '../../utils/checks/fetch-page.ts';
import { NOW } from '../support/builders.ts';

const ORIGIN = 'https://shop.example';
const PAGE = `${ORIGIN}/orders`;

/** A network that gives one answer; `url` is where its redirects ended. */
function answering(body: BodyInit | null, init: ResponseInit & { url?: string } = {}) {
  const response = new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8' }, ...init });
  Object.defineProperty(response, 'url', { value: init.url ?? PAGE });
  const fetch = vi.fn(async (_url: RequestInfo | URL, _init?: RequestInit) => response);
  return { fetch, response, tools: { fetch, clock: () => NOW, isOnline: () => true } satisfies FetchTools };
}

test.each([
  'http://127.0.0.1/orders',
  'http://[::1]/orders',
  'http://localhost/orders',
  'http://169.254.169.254/latest/meta-data',
  'http://2130706433/',
  'http://0177.0.0.1/',
  'https://other.example/orders',
  'http://shop.example/orders',
  'https://shop.example:8443/orders',
  'https://user:secret@shop.example/orders',
  'file:///etc/passwd',
  'ftp://shop.example/',
  'chrome://settings',
  'javascript:alert(1)',
  'not an address',
  'https://shop.example.evil.example/orders',
  'https://shop-example/orders',
  'https://shop.example@evil.example/orders',
  'https://evil.example/https://shop.example/orders',
  'https://shop.example.:443/orders',
  'http://0x7f000001/',
  'http://[::ffff:127.0.0.1]/',
  'view-source:https://shop.example/',
])('22 no page is asked for at %s', async (address) => {
  const { fetch, tools } = answering('<p>ok');
  expect(await fetchPage(address, ORIGIN, null, tools)).toEqual({ kind: 'refused' });
  expect(fetch).not.toHaveBeenCalled();
});

test.each([
  'https://shop.example/logout',
  'https://shop.example/?mylogout=1',
  'https://shop.example/index.php?route=account/logout',
  'https://shop.example/order/12/cancel',
  'https://shop.example/my-account/orders/?cancel_order=true&order=3',
  'https://shop.example/commande/annuler/3',
])('23 no page is asked for at %s, which does something', async (address) => {
  const { fetch, tools } = answering('<p>ok');
  expect(await fetchPage(address, ORIGIN, null, tools)).toEqual({ kind: 'refused' });
  expect(fetch).not.toHaveBeenCalled();
});

test('22 a loopback address is asked only where that is the supplier', async () => {
  const shop = 'http://localhost:8080';
  const { tools } = answering('<p>ok', { url: `${shop}/orders` });
  expect(await fetchPage(`${shop}/orders`, shop, null, tools)).toMatchObject({ kind: 'page' });
});

// Whoever is granted there: a supplier's answer is read from its own origin, and from no other one.
test.each([
  'https://intranet.example/',
  'http://10.0.0.1/',
  'http://172.16.0.1/orders',
  'http://192.168.1.1/orders',
  'http://169.254.169.254/latest/meta-data',
  'http://127.0.0.1:8080/orders',
  'http://0.0.0.0/',
  'http://localhost/orders',
  'http://shop.localhost/orders',
  'http://router/',
  'http://printer.local/',
  'http://[::1]/orders',
  'http://[fd00::1]/orders',
  'http://[fe80::1]/orders',
  'http://[::ffff:10.0.0.1]/',
  'http://shop.example/orders',
  'https://shop.example:8443/orders',
  'https://www.shop.example/orders',
  'data:text/html,secret',
])('22 an answer that a redirect brings from %s is not read', async (url) => {
  const { response, tools } = answering('secret', { url });
  expect(await fetchPage(PAGE, ORIGIN, null, tools)).toEqual({ kind: 'elsewhere', url });
  expect(response.bodyUsed).toBe(false);
});

test('22 an answer that says not where it comes from is not read', async () => {
  const { response, tools } = answering('secret', { url: '' });
  expect(await fetchPage(PAGE, ORIGIN, null, tools)).toEqual({ kind: 'unreachable' });
  expect(response.bodyUsed).toBe(false);
});

test('25 an answer without an end is read up to a limit', async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(stream) {
      sent += 100_000;
      stream.enqueue(new Uint8Array(100_000));
    },
  });
  expect(await fetchPage(PAGE, ORIGIN, null, answering(endless).tools)).toEqual({ kind: 'too-big' });
  expect(sent).toBeLessThan(MAX_BYTES * 1.1);
});
