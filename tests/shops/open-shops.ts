import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Answer, FAULTS } from './faults.ts';
import type { Markup } from './html.ts';
import { SHOP_PLANS, type ShopName } from './plans.ts';
import { PLAY_PATH, play, playPage } from './play-page.ts';
import { Shop } from './state.ts';

export interface Shops extends Record<ShopName, Shop> {
  port: number;
  /** Another supplier like one of these, under a name of its own. */
  openLike(name: ShopName, host: string): Shop;
  close(): Promise<void>;
}

/** A page that a test puts on a host of its own: `http://<host>:<port><path>`. */
export type ExtraPages = (url: URL) => string | null;

/**
 * Opens the sample suppliers on one loopback port, each under a name of its own.
 * `today` (`2026-11-23`) is the day they live in; `port` 0 takes any free one.
 */
export async function openShops(
  options: { port?: number; today?: string; extraPages?: ExtraPages } = {},
): Promise<Shops> {
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const open: Shop[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const shop = open.find(({ host }) => host === url.hostname);
    if (shop) return serve(shop, url, request, response);
    const extra = options.extraPages?.(url) ?? null;
    response.writeHead(extra === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(extra ?? '');
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const openLike = (name: ShopName, host: string) => {
    const shop = new Shop({ ...SHOP_PLANS[name], host }, port, today);
    open.push(shop);
    return shop;
  };
  const opened = (name: ShopName) => openLike(name, SHOP_PLANS[name].host);
  return {
    atelier: opened('atelier'),
    boulonnerie: opened('boulonnerie'),
    cartons: opened('cartons'),
    port,
    openLike,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function serve(shop: Shop, url: URL, request: IncomingMessage, response: ServerResponse): void {
  if (url.pathname === '/favicon.ico') response.writeHead(404).end();
  else if (url.pathname === PLAY_PATH) behindTheCounter(shop, url, request, response);
  else {
    shop.requests.push({ method: request.method ?? '', path: url.pathname + url.search, at: Date.now() });
    if (request.method === 'POST') signIn(shop, url, response);
    else serveCustomer(shop, url, request, response);
  }
}

function serveCustomer(shop: Shop, url: URL, request: IncomingMessage, response: ServerResponse): void {
  const { platform } = shop.plan;
  const customer = shop.customerOf(/\bsession=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1]);
  const right = answer(shop, url, customer);
  const page = right.page?.text ?? '';
  const wrong: Answer | null = shop.answer ?? (shop.fault && FAULTS[shop.fault]);
  if (wrong) {
    const signIn = platform.signIn(platform.listPath).text;
    wrong(response, { page, signIn, signInPath: platform.signInPath, path: url.pathname });
  } else if (right.location) response.writeHead(302, { location: right.location }).end();
  else send(request, response, { status: right.status, page: shop.dress(page), more: shop.headers });
}

interface RightAnswer {
  status: number;
  page?: Markup;
  location?: string;
}

function answer(shop: Shop, url: URL, customer: string | null): RightAnswer {
  const { platform } = shop.plan;
  const asked = platform.understand(url);
  switch (asked.kind) {
    case 'home':
    case 'product':
    case 'cart':
      return { status: 200, page: platform.other(asked.kind) };
    case 'unknown':
      return { status: 404, page: platform.other('home') };
    case 'sign-in':
      return customer
        ? { status: 302, location: platform.listPath }
        : { status: 200, page: platform.signIn(url.searchParams.get('back') ?? platform.listPath) };
  }
  const here = url.pathname + url.search;
  if (customer === null)
    return platform.redirectsToSignIn
      ? { status: 302, location: `${platform.signInPath}?back=${encodeURIComponent(here)}` }
      : { status: 200, page: platform.signIn(here) };
  const own = shop.orders.filter((order) => order.customer === customer);
  if (asked.kind === 'list') return { status: 200, page: platform.list(own, customer) };
  const order = own.find(({ id }) => id === asked.id);
  return order ? { status: 200, page: platform.order(order) } : platform.noSuchOrder(customer);
}

/** Any password opens; the visitor goes back to where they came from. */
function signIn(shop: Shop, url: URL, response: ServerResponse): void {
  const back = url.searchParams.get('back') ?? url.searchParams.get('redirect') ?? '';
  const location = back.startsWith('/') && !back.startsWith('//') ? back : shop.plan.platform.listPath;
  const cookie = `session=${shop.signIn()}; Path=/; HttpOnly; SameSite=Lax`;
  response.writeHead(303, { location, 'set-cookie': cookie }).end();
}

function behindTheCounter(shop: Shop, url: URL, request: IncomingMessage, response: ServerResponse): void {
  if (request.method === 'POST') {
    play(shop, url.searchParams);
    response.writeHead(303, { location: PLAY_PATH }).end();
    return;
  }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(playPage(shop).text);
}

/** Pages carry an entity tag: a client that has the page already is told so. */
function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, page, more }: { status: number; page: string; more: Record<string, string> },
): void {
  const etag = `"${createHash('sha1').update(page).digest('base64url')}"`;
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache', etag, ...more };
  if (status === 200 && request.headers['if-none-match'] === etag) response.writeHead(304, headers).end();
  else response.writeHead(status, headers).end(page);
}
