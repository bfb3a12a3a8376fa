import type { PageVersion, UnreadReason } from './bookmark.ts';
import { ownIdentity, pageCodeOf } from './page-code.ts';
import { type LinkMeaning, linkMeaning } from './references/link-templates.ts';
import { recogniseReferences } from './references/recognise.ts';
import type { Reference } from './references/reference.ts';
import { versionLink } from './references/version-link.ts';
import { referenceAddress } from './sources/destinations.ts';
import type { Source } from './sources/source.ts';

/** What the popup shows of the references in the tab in front. */
export interface ReferencesOfPage {
  /** Why the page could not be read. */
  unread: Exclude<UnreadReason, 'link'> | null;
  /** It is longer than what is read of it. */
  cut: boolean;
  /** The words selected in it, as a question; empty where nothing is. */
  selected: string;
  references: PageReference[];
}

/** A reference that a page makes, however often. */
export interface PageReference {
  canonical: string;
  /** As the page writes it first. */
  words: string;
  /** Its code or court, where the words do not say it. */
  of: string | null;
  rangeTo: string | null;
  /** The code is the page's own, and not written there. */
  deduced: boolean;
  count: number;
  links: ReferenceLink[];
}

/** `read`: the version that the page shows. */
export interface ReferenceLink {
  meaning: LinkMeaning | 'read';
  url: string;
}

interface Page {
  url: string;
  title: string;
  text: string;
  version: PageVersion | null;
}

/** Longer texts are read up to there: half a second's work. */
export const LONGEST_READ = 400_000;

/** Every reference of a page, each once, in the order in which they come first. */
export function pageReferences(page: Page, sources: readonly Source[]): PageReference[] {
  const found = recogniseReferences(page.text.slice(0, LONGEST_READ), { pageCode: pageCodeOf(page) });
  const own = ownIdentity(page)?.canonical;
  return [...Map.groupBy(found, ({ canonical }) => canonical).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const read = first.canonical === own && page.version ? versionRead(page.version) : [];
    return { ...described(first), count: same.length, links: [...read, ...linksOf(first, sources)] };
  });
}

function described(reference: Reference): Omit<PageReference, 'count' | 'links'> {
  const { canonical, match, code, court, rangeTo, deduced } = reference;
  const words = match.replaceAll(/\s+/g, ' ').slice(0, 300);
  const of = code ?? court;
  return {
    canonical,
    words,
    of: of && !words.toLowerCase().includes(of.toLowerCase()) ? of : null,
    rangeTo,
    deduced,
  };
}

function versionRead({ id, inForceOn }: PageVersion): ReferenceLink[] {
  const url = id && versionLink(id, inForceOn);
  return url ? [{ meaning: 'read', url }] : [];
}

/** The version it names, where it names one; then where it stands today, or can be looked up. */
function linksOf(reference: Reference, sources: readonly Source[]): ReferenceLink[] {
  const { number, celex, date } = reference;
  const named = typeof number === 'string' && reference.canonical.includes('@') ? (celex ?? number) : null;
  const version = named && versionLink(named, date);
  const address = referenceAddress(reference, sources);
  const urls = [version, address].filter((url): url is string => url !== null && url !== undefined);
  return [...new Set(urls)].map((url) => ({ meaning: linkMeaning(url), url }));
}
