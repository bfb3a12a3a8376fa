import { foldText } from '../../fold-text.ts';
import { bySelector, type Place, placeOf } from './by-selector.ts';
import type { ByColumn } from './recipe.ts';
import { isElement, textOf } from './text-of.ts';

const ROW = 'tr,[role=row]';
const TABLE = 'table,[role=table],[role=grid]';
/** Without a `thead`, headers stand in one of the first rows: a title may go before them. */
const FIRST_ROWS = 3;
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
  for (const header of headersAbove(row)) {
    const index = header === row ? null : columnOf(header, column);
    if (index !== null) return cellAt(row, index);
  }
  return [...row.children].find((cell) => OWN_HEADER.some((name) => says(cell, name, column))) ?? null;
}

/** The rows with the headers of a row's table. Asked for every row of a list, so no look goes through the whole table. */
function headersAbove(row: Element): Element[] {
  const table = row.closest(TABLE);
  const head = table?.querySelector('thead');
  if (head) return [...head.children];
  const roles = table?.querySelector('[role=columnheader]')?.closest(ROW);
  if (roles) return [roles];
  const section = row.parentElement?.children ?? [];
  const first = Array.from({ length: Math.min(FIRST_ROWS, section.length) }, (_, at) => section[at]);
  const header = first.find((one) => one?.querySelector('th'));
  return table && header ? [header] : [];
}

function says(cell: Element, attribute: string, column: RegExp): boolean {
  const header = cell.getAttribute(attribute);
  return header !== null && column.test(foldText(header.trim()));
}

function columnOf(header: Element, column: RegExp): number | null {
  let index = 0;
  for (const cell of header.children) {
    if (column.test(wordsOf(cell))) return index;
    index += span(cell);
  }
  return null;
}

/** What header cells say, folded, as long as their text is the same: each field of each row of a list asks for it. */
const said = new WeakMap<Element, { text: string | null; words: string }>();

function wordsOf(cell: Element): string {
  const text = cell.textContent;
  let known = said.get(cell);
  if (known?.text !== text) {
    known = { text, words: foldText(textOf(cell)) };
    said.set(cell, known);
  }
  return known.words;
}

function cellAt(row: Element, index: number): Element | null {
  if (!row.querySelector('[colspan]')) return row.children[index] ?? null; // asking each cell takes most of a list's time
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
