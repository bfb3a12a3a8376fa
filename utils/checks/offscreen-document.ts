import browser from 'webextension-polyfill';
import { browser as chromium } from 'wxt/browser';

let opening: Promise<void> | null = null;
let asking = 0;

/** Chromium's worker has no parser: a document without a window answers for it. Nobody else sends to it. */
export async function askOffscreen(message: { to: string }): Promise<unknown> {
  asking++;
  try {
    await open();
    return await browser.runtime.sendMessage(message);
  } finally {
    asking--;
  }
}

/** There can be only one, and it may have outlived the worker that made it. */
async function open(): Promise<void> {
  if (await chromium.offscreen.hasDocument()) return;
  opening ??= chromium.offscreen
    .createDocument({
      url: 'offscreen.html',
      reasons: ['DOM_PARSER'],
      justification:
        'Reads the order pages of the suppliers you follow, and the pages of law you ask to check.',
    })
    .finally(() => {
      opening = null;
    });
  await opening;
}

/** When there is nothing left to parse. */
export async function closeOffscreen(): Promise<void> {
  if (import.meta.env.FIREFOX || asking > 0) return;
  if (await chromium.offscreen.hasDocument()) await chromium.offscreen.closeDocument();
}
