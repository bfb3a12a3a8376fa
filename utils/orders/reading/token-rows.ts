import type { Token } from './page-tokens.ts';

/** The tokens of one row, and the place of the first of them. */
interface Part {
  tokens: Token[];
  at: number;
}

/** Which tokens stand in which of the rows. Each ancestor is looked at once, so the whole is linear. */
export function partsOf(
  tokens: Token[],
  rows: Set<Element>,
): { byRow: Map<Element, Part>; rowOf: (Element | null)[] } {
  const known = new Map<Element, Element | null>();
  const byRow = new Map<Element, Part>();
  const rowOf = tokens.map((token, at) => {
    const row = rowAround(token.element, rows, known);
    if (row) byRow.set(row, byRow.get(row) ?? { tokens: [], at });
    if (row) byRow.get(row)?.tokens.push(token);
    return row;
  });
  return { byRow, rowOf };
}

function rowAround(
  element: Element,
  rows: Set<Element>,
  known: Map<Element, Element | null>,
): Element | null {
  const path: Element[] = [];
  let row: Element | null = null;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const told: Element | null | undefined = rows.has(at) ? at : known.get(at);
    if (told !== undefined) {
      row = told;
      break;
    }
    path.push(at);
  }
  for (const at of path) known.set(at, row);
  return row;
}

/** The first value of each key; what has no key is left out. */
export function firstBy<Value, Key>(
  values: Value[],
  keyOf: (value: Value) => Key | null | undefined,
): Map<Key, Value> {
  const first = new Map<Key, Value>();
  for (const value of values) {
    const key = keyOf(value);
    if (key !== null && key !== undefined && !first.has(key)) first.set(key, value);
  }
  return first;
}
