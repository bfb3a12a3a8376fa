import { useEffect, useState } from 'preact/hooks';

/** A place on the desk, as its address says it: `#/orders/42?tab=arrived`. */
export interface Route {
  /** Name of the page: the first part. */
  page: string;
  /** The thing shown, if any: the second part. */
  id: string | null;
  /** Filters, order and page: a reload or a shared link shows the same. */
  query: URLSearchParams;
}

/** Reads any hash; what cannot be decoded is taken as written. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  const [page = '', id = ''] = path.split('/').map(decode);
  return { page, id: id || null, query: new URLSearchParams(query) };
}

/** The address of a place; empty values are left out. */
export function hrefTo(
  page: string,
  id: string | null = null,
  query: URLSearchParams | Record<string, string | null> = {},
): string {
  const path = id === null ? page : `${page}/${encodeURIComponent(id)}`;
  const given = [...(query instanceof URLSearchParams ? query : Object.entries(query))];
  const search = new URLSearchParams();
  for (const [name, value] of given) if (value) search.set(name, value);
  return `#/${path}${search.size > 0 ? `?${search}` : ''}`;
}

/** The same place with some of the query changed; `null` takes a value out. */
export function hrefWith(route: Route, changes: Record<string, string | null>): string {
  return hrefTo(route.page, route.id, { ...Object.fromEntries(route.query), ...changes });
}

/** Goes to a place as if it had always been there: the back button skips what was only a filter. */
export function replaceRoute(href: string) {
  history.replaceState(null, '', href);
  window.dispatchEvent(new Event('hashchange'));
}

/** Where the desk is, now and after every move. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return parseRoute(hash);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
