import { foldText } from '../../fold-text.ts';
import { type Concept, conceptOf } from './generic-words.ts';
import type { RawItem } from './page-reading.ts';
import type { Token } from './page-tokens.ts';
import { textOf } from './text-of.ts';

const MOST_ITEMS = 200;
const QUANTITY_FIRST = /^(\d{1,5})\s?[x×]\s+(\S.*)$/i;
const QUANTITY_LAST = /^(\S.*?)\s+[x×]\s?(\d{1,5})$/i;
const QUANTITY_ALONE = /^(?:[x×]\s?(\d{1,5})|(\d{1,5})\s?[x×](?:\s.*)?)$/i;

/** What was ordered: a table with product and quantity columns, else lines that write `4 × name`. */
export function itemsOf(scope: Element, tokens: Token[]): RawItem[] {
  for (const table of [...scope.querySelectorAll('table')].slice(0, 50)) {
    const items = tableItems(table);
    if (items.length > 0) return items;
  }
  return writtenItems(tokens);
}

function tableItems(table: HTMLTableElement): RawItem[] {
  const rows = [...table.querySelectorAll('tr')]
    .filter((row) => row.closest('table') === table)
    .slice(0, MOST_ITEMS);
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
    const main = cell.querySelector('a,strong,b,h3,h4,h5');
    const text = (main && textOf(main)) || textOf(cell);
    return text ? [{ name: text, quantity: amount }] : [];
  });
}

function writtenItems(tokens: Token[]): RawItem[] {
  const items: RawItem[] = [];
  for (const [at, { text }] of tokens.entries()) {
    if (items.length >= MOST_ITEMS) break;
    const first = QUANTITY_FIRST.exec(text);
    const last = QUANTITY_LAST.exec(text);
    const alone = QUANTITY_ALONE.exec(text);
    const before = tokens[at - 1]?.text;
    if (first?.[2] && /\p{L}{2}/u.test(first[2])) items.push({ name: first[2], quantity: first[1] ?? null });
    else if (last?.[1] && /\p{L}{2}/u.test(last[1])) items.push({ name: last[1], quantity: last[2] ?? null });
    else if (alone && before && /\p{L}{3}/u.test(before))
      items.push({ name: before, quantity: alone[1] ?? alone[2] ?? null });
  }
  return items;
}
