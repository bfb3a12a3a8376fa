import browser from 'webextension-polyfill';
import { browser as chromium } from 'wxt/browser';

let opening: Promise<void> | null = null;
let asking = 0;

/** Chromium's worker has no parser: a document without a window answers for it. Nobody else sends to it. */
export function askOffscreen(message: { to: string }): Promise<unknown> {
  return withOffscreen(() => browser.runtime.sendMessage(message));
}

/** The document stays as long as the work that needs it. */
export async function withOffscreen<Result>(work: () => Promise<Result>): Promise<Result> {
  asking++;
  try {
    await open();
    return await work();
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
      reasons: ['DOM_PARSER', 'BLOBS'],
      justification:
        'Reads the order pages of the suppliers you follow and the pages of law you ask to check; makes the backup file.',
    })
    .finally(() => {
      opening = null;
    });
  await opening;
}

/** When there is nothing left to do. */
export async function closeOffscreen(): Promise<void> {
  if (import.meta.env.FIREFOX || asking > 0) return;
  if (await chromium.offscreen.hasDocument()) await chromium.offscreen.closeDocument();
}
