import { capturePage } from '../capture/capture-page.ts';
import type { CapturedPage } from '../captured-page.ts';

/**
 * Takes a page from its fetched markup: parsed inert, so that nothing in it runs or loads.
 * @param url where the markup came from, redirects followed
 */
export function captureMarkup(html: string, url: string): CapturedPage {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return capturePage(document, url, () => null, isShownInMarkup);
}

function isShownInMarkup(element: Element): boolean {
  return !element.matches('[hidden], [style*="display:none" i], [style*="display: none" i]');
}
