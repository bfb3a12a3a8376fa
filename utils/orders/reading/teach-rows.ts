import { mentionIn, referenceIn } from './mentions.ts';
import { isSafeSelector } from './safe-pattern.ts';
import { namesOf } from './teach-locators.ts';
import { textOf } from './text-of.ts';

/** The rows of a list: one of them, and what selects them all. */
export interface TaughtRows {
  row: Element;
  selector: string;
}

const MOST_STEPS = 12;

/**
 * The list row that holds the pointed elements: the nearest ancestor with brothers of its kind that show numbers of
 * their own. `null` on a page about one order.
 */
export function rowsAround(number: Element, others: Element[], reference: string): TaughtRows | null {
  let steps = 0;
  for (
    let at: Element | null = number;
    at?.parentElement && steps < MOST_STEPS;
    at = at.parentElement, steps++
  ) {
    const row = at;
    if (row.localName === 'body' || !others.every((other) => row.contains(other))) continue;
    const brothers = brothersOf(row);
    if (!brothers.some((brother) => showsAnother(brother, reference))) continue;
    const selector = rowSelectors(row).find((one) => selects(one, row, brothers));
    if (selector) return { row, selector };
  }
  return null;
}

function brothersOf(row: Element): Element[] {
  const brothers = [...(row.parentElement?.children ?? [])].slice(0, 500);
  return brothers.filter((one) => one !== row && one.localName === row.localName);
}

/** A text in it is a number, and none of its texts is this order's. */
function showsAnother(brother: Element, reference: string): boolean {
  const text = textOf(brother);
  if (text === '' || text.split(/[\s#]/).includes(reference)) return false;
  return (
    mentionIn(text) !== null ||
    text
      .split(' ')
      .some(
        (word) => referenceIn(word) !== null && word.replace('#', '').length >= Math.min(3, reference.length),
      )
  );
}

/** Selectors for the row and its brothers: by the row's own name, by a named parent, by a named table. */
function rowSelectors(row: Element): string[] {
  const tag = row.localName;
  const own = [...namesOf(row)].filter((name) => !name.startsWith('#'));
  const above: string[] = [];
  let path = tag;
  let steps = 0;
  for (
    let at = row.parentElement;
    at && at.localName !== 'body' && steps < 4;
    at = at.parentElement, steps++
  ) {
    for (const name of namesOf(at)) above.push(`${name} > ${path}`);
    path = `${at.localName} > ${path}`;
    if (at.localName === 'table') above.push(path);
  }
  return [...own, ...above, path].filter(isSafeSelector);
}

/** It finds the row and at least one brother, and nothing inside a row. */
function selects(selector: string, row: Element, brothers: Element[]): boolean {
  const found = [...row.ownerDocument.querySelectorAll(selector)].slice(0, 1000);
  return (
    found.includes(row) &&
    brothers.some((one) => found.includes(one)) &&
    !found.some((one) => one !== row && row.contains(one))
  );
}
