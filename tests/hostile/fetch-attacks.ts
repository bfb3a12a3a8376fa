import assert from 'node:assert/strict';
import { createGzip } from 'node:zlib';
import type { Order } from '../../utils/orders/order.ts';
import type { Answer } from '../shops/faults.ts';
import type { Shop } from '../shops/state.ts';

/** A host of its own that nobody follows: what arrives there was sent by mistake, or by an attack that succeeded. */
export interface Stranger {
  origin: string;
  /** Paths that were asked for, in order of arrival. */
  hits: string[];
  /** Whom the other extension attacks; it asks until this is known. */
  victim: string;
  /** What it says that came of it. */
  said: string | null;
}

/** A supplier that answers a look at its pages like this, and what is true afterwards. */
export interface FetchAttack {
  title: string;
  host: string;
  /** What it answers to every request, or how it changes its right pages. */
  arm(shop: Shop, stranger: Stranger): void;
  /** Where the order and the list are said to be, when not where they are. */
  address?(stranger: Stranger): string;
  /** Of the order that is followed there, before and after the look. */
  holds(after: Order, before: Order, shop: Shop): void;
}

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const MOVED_LABEL = 'En attente de réapprovisionnement (payé)';

const inside = (origin: string) => origin.replace(/\/\/[^:]+/, '//127.0.0.1');

function unseen(outcome: string): FetchAttack['holds'] {
  return (after, before) => {
    assert.equal(after.lastCheck?.outcome, outcome);
    assert.deepEqual({ ...after, lastCheck: null, notFoundSince: null }, { ...before, lastCheck: null });
  };
}

/** Zeros without end, for as long as they are taken. */
const endless =
  (headers: Record<string, string>, isPacked: boolean): Answer =>
  (response) => {
    response.writeHead(200, { ...HTML, ...headers });
    const out = isPacked ? createGzip() : response;
    if (out !== response) out.pipe(response);
    const piece = Buffer.alloc(1_000_000, '<p>.</p>');
    let sent = 0;
    const push = () => {
      while (sent < 1000 && !response.destroyed && out.write(piece)) sent++;
      if (sent >= 1000) out.end();
    };
    out.on('drain', push);
    response.on('close', () => out.removeAllListeners('drain'));
    push();
  };

/** Everything in a page that a browser would fetch by itself. */
const askingFor = (evil: string) =>
  `<img src="${evil}/img" srcset="${evil}/srcset 2x"><link rel="stylesheet" href="${evil}/css"><link rel="prefetch" href="${evil}/prefetch"><iframe src="${evil}/frame"></iframe><script src="${evil}/script"></script><object data="${evil}/object"></object><embed src="${evil}/embed"><video src="${evil}/video" poster="${evil}/poster" autoplay></video><audio src="${evil}/audio" autoplay></audio><svg><image href="${evil}/svg"/></svg><style>body{background:url(${evil}/style)}</style><p style="background:url(${evil}/inline)">x</p>`;

export const FETCH_ATTACKS: FetchAttack[] = [
  {
    title: '9 names that hide the document’s own, in a page that is fetched, hide nothing of it',
    host: 'hides-names.localhost',
    arm(shop) {
      shop.move(412, 'backorder');
      const names = [
        'body',
        'querySelector',
        'querySelectorAll',
        'documentElement',
        'title',
        'createTreeWalker',
      ];
      const forms = names.map((name) => `<form name="${name}"></form><img name="${name}">`).join('');
      shop.dress = (page) => page.replace(/<body[^>]*>/, (body) => body + forms);
    },
    holds(after) {
      assert.equal(after.status, 'backorder');
    },
  },
  {
    title: '22 a supplier that leads to this computer’s own addresses: what comes from there is not read',
    host: 'leads-inside.localhost',
    arm(shop, { origin }) {
      shop.answer = (response) => response.writeHead(302, { location: `${inside(origin)}/inside` }).end();
    },
    holds: unseen('unreachable'),
  },
  {
    title: '22 a stored address inside this computer’s own network is not asked for',
    host: 'stored-inside.localhost',
    arm: () => undefined,
    address: ({ origin }) => `${inside(origin)}/secret`,
    holds({ status, rawLabel, reference }, before, shop) {
      assert.deepEqual([status, rawLabel, reference], [before.status, before.rawLabel, before.reference]);
      assert.deepEqual(shop.requests, []);
    },
  },
  {
    title: '24 a sign-in page with orders written into it is a sign-in page',
    host: 'signs-out.localhost',
    arm(shop) {
      shop.answer = (response, { signIn }) =>
        response
          .writeHead(200, HTML)
          .end(
            signIn.replace(
              '</form>',
              '</form><h3>QZKTBWLMA</h3><span class="label">Livré</span> le 23/11/2026',
            ),
          );
    },
    holds: unseen('signed-out'),
  },
  {
    title: '25 an answer of a gigabyte is read no further than its bound',
    host: 'never-ends.localhost',
    arm(shop) {
      shop.answer = endless({}, false);
    },
    holds: unseen('unreadable'),
  },
  {
    title: '25 a packed answer of a gigabyte is unpacked no further than its bound',
    host: 'unpacks.localhost',
    arm(shop) {
      shop.answer = endless({ 'content-encoding': 'gzip' }, true);
    },
    holds: unseen('unreadable'),
  },
  {
    title: '26 UTF-16 that calls itself UTF-8, with NULs in it, is read as it is meant',
    host: 'wrong-letters.localhost',
    arm(shop) {
      shop.move(412, 'backorder');
      shop.answer = (response, { page }) =>
        response
          .writeHead(200, HTML)
          .end(Buffer.from(`\ufeff${page.replaceAll('En att', 'En\0 att')}`, 'utf16le'));
    },
    holds(after) {
      assert.equal(after.rawLabel, MOVED_LABEL);
      assert.equal(after.status, 'backorder');
    },
  },
  {
    title: '27 a page that sends its reader elsewhere is read where it is, and its links are its own site’s',
    host: 'sends-away.localhost',
    arm(shop, { origin }) {
      shop.move(412, 'backorder');
      shop.headers = {
        refresh: `0;url=${origin}/refresh`,
        link: `<${origin}/preload>; rel=preload; as=image`,
      };
      shop.dress = (page) =>
        page.replace(
          '<head>',
          `<head><base href="${origin}/base/"><meta http-equiv="refresh" content="0;url=${origin}/meta">`,
        );
    },
    holds(after, _before, shop) {
      assert.equal(after.status, 'backorder');
      assert.equal(new URL(after.url ?? '').origin, shop.origin);
    },
  },
  {
    title: '28 nothing that a fetched page names is fetched with it',
    host: 'names-others.localhost',
    arm(shop, { origin }) {
      shop.move(412, 'backorder');
      shop.dress = (page) => page.replace(/<body[^>]*>/, (body) => body + askingFor(origin));
    },
    holds(after) {
      assert.equal(after.status, 'backorder');
    },
  },
];
