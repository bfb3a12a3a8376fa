import { foldText } from '../../fold-text.ts';
import type { Classify } from './classify.ts';
import { amountOf, dateIn, type Facts, factsOf, isHeaderCell, mostTelling } from './generic-facts.ts';
import { type GenericPage, headingBefore, saysOrders } from './generic-page.ts';
import { type Concept, conceptOf, ELSEWHERE, ORDERS } from './generic-words.ts';
import { mentionIn, referenceIn } from './mentions.ts';
import { orderIdIn } from './order-links.ts';
import type { RawOrder } from './page-reading.ts';
import type { Token } from './page-tokens.ts';
import { rowsOf } from './rows.ts';
import { textOf } from './text-of.ts';
import { firstBy, partsOf } from './token-rows.ts';

/** One order of a list, the element of it and where its badge goes. */
export interface ListedOrder {
  order: RawOrder;
  row: Element;
  place: Element | null;
  /** In a table with order columns, or a card that links to its order: surely one of a list, even alone. */
  sure: boolean;
}

/** More orders than this are not read. */
const MOST_ORDERS = 200;
const MOST_TABLES = 100;
const MOST_ROWS = 300;
const MOST_CELLS = 30;

/** The orders that the page lists, in tables with order columns or in cards. Copies of one order come once. */
export function listedOrders(page: GenericPage): ListedOrder[] {
  const evident = saysOrders(page);
  const fromTables = [...page.document.querySelectorAll('table')]
    .slice(0, MOST_TABLES)
    .flatMap((table) => tableOrders(page, table, evident));
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

type Columns = Map<Concept, number[]>;

function tableOrders(page: GenericPage, table: HTMLTableElement, evident: boolean): ListedOrder[] {
  const rows = [...table.querySelectorAll('tr')]
    .filter((row) => row.closest('table') === table)
    .slice(0, MOST_ROWS);
  const header =
    rows.find((row) => row.querySelector('th') && isHeaderCell(row.querySelector('th') ?? row)) ?? rows[0];
  if (!header || rows.length < 2) return [];
  const columns = columnsOf(header);
  const has = (...concepts: Concept[]) => concepts.some((concept) => columns.has(concept));
  const numberAt = Math.min(...(columns.get('number') ?? []), ...(columns.get('bareNumber') ?? []));
  if (!has('orderStatus', 'shippingStatus', 'placed')) return [];
  if ((columns.get('foreign') ?? []).some((at) => at < numberAt)) return [];
  if (numberAt === Number.POSITIVE_INFINITY && has('product', 'tracking', 'quantity')) return [];
  if (!has('number') && !evident) return [];
  const first = page.tokens.findIndex(({ element }) => table.contains(element));
  const heading = first < 0 ? null : headingBefore(page, first);
  if (heading && ELSEWHERE.test(heading.folded) && !ORDERS.test(heading.folded)) return [];
  return rows.filter((row) => row !== header).flatMap((row) => tableOrder(row, columns, page.classify));
}

function columnsOf(header: Element): Columns {
  const columns: Columns = new Map();
  let index = 0;
  for (const cell of [...header.children].slice(0, MOST_CELLS)) {
    const concept = conceptOf(foldText(textOf(cell)));
    if (concept) columns.set(concept, [...(columns.get(concept) ?? []), index]);
    index += Math.max(1, Math.min(50, Number(cell.getAttribute('colspan')) || 1));
  }
  return columns;
}

function tableOrder(row: Element, columns: Columns, classify: Classify): ListedOrder[] {
  const cells: Element[] = [];
  for (const cell of [...row.children].slice(0, MOST_CELLS)) {
    const span = Math.max(1, Math.min(50, Number(cell.getAttribute('colspan')) || 1));
    for (let index = 0; index < span; index++) cells.push(cell);
  }
  const tokenAt = (concept: Concept): Token | null => {
    for (const index of columns.get(concept) ?? []) {
      const element = cells[index];
      const text = element ? textOf(element) : '';
      if (element && text) return { text, folded: foldText(text), element };
    }
    return null;
  };
  const link = linkIn(row);
  const numbered = tokenAt('number') ?? tokenAt('bareNumber') ?? cellToken(cells[0]);
  const reference = numbered && numberIn(numbered);
  const placed = tokenAt('placed');
  const label =
    mostTelling(
      [tokenAt('orderStatus'), tokenAt('shippingStatus')].flatMap((one) => one ?? []),
      classify,
    ) ?? tokenAt('paymentStatus');
  const total = tokenAt('grandTotal') ?? tokenAt('total');
  const day = placed
    ? (dateIn([placed]) ?? placed.element.querySelector('time')?.getAttribute('datetime') ?? null)
    : dateIn(numbered ? [numbered] : []);
  if (!reference || (!label && !day)) return [];
  const order = rawOrder({
    platformId: link?.id ?? null,
    reference,
    url: link?.url ?? null,
    label: label?.text ?? null,
    placed: day,
    promised: dateIn([tokenAt('promised')].flatMap((one) => one ?? [])),
    total: total && amountOf(total),
  });
  return [{ order, row, place: label?.element ?? numbered.element, sure: true }];
}

/** The number that a cell is, names, or links to the order by. */
function numberIn({ text, element }: Token): string | null {
  const linked = [...element.querySelectorAll('a[href],b,strong')].slice(0, 5);
  return (
    referenceIn(text) ??
    mentionIn(text)?.reference ??
    linked.map((link) => referenceIn(textOf(link))).find((found) => found !== null) ??
    null
  );
}

function cellToken(element: Element | undefined): Token | null {
  const text = element ? textOf(element) : '';
  return element && text ? { text, folded: foldText(text), element } : null;
}

function linkIn(row: Element): { id: string; url: string; element: Element } | null {
  const links = [...row.querySelectorAll('a[href]')].slice(0, 20);
  if (row.localName === 'a') links.unshift(row);
  for (const link of links) {
    const url = link.getAttribute('href') ?? '';
    const id = /^(?:#|javascript:|data:)/i.test(url) ? null : orderIdIn(url);
    if (id) return { id, url, element: link };
  }
  return null;
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
  const link = linkIn(row);
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

/** An order with what was found, the rest empty. */
export function rawOrder(found: Partial<RawOrder>): RawOrder {
  return {
    platformId: null,
    reference: null,
    url: null,
    label: null,
    code: null,
    placed: null,
    promised: null,
    total: null,
    items: [],
    shipments: [],
    ways: {},
    ...found,
  };
}
