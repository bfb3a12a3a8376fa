import type { RawPage } from '../orders/reading/page-reading.ts';
import { parseRawPage } from '../orders/reading/parse-raw-page.ts';
import type { Recipe } from '../orders/reading/recipe.ts';
import type { Markup } from './decode-html.ts';
import { askOffscreen } from './offscreen-document.ts';
import type { ParseMessage } from './parse-message.ts';

/** Reads fetched markup; what comes back is checked, for it was made of foreign markup. */
export async function parsePage(markup: Markup, url: string, taught: Recipe | null): Promise<RawPage | null> {
  return parseRawPage(await (import.meta.env.FIREFOX ? parseHere : parseOffscreen)(markup, url, taught));
}

/** Firefox's event page has a DOM of its own. */
async function parseHere(markup: Markup, url: string, taught: Recipe | null): Promise<unknown> {
  const { readMarkup } = await import('./read-markup.ts');
  return readMarkup(markup, url, taught);
}

async function parseOffscreen(markup: Markup, url: string, taught: Recipe | null): Promise<unknown> {
  const message: ParseMessage = { to: 'offscreen', markup, url, taught };
  return askOffscreen(message, [markup.bytes.buffer]);
}
