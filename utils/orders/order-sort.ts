import type { OrderView } from './order-view.ts';
import { STATUSES } from './status.ts';

/** Columns the table can be sorted by. */
export const ORDER_COLUMNS = ['due', 'order', 'status', 'seen', 'total'] as const;
export type OrderColumn = (typeof ORDER_COLUMNS)[number];

export interface OrderSort {
  column: OrderColumn;
  descending: boolean;
}

/** Reads `due` or `-due` from an address; `null` (the order of urgency) when it says nothing. */
export function sortFrom(query: URLSearchParams): OrderSort | null {
  const text = query.get('sort') ?? '';
  const column = ORDER_COLUMNS.find((name) => name === text.replace(/^-/, ''));
  return column ? { column, descending: text.startsWith('-') } : null;
}

/** What a click on a column's header leads to: up, down, then back to the order of urgency. */
export function nextSort(sort: OrderSort | null, column: OrderColumn): OrderSort | null {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}

/**
 * Sorted copy. Equal ones keep their place, and what a column does not know stands last in both directions.
 * Names are compared as people of this language do.
 */
export function sortOrders(views: OrderView[], sort: OrderSort | null, language: string): OrderView[] {
  if (!sort) return views;
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const turn = sort.descending ? -1 : 1;
  const keyed = views.map((view) => ({ view, key: keyOf(view, sort.column) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    return turn * compare(a.key, b.key, collator);
  });
  return keyed.map(({ view }) => view);
}

type Key = string | number | null;

function keyOf(view: OrderView, column: OrderColumn): Key {
  const keys: Record<OrderColumn, Key> = {
    due: view.due?.on ?? null,
    order: view.title,
    status: view.status === null ? null : STATUSES.indexOf(view.status),
    seen: view.seenAt,
    total: amountOf(view.total),
  };
  return keys[column];
}

function compare(a: string | number, b: string | number, collator: Intl.Collator): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}

/**
 * The number in a printed total, whatever the shop's separators: `1 238,16 €`, `$1,238.16`, `1.238 EUR`.
 * The last point or comma followed by one or two digits is the decimal one. Currencies are not converted.
 */
function amountOf(total: string | null): number | null {
  const digits = total?.replace(/[^\d.,-]/g, '') ?? '';
  if (!/\d/.test(digits)) return null;
  const [, whole = '', cents = ''] = digits.match(/^(.*?)(?:[.,](\d{1,2}))?$/) ?? [];
  return Number(`${whole.replace(/[.,]/g, '')}.${cents || '0'}`);
}
