import browser from 'webextension-polyfill';
import type { Instant } from './dates/day.ts';
import { localDay } from './dates/local-day.ts';

/** Where it lies in extension storage. */
export const CLOCK_KEY = 'last-clock';

/** Notes under which clock everything was derived. */
export async function noteClock(at: Instant): Promise<void> {
  await browser.storage.local.set({ [CLOCK_KEY]: clockMark(at) });
}

/**
 * Whether what is derived was so under another day or in another zone: an alarm was slept through, or the owner has
 * travelled. @param stored what lies in `storage.local` under `CLOCK_KEY`
 */
export function isOtherClock(stored: Record<string, unknown>, at: Instant): boolean {
  return stored[CLOCK_KEY] !== undefined && stored[CLOCK_KEY] !== clockMark(at);
}

/** By the machine's own calendar and its distance from UTC: no zone rules are loaded to tell. */
function clockMark(at: Instant): string {
  return `${localDay(at)} ${new Date(at).getTimezoneOffset()}`;
}
