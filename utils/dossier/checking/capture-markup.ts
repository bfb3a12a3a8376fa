import { parseMarkup } from '../../parse-markup.ts';
import { capturePage } from '../capture/capture-page.ts';
import type { CapturedPage } from '../captured-page.ts';

/**
 * Takes a page from its fetched markup.
 * @param url where the markup came from, redirects followed
 */
export function captureMarkup(html: string, url: string): CapturedPage {
  return capturePage(parseMarkup(html), url, () => null, isShownInMarkup);
}

function isShownInMarkup(element: Element): boolean {
  return !element.matches('[hidden], [style*="display:none" i], [style*="display: none" i]');
}
