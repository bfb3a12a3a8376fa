import { foldText } from '../../fold-text.ts';
import type { Classify } from './classify.ts';
import { amountOf, dateIn, isHeaderCell, mostTelling } from './generic-facts.ts';
import { type GenericPage, headingBefore } from './generic-page.ts';
import { type Concept, conceptOf, ELSEWHERE, ORDERS } from './generic-words.ts';
import { mentionIn, referenceIn } from './mentions.ts';
import { orderLinkIn } from './order-links.ts';
import type { RawOrder } from './page-reading.ts';
import type { Token } from './page-tokens.ts';
import { rawOrder } from './raw-order.ts';
import { textOf } from './text-of.ts';

/** One order of a list, the element of it and where its badge goes. */
export interface ListedOrder {
  order: RawOrder;
  row: Element;
  place: Element | null;
  /** In a table with order columns, or a card that links to its order: surely one of a list, even alone. */
  sure: boolean;
}

const MOST_TABLES = 100;
const MOST_ROWS = 300;
const MOST_CELLS = 30;

/**
 * The orders in the page's tables with order columns.
 * @param evident whether the page says that it is about orders: then `#` and `Reference` are enough of a header
 */
export function tabledOrders(page: GenericPage, evident: boolean): ListedOrder[] {
  return [...page.document.querySelectorAll('table')]
    .slice(0, MOST_TABLES)
    .flatMap((table) => tableOrders(page, table, evident));
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
  const link = orderLinkIn(row);
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
