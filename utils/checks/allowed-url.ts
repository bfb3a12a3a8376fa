/**
 * Words in an address that do something instead of showing something. A page may be fetched with the owner's cookies,
 * so an address with such a word is never asked for, whoever wrote it. French, English, German, Spanish, Italian, Dutch.
 */
const SIDE_EFFECT =
  /(^|[^a-z])(log-?out|log-?off|sign-?out|mylogout|deconnexion|se-deconnecter|abmelden|cerrar-sesion|uitloggen|cancel|annuler|annulation|stornieren|delete|remove|supprimer|unsubscribe|re-?order|pay|add-to-cart|submit|confirm-receipt)([^a-z]|$)/i;

/**
 * Whether the background may ask for an address for a supplier: an http(s) page of the stored origin itself, without
 * credentials, that does nothing but show. Addresses inside the owner's own network (loopback, private ranges, names
 * without a dot) need no rule of their own: they pass only where the owner follows a supplier at exactly that origin.
 */
export function isAllowedUrl(address: string, origin: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return false;
  if (url.username || url.password) return false;
  if (url.origin !== origin) return false;
  return !hasSideEffect(url);
}

function hasSideEffect({ pathname, searchParams }: URL): boolean {
  const words = [
    pathname,
    ...searchParams.keys(),
    ...['action', 'route', 'controller', 'do'].flatMap((name) => searchParams.getAll(name)),
  ];
  return words.some((word) => SIDE_EFFECT.test(word));
}

/** Addresses of sign-in pages on the platforms we know and on most others. */
const SIGN_IN =
  /(log-?in|sign-?in|authenti[fc]|connexion|anmelden|iniciar-sesion|inloggen|\/ap\/signin|route=account\/login|\/auth\b|\/sso\b)/i;

/** Whether an address is that of a sign-in page: where a shop sends those it does not know. */
export function isSignInUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { pathname, search, hostname } = new URL(address);
  return (
    SIGN_IN.test(pathname) ||
    /(route|controller)=[^&]*(login|authentication)/i.test(search) ||
    /^(login|signin|auth|sso|id)\./.test(hostname)
  );
}
