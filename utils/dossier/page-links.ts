import type { Bookmark } from './bookmark.ts';
import { ownIdentity, pageCodeOf } from './page-code.ts';
import { linkMeaning } from './references/link-templates.ts';
import { recogniseReferences } from './references/recognise.ts';
import type { Reference } from './references/reference.ts';
import { versionLink } from './references/version-link.ts';

/** The references of a bookmark's title and quotes, each once; on a page of a code its own articles are among them. */
export function referencesOf({
  url,
  title,
  quotes,
}: Pick<Bookmark, 'url' | 'title' | 'quotes'>): Reference[] {
  const pageCode = pageCodeOf({ url, title });
  const texts = [title, ...quotes.map(({ exact }) => exact)];
  const byKey = new Map<string, Reference>();
  for (const reference of texts.flatMap((text) => recogniseReferences(text, { pageCode })))
    if (!byKey.has(reference.canonical)) byKey.set(reference.canonical, reference);
  return [...byKey.values()];
}

/** Where the version that was read can be read again, and the one in force today; `null` where that is not known. */
export function pageLinks(bookmark: Bookmark): { read: string | null; today: string | null } {
  const { version, standing, url, title } = bookmark;
  const read = version?.id ? versionLink(version.id, version.inForceOn) : null;
  // Only the publisher's own page is the text that its title names.
  const own =
    standing === 'official-text' ? [...recogniseReferences(title), ownIdentity({ url, title })] : [];
  const today = own.find((one) => one?.url && linkMeaning(one.url) === 'today');
  return { read, today: today?.url ?? null };
}
