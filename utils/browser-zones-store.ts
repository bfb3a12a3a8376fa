import browser from 'webextension-polyfill';
import { type BrowserZones, probeBrowser } from './dates/browser-zones.ts';
import type { Instant } from './dates/day.ts';
import { offsetByIntl } from './dates/intl-offset.ts';
import { letBrowserAnswer } from './dates/zone-rules.ts';
import { isText, listOf, orNull, shapeOf } from './sound-row.ts';
import { BROWSER_ZONES } from './storage-names.ts';

/** Kept while the browser runs: the next start may be of a newer one. */
const isBrowserZones = shapeOf<BrowserZones>({
  level: orNull(isText),
  corrects: listOf(isText),
  yieldsTo: listOf(isText),
});

/** `null` until the background has looked, a moment after the browser's start. */
export async function browserZones(
  asked: Promise<Record<string, unknown>> = browser.storage.session.get(BROWSER_ZONES),
): Promise<BrowserZones | null> {
  const { [BROWSER_ZONES]: kept } = await asked;
  return isBrowserZones(kept) ? kept : null;
}

/** Looks, once in a session of the browser: it costs some tenths of a second. Answers whether it was the first time. */
export async function lookAtBrowserZones(now: Instant): Promise<boolean> {
  if (await browserZones()) return false;
  await browser.storage.session.set({ [BROWSER_ZONES]: probeBrowser(offsetByIntl, now) });
  return true;
}

/**
 * From now on the browser answers, in this page or worker, for zones of which it knows more than our table.
 * @param asked what is kept in `storage.session`, where it was asked already
 */
export async function yieldToNewerBrowser(asked?: Promise<Record<string, unknown>>): Promise<void> {
  letBrowserAnswer((await browserZones(asked))?.yieldsTo ?? []);
}
