import { foldText } from '../../fold-text.ts';
import { type Concept, conceptOf, DATE, MONEY } from './generic-words.ts';
import type { RawItem } from './page-reading.ts';
import type { Token } from './page-tokens.ts';
import { textOf } from './text-of.ts';
import { writtenItems } from './written-items.ts';

const MOST_ITEMS = 200;
const MOST_CELLS = 20;

/** What was ordered: a table with product and quantity columns, lines that write how many, a table without headers. */
export function itemsOf(scope: Element, tokens: Token[]): RawItem[] {
  const tables = [...scope.querySelectorAll('table')].slice(0, 50).map(rowsIn);
  const first = (read: (rows: Element[]) => RawItem[]) =>
    tables.map(read).find((items) => items.length > 0) ?? null;
  return first(headedItems) ?? first(bareItems) ?? writtenItems(tokens);
}

function rowsIn(table: HTMLTableElement): Element[] {
  return [...table.querySelectorAll('tr')]
    .filter((row) => row.closest('table') === table)
    .slice(0, MOST_ITEMS);
}

function headedItems(rows: Element[]): RawItem[] {
  const header = rows.find((row) => row.querySelector('th')) ?? rows[0];
  const concepts: (Concept | null)[] = header
    ? [...header.children].map((cell) => conceptOf(foldText(textOf(cell))))
    : [];
  const name = concepts.indexOf('product');
  const quantity = concepts.indexOf('quantity');
  if (name < 0 || quantity < 0) return [];
  return rows.flatMap((row): RawItem[] => {
    const cells = [...row.children];
    const amount = /\d{1,6}(?:[.,]\d+)?/.exec(textOf(cells[quantity] ?? row))?.[0];
    const cell = cells[name];
    if (row === header || cells.length !== concepts.length || !cell || !amount) return [];
    const text = nameIn(cell);
    return text ? [{ name: text, quantity: amount }] : [];
  });
}

/** Rows of a name, one whole number and an amount: what scripted shops draw without a header. */
function bareItems(rows: Element[]): RawItem[] {
  return rows.flatMap((row): RawItem[] => {
    const cells = [...row.children].slice(0, MOST_CELLS);
    const texts = cells.map((cell) => foldText(textOf(cell)));
    const counts = texts.flatMap((text) => /^(?:[x×]\s?)?(\d{1,4})(?:\s?[x×])?$/.exec(text)?.[1] ?? []);
    const at = texts.findIndex((text) => /[a-z]{3}/.test(text) && !MONEY.test(text) && !DATE.test(text));
    const cell = cells[at];
    if (counts.length !== 1 || !cell || !texts.some((text) => MONEY.test(text))) return [];
    const name = conceptOf(texts[at] ?? '') ? '' : nameIn(cell);
    return name ? [{ name, quantity: counts[0] ?? null }] : [];
  });
}

function nameIn(cell: Element): string {
  const main = cell.querySelector('a,strong,b,h3,h4,h5');
  return (main && textOf(main)) || textOf(cell);
}
