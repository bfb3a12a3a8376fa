// Each way begins with a character of its own, so that no list, however made, is gone through again and again.
const QUOTED = `"[^"]*"|'[^']*'`;
const INNER = `\\((?:[^()"']|${QUOTED})*\\)`;
const BRACKETS = `\\((?:[^()"']|${QUOTED}|${INNER})*\\)|\\[(?:[^\\]"']|${QUOTED})*\\]`;
/** A selector of a list: up to a comma that stands in no brackets. */
const SELECTOR = new RegExp(`(?:[^,([]|${BRACKETS})+`, 'g');

/**
 * Whether anything on the page fits a list of selectors. They are asked one by one: of a single selector the browser
 * soon knows that nothing in the page fits, for a list it goes through the whole page (four times slower, measured).
 */
export function isOnPage(document: Document, list: string): boolean {
  return selectorsOf(list).some((selector) => document.querySelector(selector) !== null);
}

/** A list that cannot be parted without loss, with brackets deeper than that or never closed, stays one. */
export function selectorsOf(list: string): string[] {
  const parts = list.match(SELECTOR) ?? [];
  return parts.join(',') === list ? parts.map((part) => part.trim()) : [list];
}
