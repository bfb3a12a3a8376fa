import { MAX_TEXT, pageText } from './page-text.ts';

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
/** Longest text collected from one element before it is cut, white space aside. */
const LONGEST = 2400;
/** On the page and not said: struck prices, scripts, our own badges. */
const UNSAID =
  'del,s,script,style,template,noscript,sous-main-badge,.visually-hidden,.sr-only,.screen-reader-text,.material-icons';
/** Elements that end a line, so that their words do not run into the next ones. */
const LINES = /^(br|p|div|li|td|th|tr|dt|dd|h[1-6]|section|article|ul|table)$/i;

/** Text as a reader sees it: white space is one space, struck and hidden parts are left out, cut at `max` characters. */
export function textOf(node: Node, max = MAX_TEXT): string {
  const parts: string[] = [];
  let left = LONGEST;
  const collect = (parent: Node): void => {
    for (let child = parent.firstChild; child && left > 0; child = child.nextSibling) {
      if (child.nodeType === TEXT_NODE) {
        const text = (child.nodeValue ?? '').slice(0, LONGEST);
        left -= text.trim().length;
        parts.push(text);
      } else if (isElement(child) && !child.matches(UNSAID)) {
        const gap = LINES.test(child.tagName) ? ' ' : '';
        parts.push(gap);
        collect(child);
        parts.push(gap);
      }
    }
  };
  collect(node);
  return pageText(parts.join(''), max);
}

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}
