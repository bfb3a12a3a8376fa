import { foldText } from '../../fold-text.ts';
import { pageText } from './page-text.ts';

/** A run of text inside one element. Comments inside it do not split it (React writes `Order<!-- --> #<!-- -->1`). */
export interface Token {
  text: string;
  folded: string;
  element: Element;
}

/** `NodeFilter.SHOW_TEXT` and `Node.COMMENT_NODE`: a parsed document brings no globals along. */
export const SHOW_TEXT = 4;
const COMMENT_NODE = 8;

/** More text nodes than this are not looked at: enough for 200 orders with everything around them. */
const MOST_NODES = 40_000;
const SILENT = /^(?:script|style|noscript|template|textarea|option|svg|math|object|iframe)$/i;
const CURRENCY_ALONE = /^(?:[€$£¥]|EUR|USD|GBP|CHF|CAD|AUD|SEK|NOK|DKK|PLN|CZK|kr|zł|Kč)$/i;
const NUMBER_ALONE = /^-?\d[\d\s.,'’]*$/;
/** The page's frame: it names orders that are not this page's. */
const FRAME = /^(?:nav|footer|dialog)$/i;
const FRAME_ROLES = /^(?:navigation|contentinfo|banner|search|dialog|menu|menubar)$/;

/** The page's texts in the order they stand, without its navigation and footer. One walk, linear, bounded. */
export function tokensOf(document: Document, isLeftOut: (element: Element) => boolean): Token[] {
  const tokens: Token[] = [];
  if (!document.body) return tokens;
  const walker = document.createTreeWalker(document.body, SHOW_TEXT);
  let previous: Node | null = null;
  for (let seen = 0, node = walker.nextNode(); node && seen < MOST_NODES; seen++, node = walker.nextNode()) {
    const element = node.parentElement;
    const raw = node.nodeValue ?? '';
    if (!element || isLeftOut(element)) continue;
    const last = tokens.at(-1);
    if (last && previous && continues(node, previous)) {
      const text = pageText(`${last.text}${/\s$/.test(previous.nodeValue ?? '') ? ' ' : ''}${raw}`);
      last.text = text;
      last.folded = foldText(text);
      previous = node;
      continue;
    }
    const text = pageText(raw);
    if (text === '') continue;
    if (last && isOneAmount(last, text, element)) {
      last.text = `${last.text}${CURRENCY_ALONE.test(text) ? ' ' : ''}${text}`;
      last.folded = foldText(last.text);
      if (element.contains(last.element)) last.element = element;
      previous = node;
      continue;
    }
    tokens.push({ text, folded: foldText(text), element });
    previous = node;
  }
  return tokens;
}

/** A currency sign in an element of its own belongs to the number beside it: `<i>£</i>37.50`. */
function isOneAmount(last: Token, text: string, element: Element): boolean {
  const inside =
    last.element.contains(element) ||
    element.contains(last.element) ||
    last.element.parentElement === element.parentElement;
  const pair = CURRENCY_ALONE.test(last.text)
    ? NUMBER_ALONE.test(text)
    : CURRENCY_ALONE.test(text) && NUMBER_ALONE.test(last.text);
  return inside && pair;
}

/** Whether only comments stand between two texts of one element. */
function continues(node: Node, previous: Node): boolean {
  let sibling = node.previousSibling;
  for (let steps = 0; sibling && steps < 3; steps++, sibling = sibling.previousSibling) {
    if (sibling === previous) return true;
    if (sibling.nodeType !== COMMENT_NODE) return false;
  }
  return false;
}

/**
 * A test for elements that are silent or belong to the page's frame. It remembers the answer for every ancestor, so
 * that asking it for a whole page stays linear.
 */
export function frameTest(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const path: Element[] = [];
    let answer = false;
    for (let at: Element | null = element; at; at = at.parentElement) {
      const remembered = known.get(at) ?? (isFrame(at) || undefined);
      if (remembered !== undefined) {
        answer = remembered;
        break;
      }
      path.push(at);
    }
    for (const at of path) known.set(at, answer);
    return answer;
  };
}

function isFrame(element: Element): boolean {
  const tag = element.localName;
  if (SILENT.test(tag) || FRAME.test(tag) || element.hasAttribute('hidden')) return true;
  if (FRAME_ROLES.test(element.getAttribute('role') ?? '')) return true;
  return (
    tag === 'header' && (element.parentElement?.localName === 'body' || element.querySelector('nav') !== null)
  );
}
