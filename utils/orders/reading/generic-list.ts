import { type Facts, factsOf } from './generic-facts.ts';
import { type GenericPage, headingBefore, saysOrders } from './generic-page.ts';
import { type ListedOrder, tabledOrders } from './generic-table.ts';
import { ELSEWHERE, ORDERS } from './generic-words.ts';
import { mentionIn, referenceIn } from './mentions.ts';
import { orderLinkIn } from './order-links.ts';
import type { Token } from './page-tokens.ts';
import { rawOrder } from './raw-order.ts';
import { rowsOf } from './rows.ts';
import { textOf } from './text-of.ts';
import { firstBy, partsOf } from './token-rows.ts';

/** More orders than this are not read. */
const MOST_ORDERS = 200;

/** The orders that the page lists, in tables with order columns or in cards. Copies of one order come once. */
export function listedOrders(page: GenericPage): ListedOrder[] {
  const evident = saysOrders(page);
  const fromTables = tabledOrders(page, evident);
  if (fromTables.length > 0) return once(fromTables);
  if (!evident) return [];
  const byLink = cards(
    page,
    page.links.map(({ id, element }) => ({ key: id, element })),
  );
  const byName = cards(
    page,
    page.mentions.map(({ reference, element }) => ({ key: reference, element })),
  );
  return once(byLink.length >= byName.length ? byLink : byName);
}

function once(found: ListedOrder[]): ListedOrder[] {
  const kept = new Map<string, ListedOrder>();
  for (const one of found) {
    const key = one.order.reference ?? one.order.platformId ?? '';
    const known = kept.get(key);
    if (!known || (!known.order.label && one.order.label)) kept.set(key, one);
  }
  return [...kept.values()].slice(0, MOST_ORDERS);
}

function cards(page: GenericPage, anchors: { key: string; element: Element }[]): ListedOrder[] {
  const rows = rowsOf(anchors.filter(({ key }) => key !== page.ownId));
  const parts = partsOf(page.tokens, new Set(rows.values()));
  const mentioned = firstBy(page.mentions, ({ at }) => parts.rowOf[at]);
  const found: ListedOrder[] = [];
  for (const [key, row] of rows) {
    if (found.length === MOST_ORDERS) break;
    const { tokens = [], at = -1 } = parts.byRow.get(row) ?? {};
    const order = card(page, { key, row, tokens, at, mentioned: mentioned.get(row)?.reference ?? null });
    if (order) found.push(order);
  }
  return found;
}

/** Part of a page that seems to be one order among others. */
interface Card {
  key: string;
  row: Element;
  tokens: Token[];
  /** Place of its first token. */
  at: number;
  /** The first order named in it. */
  mentioned: string | null;
}

function card(page: GenericPage, { key, row, tokens, at, mentioned }: Card): ListedOrder | null {
  const heading = at < 0 ? null : headingBefore(page, at - 1);
  if (heading && ELSEWHERE.test(heading.folded) && !ORDERS.test(heading.folded)) return null;
  const named = tokens.findIndex(({ text, folded }) => mentionIn(text, folded) !== null);
  const numbered =
    named >= 0 ? named : tokens.findIndex(({ text }) => /^[#№]/.test(text) && referenceIn(text) !== null);
  const link = orderLinkIn(row);
  const inText =
    tokens[numbered] && (mentionIn(tokens[numbered].text)?.reference ?? referenceIn(tokens[numbered].text));
  const reference = inText ?? mentioned ?? signedNumber(tokens) ?? barePrinted(tokens, link, key);
  const facts: Facts = factsOf(tokens, tokens, page.classify);
  if (!reference || (!facts.label && !facts.placed)) return null;
  const order = rawOrder({
    platformId: link?.id ?? null,
    reference,
    url: link?.url ?? null,
    label: facts.label?.text ?? null,
    placed: facts.placed,
    promised: facts.promised,
    total: facts.total,
    shipments: facts.shipments,
  });
  return {
    order,
    row,
    place: facts.label?.element ?? tokens[numbered]?.element ?? row,
    sure: link !== null,
  };
}

/** A number that stands in a card without any word: the link's text, what ends like the link's id, or the first text. */
function barePrinted(tokens: Token[], link: { element: Element } | null, key: string): string | null {
  const printed = tokens.map(({ text }) => referenceIn(text));
  return (
    (link && referenceIn(textOf(link.element))) ??
    printed.find((reference) => reference?.endsWith(key)) ??
    (/\d{3}/.test(printed[0] ?? '') ? printed[0] : null) ??
    (/^[\w-]{1,20}$/.test(key) ? key : null)
  );
}

/** `#` and the number after it in an element of its own. */
function signedNumber(tokens: Token[]): string | null {
  const at = tokens.findIndex(
    ({ text }, index) => /[#№]$/.test(text) && referenceIn(tokens[index + 1]?.text ?? '') !== null,
  );
  return at < 0 ? null : referenceIn(tokens[at + 1]?.text ?? '');
}
