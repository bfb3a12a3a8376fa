/** Hosts where many shops live side by side, each under the first segment of the path. */
const SHARED_HOSTS = [
  'etsy.com',
  'ankorstore.com',
  'faire.com',
  'ecwid.com',
  'sumup.link',
  'square.site',
  'sites.google.com',
  'github.io',
];
/** Segments on shared hosts that are the host's own pages, not a shop. */
const NOT_A_SHOP = /^\/?$|^\/(account|your|my|login|signin|orders?|help)\b/i;

/** Where a supplier lives: an origin, and the shop's path where the host is shared. */
export interface ShopPlace {
  origin: string;
  /** `/`, or `/shop-name/`. */
  shopPath: string;
}

/** The shop an address belongs to; `null` for what is not a web page. */
export function shopPlace(address: string): ShopPlace | null {
  if (!URL.canParse(address)) return null;
  const { protocol, origin, hostname, pathname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const isShared = SHARED_HOSTS.some((host) => hostname === host || hostname.endsWith(`.${host}`));
  const segment = /^\/[^/]+/.exec(pathname)?.[0];
  if (!isShared || !segment || NOT_A_SHOP.test(pathname)) return { origin, shopPath: '/' };
  return { origin, shopPath: `${segment}/` };
}

/** What permission to ask for: match patterns know hosts, not ports. */
export function sitePattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
