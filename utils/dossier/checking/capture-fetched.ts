import { askOffscreen } from '../../checks/offscreen-document.ts';
import type { CapturedPage } from '../captured-page.ts';
import { parseCapturedPage } from '../parse-captured-page.ts';
import type { CaptureMessage } from './capture-message.ts';

/** Takes a page from its fetched markup; what comes back is checked, for it was made of foreign markup. */
export async function captureFetched(html: string, url: string): Promise<CapturedPage | null> {
  return parseCapturedPage(await (import.meta.env.FIREFOX ? captureHere : captureOffscreen)(html, url));
}

/** Firefox's event page has a DOM of its own. */
async function captureHere(html: string, url: string): Promise<unknown> {
  return (await import('./capture-markup.ts')).captureMarkup(html, url);
}

async function captureOffscreen(html: string, url: string): Promise<unknown> {
  const message: CaptureMessage = { to: 'offscreen-capture', html, url };
  return askOffscreen(message);
}
