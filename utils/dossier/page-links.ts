import type { Bookmark } from './bookmark.ts';
import { recogniseReferences } from './references/recognise.ts';
import type { Reference } from './references/reference.ts';
import { versionLink } from './references/version-link.ts';

/** The references of a bookmark's title and quotes, each once, with the address of each as it stands today. */
export function referencesOf({ title, quotes }: Pick<Bookmark, 'title' | 'quotes'>): Reference[] {
  const texts = [title, ...quotes.map(({ exact }) => exact)];
  const byKey = new Map<string, Reference>();
  for (const reference of texts.flatMap((text) => recogniseReferences(text)))
    if (!byKey.has(reference.canonical)) byKey.set(reference.canonical, reference);
  return [...byKey.values()];
}

/** Where the version that was read can be read again, and the one in force today; `null` where that is not known. */
export function pageLinks(bookmark: Bookmark): { read: string | null; today: string | null } {
  const { version, standing, title } = bookmark;
  const read = version?.id ? versionLink(version.id, version.inForceOn) : null;
  // Only the publisher's own page is the text that its title names.
  const [own] = standing === 'official-text' ? recogniseReferences(title) : [];
  return { read, today: own?.url ?? null };
}
