import { foldText } from '../../fold-text.ts';
import type { Classify } from './classify.ts';
import { ANY_ORDER, NO_ORDERS, NOT_FOUND, ORDERS } from './generic-words.ts';
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
