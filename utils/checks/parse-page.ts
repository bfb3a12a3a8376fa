import browser from 'webextension-polyfill';
import { browser as chromium } from 'wxt/browser';
import type { RawPage } from '../orders/reading/page-reading.ts';
import { parseRawPage } from '../orders/reading/parse-raw-page.ts';
import type { Recipe } from '../orders/reading/recipe.ts';
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

/** Chromium's worker has none: a document without a window parses for it. */
async function parseOffscreen(html: string, url: string, taught: Recipe | null): Promise<unknown> {
  await openOffscreen();
  const message: ParseMessage = { to: 'offscreen', html, url, taught };
  return browser.runtime.sendMessage(message);
}

let opening: Promise<void> | null = null;

/** There can be only one, and it may have outlived the worker that made it. */
async function openOffscreen(): Promise<void> {
  if (await chromium.offscreen.hasDocument()) return;
  opening ??= chromium.offscreen
    .createDocument({
      url: 'offscreen.html',
      reasons: ['DOM_PARSER'],
      justification: 'Reads the order pages of the suppliers you follow.',
    })
    .finally(() => {
      opening = null;
    });
  await opening;
}

/** When a round is over. */
export async function closeParser(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  if (await chromium.offscreen.hasDocument()) await chromium.offscreen.closeDocument();
}
