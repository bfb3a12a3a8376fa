import { foldText } from '../../fold-text.ts';
import type { Classify } from './classify.ts';
import { ANY_ORDER, ELSEWHERE, NO_ORDERS, NOT_FOUND, ORDERS, PLACE_ORDER, SIGN_IN } from './generic-words.ts';
import { type Mention, mentionIn, mentionsOf, spokenMentions } from './mentions.ts';
import { type OrderLink, orderIdIn, orderLinksOf } from './order-links.ts';
import { pageText } from './page-text.ts';
import { frameTest, type Token, tokensOf } from './page-tokens.ts';
import { textOf } from './text-of.ts';

/** A heading of the page: its words, and the order it names. */
export interface Heading {
  element: Element;
  level: number;
  folded: string;
  /** Place of its first text among the tokens. */
  at: number;
  reference: string | null;
  /** What stands behind the reference in the heading itself. */
  rest: string;
}

/** Everything the generic reader looks at, collected once. */
export interface GenericPage {
  document: Document;
  url: string;
  /** Path and query, decoded and folded, its separators turned into spaces. */
  address: string;
  /** The order's id in the page's own address. */
  ownId: string | null;
  title: string;
  titleReference: string | null;
  tokens: Token[];
  headings: Heading[];
  mentions: Mention[];
  links: OrderLink[];
  /** How states are understood. */
  classify: Classify;
}

const LONGEST_LOOK = 2_000_000;
const ARTICLE = /bestell-?\s?(?:nr|nummer)/g;

/** Whether the page speaks of orders at all: one test on its text, before anything is walked. */
export function speaksOfOrders(document: Document, url: string): boolean {
  if (ANY_ORDER.test(url.slice(0, 2000)) || ANY_ORDER.test(document.title.slice(0, 500))) return true;
  return ANY_ORDER.test((document.body?.textContent ?? '').slice(0, LONGEST_LOOK));
}

export function genericPage(document: Document, url: string, classify: Classify): GenericPage {
  const isFramed = frameTest();
  const tokens = tokensOf(document, isFramed);
  const title = pageText(document.querySelector('title')?.textContent);
  const address = addressWords(url);
  const articles = !aboutOrder(document, address, title);
  const printed = mentionsOf(tokens, articles);
  return {
    document,
    url,
    address,
    ownId: orderIdIn(pathOf(url)),
    title: foldText(title),
    titleReference: mentionIn(title, foldText(title), articles)?.reference ?? null,
    tokens,
    headings: headingsOf(document, tokens, isFramed, articles),
    mentions: printed.length > 0 ? printed : spokenMentions(document, tokens),
    links: orderLinksOf(document, isFramed),
    classify,
  };
}

/** Whether address, title or a heading speaks of an order, beyond the `Bestell-Nr.` that articles have too. */
function aboutOrder(document: Document, address: string, title: string): boolean {
  const heads = [...document.querySelectorAll('h1,h2')].slice(0, 20).map((element) => textOf(element, 200));
  const texts = [address, ...[title, ...heads].map(foldText)];
  // A heading that is nothing but an order's number heads an order.
  return texts.some((text) => /^bestellnummer\b/.test(text) || ANY_ORDER.test(text.replace(ARTICLE, '')));
}

function pathOf(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/]*/i, '');
}

function addressWords(url: string): string {
  let path = pathOf(url.slice(0, 2000));
  try {
    path = decodeURIComponent(path);
  } catch {
    // A broken escape: the raw path says enough.
  }
  return foldText(pageText(path.replace(/[/?&=+_.#-]+/g, ' ')));
}

function headingsOf(
  document: Document,
  tokens: Token[],
  isFramed: (element: Element) => boolean,
  articles: boolean,
): Heading[] {
  const headings: Heading[] = [];
  for (const element of document.querySelectorAll('h1,h2,h3,h4,legend,caption,[role="heading"]')) {
    if (headings.length >= 500) break;
    if (isFramed(element)) continue;
    const text = textOf(element).slice(0, 200);
    const mention = mentionIn(text, foldText(text), articles);
    if (text !== '') {
      headings.push({
        element,
        level: Number(/^h(\d)$/i.exec(element.localName)?.[1] ?? element.getAttribute('aria-level') ?? 3),
        folded: foldText(text),
        at: -1,
        reference: mention?.reference ?? null,
        rest: mention?.rest ?? '',
      });
    }
  }
  const byElement = new Map(headings.map((heading) => [heading.element, heading]));
  const selector = 'h1,h2,h3,h4,legend,caption,[role="heading"]';
  tokens.forEach(({ element }, at) => {
    const around = element.closest(selector);
    const heading = around && byElement.get(around);
    if (heading && heading.at < 0) heading.at = at;
  });
  return headings.filter(({ at }) => at >= 0);
}

/** The heading that stands last before a token. */
export function headingBefore(page: GenericPage, at: number): Heading | null {
  return page.headings.findLast((heading) => heading.at <= at) ?? null;
}

/** Headings that say that this page, or this part, is about orders. */
export function saysOrders(page: GenericPage): boolean {
  const { address, title, headings } = page;
  return [address, title, ...headings.map(({ folded }) => folded)].some((text) => ORDERS.test(text));
}

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

/** An order list that says it is empty. */
export function isEmptyList({ title, headings, tokens }: GenericPage): boolean {
  const heads = [title, ...headings.filter(({ level }) => level <= 2).map(({ folded }) => folded)];
  return (
    heads.some((text) => ORDERS.test(text)) &&
    tokens.some(({ folded }) => folded.length < 160 && NO_ORDERS.test(folded))
  );
}

/** The shop says, in a heading, the title or a short text of its own, that there is no such order. */
export function saysNotFound(page: GenericPage): boolean {
  const heads = [page.title, ...page.headings.filter(({ level }) => level <= 2).map(({ folded }) => folded)];
  if (heads.some((text) => NOT_FOUND.test(text))) return true;
  return (
    page.ownId !== null &&
    page.tokens.some(({ folded }) => folded.length < 200 && ANY_ORDER.test(folded) && NOT_FOUND.test(folded))
  );
}

const SIGN_IN_PAGE =
  /^[^?#]*\/(?:log-?in|sign-?in|connexion|anmelden|authenti\w+|inloggen|accedi|acceder)\b/i;

/** A page whose address is for signing in and which asks for an e-mail address alone: the rest comes by e-mail. */
export function asksForCode(document: Document, url: string): boolean {
  if (!SIGN_IN_PAGE.test(pathOf(url))) return false;
  const inputs = [...document.querySelectorAll('form input:not([type="hidden"]):not([type="checkbox"])')];
  return (
    inputs.filter((input) => input.matches('[type="email"],[name*="email"]')).length === 1 &&
    inputs.length <= 3
  );
}

/** A form in the page's own part that asks for one password, on a page that says so. */
export function asksToSignIn(page: GenericPage): boolean {
  const isFramed = frameTest();
  const words = [page.address, page.title, ...page.headings.map(({ folded }) => folded)].some((text) =>
    SIGN_IN.test(text),
  );
  for (const input of [...page.document.querySelectorAll('input[type="password"]')].slice(0, 50)) {
    if (isFramed(input) || input.closest('header,aside,[class*="dropdown"],[class*="modal"],[role="dialog"]'))
      continue;
    const form = input.closest('form');
    const passwords = form?.querySelectorAll('input[type="password"]').length ?? 1;
    const button = foldText(
      pageText(form?.querySelector('button[type="submit"],input[type="submit"],button')?.textContent ?? ''),
    );
    if (passwords === 1 && (words || SIGN_IN.test(button))) return true;
  }
  return false;
}
