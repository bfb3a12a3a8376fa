import { MAX_TEXT, pageText } from './page-text.ts';

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
/** Longest text collected from one element before it is cut, white space aside. */
const LONGEST = 2400;
/** A page built to exhaust us is read no further than this, in nodes and in depth. */
const MOST_NODES = 20_000;
const DEEPEST = 400;
/** On the page and not said: struck prices, scripts, icons named by words, our own badges. */
const UNSAID =
  'del,s,script,style,template,noscript,sous-main-badge,.visually-hidden,.sr-only,.screen-reader-text,.material-icons';
/** Elements that end a line, so that their words do not run into the next ones. */
const LINES = /^(br|p|div|li|td|th|tr|dt|dd|h[1-6]|section|article|ul|table)$/i;

/** Text as a reader sees it: white space is one space, struck and hidden parts are left out, cut at `max` characters. */
export function textOf(node: Node, max = MAX_TEXT): string {
  const parts: string[] = [];
  let left = LONGEST;
  let nodes = MOST_NODES;
  const collect = (parent: Node, depth: number): void => {
    for (let child = parent.firstChild; child && left > 0 && nodes-- > 0; child = child.nextSibling) {
      if (child.nodeType === TEXT_NODE) {
        const text = (child.nodeValue ?? '').slice(0, LONGEST);
        left -= text.trim().length;
        parts.push(text);
      } else if (isElement(child) && depth < DEEPEST && !child.matches(UNSAID)) {
        const gap = LINES.test(child.tagName) ? ' ' : '';
        parts.push(gap);
        collect(child, depth + 1);
        parts.push(gap);
      }
    }
  };
  collect(node, 0);
  return pageText(parts.join(''), max);
}

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}
