/**
 * Query names that carry a session, a login or a campaign, never what the page is. `access_token` and `key` open an
 * order without a login (Odoo, WooCommerce, Shopify), so they are secrets as well.
 */
const SECRET =
  /^(?:customer_token|user_token|token|.*access_?token|auth(?:entication)?(?:_?token)?|id_token|csrf.*|_token|key|order_?key|secure_?key|sid|osc(?:s|admin)id|zen(?:admin)?id|phpsessid|jsessionid|asp\.net_sessionid|session_?(?:id|key|token)?|___sid|form_key|signature|sig|hmac|hash|otp|password|pwd|email|e-?mail|utm_.*|gclid|fbclid|msclkid|mc_[ce]id|_ga|_gl)$/i;
/** A fragment that is a page of its own: routes of script-made sites, `#/orders/12`, `#!/account`. */
const ROUTE = /^#!?\//;
const LONGEST = 2_000;

/**
 * The address as it may be stored: absolute, http or https, without sessions, credentials or campaigns; else `null`.
 * @param href as written in the page, which may be relative
 */
export function cleanUrl(href: string | null, base: string): string | null {
  const url = parse(linkIn(href?.trim() ?? ''), base);
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '') return null;
  withoutSecrets(url);
  if (!ROUTE.test(url.hash) || SECRET_IN_ROUTE.test(url.hash)) url.hash = '';
  return url.href.length <= LONGEST ? url.href : null;
}

/** Takes credentials, sessions and campaigns out of an address; its fragment stays. */
export function withoutSecrets(url: URL): void {
  url.username = '';
  url.password = '';
  url.pathname = url.pathname.replace(/;(?:jsessionid|sid|phpsessid)=[^/;]*/gi, '');
  // Cut out, not written anew: `route=account/order` stays as the shop writes it.
  const query = url.search.slice(1).split('&').filter(isPlain).join('&');
  url.search = query && `?${query}`;
}

function isPlain(parameter: string): boolean {
  return [...new URLSearchParams(parameter).keys()].every((name) => !SECRET.test(name));
}

const SECRET_IN_ROUTE = /[?&](?:[^=&]*token|key|sid|session[^=&]*)=/i;
/** PrestaShop 1.6 opens an order by script: themes/default-bootstrap/js/history.js, `showOrder(1, id, address)`. */
const SHOW_ORDER = /^javascript:\s*showOrder\(\s*\d+\s*,\s*(\d+)\s*,\s*'([^'\\]+)'/i;

function linkIn(href: string): string {
  const [, id, page] = SHOW_ORDER.exec(href.slice(0, 4_000)) ?? [];
  if (!id || !page) return href;
  return `${page}${page.includes('?') ? '&' : '?'}id_order=${id}`;
}

function parse(href: string, base: string): URL | null {
  if (href === '' || href.length > 4 * LONGEST) return null;
  try {
    return new URL(href, base);
  } catch {
    return null;
  }
}
