import { bySelector, type Place, placeOf } from './by-selector.ts';
import { foldText } from './page-text.ts';
import type { ByColumn } from './recipe.ts';
import { isElement, textOf } from './text-of.ts';

const ROW = 'tr,[role=row]';
const TABLE = 'table,[role=table],[role=grid]';
/** Rows that may hold the headers of a table; the row itself may not. */
const HEADERS = 'thead tr,[role=row]:has([role=columnheader]),tr:has(th)';
/** Where a cell of a responsive table repeats its header. */
const OWN_HEADER = ['data-title', 'data-label', 'data-th', 'data-ps-label'];
const MOST_ROWS = 100;

/** The text in a table's column: of the row given, or of the first or last of several rows. */
export function inColumn(scope: Document | Element, locator: ByColumn): Place | null {
  const rows = locator.rows
    ? [...scope.querySelectorAll(locator.rows)]
    : isElement(scope)
      ? [scope.closest(ROW) ?? scope]
      : [];
  if (locator.last) rows.reverse();
  for (const row of rows.slice(0, MOST_ROWS)) {
    const cell = cellOf(row, new RegExp(locator.column));
    const found = cell && inCell(cell, locator);
    if (found) return found;
  }
  return null;
}

function inCell(cell: Element, { column: _, css, ...locator }: ByColumn): Place | null {
  return css ? bySelector(cell, { css, ...locator }) : placeOf(cell, locator.attribute, locator);
}

function cellOf(row: Element, column: RegExp): Element | null {
  for (const header of row.closest(TABLE)?.querySelectorAll(HEADERS) ?? []) {
    if (header === row) continue;
    const index = columnOf(header, column);
    if (index !== null) return cellAt(row, index);
    if (!header.closest('thead')) break; // further rows with a `th` are rows of values
  }
  return [...row.children].find((cell) => OWN_HEADER.some((name) => says(cell, name, column))) ?? null;
}

function says(cell: Element, attribute: string, column: RegExp): boolean {
  const header = cell.getAttribute(attribute);
  return header !== null && column.test(foldText(header.trim()));
}

function columnOf(header: Element, column: RegExp): number | null {
  let index = 0;
  for (const cell of header.children) {
    if (column.test(foldText(textOf(cell)))) return index;
    index += span(cell);
  }
  return null;
}

function cellAt(row: Element, index: number): Element | null {
  let at = 0;
  for (const cell of row.children) {
    at += span(cell);
    if (index < at) return cell;
  }
  return null;
}

function span(cell: Element): number {
  return Math.max(1, Number(cell.getAttribute('colspan')) || 1);
}
