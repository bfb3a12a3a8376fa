import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

/** A wrong answer, in place of the right one: `page` is the right one, `signIn` the shop's sign-in page. */
export type Answer = (
  response: ServerResponse,
  right: { page: string; signIn: string; signInPath: string; path: string },
) => void;

const HTML = { 'content-type': 'text/html; charset=utf-8' };

/** What a supplier's server can do wrong, each on demand. */
export const FAULTS = {
  'sign-in page with 200': (response, { signIn }) => send(response, 200, signIn),
  'redirect to sign-in': (response, { signIn, signInPath, path }) =>
    path === signInPath
      ? send(response, 200, signIn)
      : response.writeHead(302, { location: signInPath }).end(),
  'not modified': (response) => response.writeHead(304).end(),
  'bot wall': (response) =>
    response
      .writeHead(403, { ...HTML, 'cf-mitigated': 'challenge' })
      .end(
        '<!doctype html><title>Just a moment...</title><body><h1>Checking your browser before accessing</h1><div id="challenge-running" class="cf-turnstile"></div><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script><noscript>Enable JavaScript and cookies to continue</noscript>',
      ),
  'bot wall, overloaded': (response) =>
    response
      .writeHead(503, HTML)
      .end('<!doctype html><title>Please wait</title><div class="g-recaptcha"></div><p>One more step</p>'),
  'not found': (response) => send(response, 404, '<!doctype html><title>404</title><h1>Not found</h1>'),
  gone: (response) => send(response, 410, '<!doctype html><title>410</title><h1>Gone</h1>'),
  'too many requests': (response) =>
    response.writeHead(429, { ...HTML, 'retry-after': '3600' }).end('<h1>Too many requests</h1>'),
  'server error': (response) => send(response, 500, '<!doctype html><title>500</title><h1>Error</h1>'),
  maintenance: (response) =>
    send(
      response,
      503,
      '<!doctype html><html lang="fr"><title>Maintenance</title><h1>Nous revenons bientôt</h1>',
    ),
  'slow drip': (response, { page }) => drip(response, page),
  'reset half-way': (response, { page }) => {
    response.writeHead(200, { ...HTML, 'content-length': Buffer.byteLength(page) });
    response.write(page.slice(0, page.length / 2), () => response.destroy());
  },
  truncated: (response, { page }) => send(response, 200, page.slice(0, page.length / 3)),
  'wrong charset': (response, { page }) => {
    const euros = page.replace('charset="utf-8"', '').replaceAll('€', '\x80'); // where windows-1252 has it
    response.writeHead(200, HTML).end(Buffer.from(euros, 'latin1'));
  },
  /** A page that its own script fills: who asks from outside gets an empty shell. */
  'filled by a script': (response, { page }) =>
    send(
      response,
      200,
      `<!doctype html><title>…</title><script>addEventListener('load', () => {
        document.open(); document.write(${JSON.stringify(page).replaceAll('<', '\\u003c')}); document.close(); });</script>`,
    ),
  empty: (response) => send(response, 200, ''),
  'fifty megabytes': (response, { page }) => send(response, 200, page + '<p>.</p>'.repeat(50 * 131_072)),
  /** A hundred megabytes that travel as a hundred kilobytes. */
  'compressed bomb': (response, { page }) =>
    response
      .writeHead(200, { ...HTML, 'content-encoding': 'gzip' })
      .end(gzipSync(page + '<p>.</p>'.repeat(100 * 131_072))),
  'redirect elsewhere': (response) =>
    response.writeHead(302, { location: 'http://elsewhere.localhost:1/orders' }).end(),
  'not an order page': (response) =>
    send(response, 200, '<!doctype html><html lang="fr"><title>Bienvenue</title><h1>Bienvenue</h1>'),
} satisfies Record<string, Answer>;

export type Fault = keyof typeof FAULTS;

function send(response: ServerResponse, status: number, page: string): void {
  response.writeHead(status, HTML).end(page);
}

/** A few bytes a second for as long as the client listens. */
function drip(response: ServerResponse, page: string): void {
  response.writeHead(200, HTML);
  let at = 0;
  const timer = setInterval(() => {
    response.write(page.slice(at, at + 16));
    at += 16;
    if (at >= page.length) response.end();
  }, 1000);
  response.on('close', () => clearInterval(timer));
}
