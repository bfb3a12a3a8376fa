import type { Classify } from './classify.ts';
import { isElsewhere } from './elsewhere.ts';
import { listedOrders } from './generic-list.ts';
import { readSubject, subjectOf } from './generic-order.ts';
import { genericPage, isEmptyList, saysNotFound, saysOrders, speaksOfOrders } from './generic-page.ts';
import type { ExtractedPage, PageKind, RawOrder } from './page-reading.ts';
import { pageText } from './page-text.ts';
import { asksForCode, asksToSignIn } from './sign-in-form.ts';

/**
 * Reads a page of a shop that no recipe knows, in English, French, German, Spanish, Italian or Dutch.
 * Precision first: an order needs its number where a page names its subject, and other things only an order has.
 * `null` when the page is nothing we look for.
 */
export function readGeneric(document: Document, url: string, classify: Classify): ExtractedPage | null {
  if (!document.body) return null;
  const hasPassword = document.querySelector('input[type="password"]') !== null;
  const asks = asksForCode(document, url);
  if (!hasPassword && !asks && !speaksOfOrders(document, url)) return null;
  const page = genericPage(document, url, classify);
  const found = (
    kind: PageKind,
    orders: { order: RawOrder; place: Element | null }[],
    notFound = false,
  ): ExtractedPage => ({
    raw: {
      url,
      page: kind,
      platform: orders.length > 0 ? 'generic' : null,
      language: pageText(document.documentElement.getAttribute('lang')).slice(0, 2).toLowerCase() || null,
      account: null,
      notFound,
      orders: orders.map(({ order }) => order),
    },
    places: orders.map(({ place }) => place),
  });

  if (!isElsewhere(page)) {
    const listed = listedOrders(page);
    const isList = listed.length > 1 || listed[0]?.sure === true;
    const subject = subjectOf(page);
    const isAbout = subject?.certain || (listed.length < 2 && (page.ownId !== null || !saysOrders(page)));
    if (isList && !isAbout) return found('order-list', listed);
    const own = subject && readSubject(page, subject, listed);
    if (own) return found('order', [own]);
    const alone = listed.length === 1 && listed[0]?.order.label && listed[0].order.placed;
    if (isList || alone || isEmptyList(page)) return found('order-list', listed);
  }
  if (asks || asksToSignIn(page)) return found('sign-in', []);
  return saysNotFound(page) ? found('other', [], true) : null;
}
