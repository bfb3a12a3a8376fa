import type { RawPage } from '../orders/reading/page-reading.ts';
import { parseRawPage } from '../orders/reading/parse-raw-page.ts';
import type { Recipe } from '../orders/reading/recipe.ts';
import { askOffscreen } from './offscreen-document.ts';
import type { ParseMessage } from './parse-message.ts';

/** Reads fetched markup; what comes back is checked, for it was made of foreign markup. */
export async function parsePage(html: string, url: string, taught: Recipe | null): Promise<RawPage | null> {
  return parseRawPage(await (import.meta.env.FIREFOX ? parseHere : parseOffscreen)(html, url, taught));
}

/** Firefox's event page has a DOM of its own. */
async function parseHere(html: string, url: string, taught: Recipe | null): Promise<unknown> {
  const { readMarkup } = await import('./read-markup.ts');
  return readMarkup(html, url, taught);
}

async function parseOffscreen(html: string, url: string, taught: Recipe | null): Promise<unknown> {
  const message: ParseMessage = { to: 'offscreen', html, url, taught };
  return askOffscreen(message);
}
