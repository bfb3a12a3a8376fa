import { titleAtStart } from './references/code-table.ts';
import { identityOfAddress } from './references/official-addresses.ts';
import { recogniseReferences } from './references/recognise.ts';
import type { Identity } from './references/reference.ts';
import { readSource } from './references/source-text.ts';

/** A page as its browser knows it. */
interface Page {
  url: string;
  title: string;
}

/**
 * Id of the code that a page is of: articles named there without a code are then its own. By the address of its
 * publisher, or by what the publisher calls it: `Article L441-10 - Code de commerce - Légifrance`. Nobody else's page
 * is of a code.
 */
export function pageCodeOf({ url, title }: Page): string | null {
  if (!isPublisher(url)) return null;
  const named = partsOf(title).flatMap((part) => codeNamed(part) ?? []);
  return identityOfAddress(url)?.codeId ?? named[0] ?? null;
}

/** What a page of a publisher is itself; `null` for other pages. */
export function ownIdentity(page: Page): Identity | null {
  const code = pageCodeOf(page);
  if (code === null) return identityOfAddress(page.url);
  const [first = ''] = partsOf(page.title);
  const [article] = recogniseReferences(first, { pageCode: code });
  return article ?? identityOfAddress(page.url);
}

function isPublisher(url: string): boolean {
  return URL.parse(url)?.hostname.replace(/^www\./, '') === 'legifrance.gouv.fr';
}

function partsOf(title: string): string[] {
  return title.split(/\s[-–—|]\s/);
}

function codeNamed(part: string): string | null {
  const { folded } = readSource(part);
  const [name, code] = titleAtStart(folded) ?? [];
  return code && name === folded.trim() ? code.id : null;
}
