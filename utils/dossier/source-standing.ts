import type { Standing } from './bookmark.ts';
import { OFFICIAL_HOSTS } from './official-hosts.ts';

/**
 * What a source's word is worth, by its host and what that lies under, never by a part of the name:
 * `legifrance.gouv.fr.example.com` is private.
 * @param url a web address
 */
export function standingOf(url: string): Standing {
  const labels = hostOf(url).split('.');
  for (let at = 0; at < labels.length; at++) {
    const host = labels.slice(at).join('.');
    if (Object.hasOwn(OFFICIAL_HOSTS, host)) return OFFICIAL_HOSTS[host] ?? 'private';
  }
  return 'private';
}

/** The address's host, without the dot that may end it. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/\.$/, '') : '';
}
