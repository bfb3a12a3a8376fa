import { foldText } from '../../fold-text.ts';
import type { GenericPage } from './generic-page.ts';
import { ELSEWHERE, ORDERS, PLACE_ORDER } from './generic-words.ts';
import { pageText } from './page-text.ts';

/**
 * Whether the page is about something else that may name orders: a product, an article, a cart, a checkout, a search,
 * invoices, quotations, returns. The page's own main heading decides before its address.
 */
export function isElsewhere(page: GenericPage): boolean {
  const main = page.headings.filter(({ level }) => level === 1).map(({ folded }) => folded);
  const named = /^.*?(?=\s[|–—:·»-]\s|$)/.exec(page.title)?.[0] ?? '';
  const heads = main.length > 0 ? main : [named];
  if (heads.some((text) => ELSEWHERE.test(text) && !ORDERS.test(text))) return true;
  if (
    /^\s*(?:search|recherche|suche|suchergebnisse|resultados|risultati|zoekresultaten)/.test(heads[0] ?? '')
  )
    return true;
  if (/(?:^|[?&])(?:q|s|search|query|keyword|recherche|suche)=/.test(page.url)) return true;
  const past = ORDERS.test(page.address) || page.ownId !== null || page.titleReference !== null;
  if (
    ELSEWHERE.test(page.address) &&
    !past &&
    !/(?:confirmation|success|received|thank|merci|danke|gracias|grazie|bedankt)/.test(page.address)
  )
    return true;
  const order =
    page.ownId ?? page.titleReference ?? page.headings.find(({ level }) => level === 1)?.reference;
  return isArticle(page.document) || (!order && isProduct(page.document)) || asksToOrder(page.document);
}

function isArticle(document: Document): boolean {
  const about =
    'body[class*="single-post"],body[class*="blog-post"],[itemtype$="/BlogPosting"],[itemtype$="/Article"]';
  return (
    /^(?:article|blog)$/i.test(openGraphType(document)) ||
    document.querySelector(about) !== null ||
    describes(document, 'Article|BlogPosting|NewsArticle|FAQPage|HowTo')
  );
}

function isProduct(document: Document): boolean {
  return /product/i.test(openGraphType(document)) || describes(document, 'Product|ProductGroup');
}

function openGraphType(document: Document): string {
  return document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
}

/** Whether JSON-LD names one of the types; the text is looked at as text, so broken JSON does no harm. */
function describes(document: Document, types: string): boolean {
  const pattern = new RegExp(`"@type"\\s*:\\s*\\[?\\s*"(?:${types})"`);
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 20);
  return scripts.some((script) => pattern.test((script.textContent ?? '').slice(0, 200_000)));
}

function asksToOrder(document: Document): boolean {
  if (document.querySelector('input[autocomplete^="cc-"]')) return true;
  let seen = 0;
  for (const button of document.querySelectorAll('button,input[type="submit"],a[role="button"]')) {
    if (seen++ > 500) return false;
    const text = button.getAttribute('value') ?? button.textContent ?? '';
    if (text.length < 80 && PLACE_ORDER.test(foldText(pageText(text)))) return true;
  }
  return false;
}
