import { isElement } from '../../utils/orders/reading/text-of.ts';

/**
 * Lets a parsed page answer selectors quickly. jsdom goes through the whole tree, in script, for every selector, and a
 * reader asks for a hundred that are nowhere on the page. Here one walk notes what there is; what cannot match is left
 * out of each search. The page must not change afterwards. Browsers need none of this.
 */
export function quickQueries(document: Document): Document {
  const narrow = narrowing(document);
  const one = document.querySelector.bind(document);
  const all = document.querySelectorAll.bind(document);
  const nothing = document.createDocumentFragment();
  Object.defineProperties(document, {
    querySelector: { value: (css: string) => (narrow(css) ? one(narrow(css)) : null) },
    querySelectorAll: {
      value: (css: string) => (narrow(css) ? all(narrow(css)) : nothing.querySelectorAll('*')),
    },
  });
  return document;
}

/** The alternatives of a selector that may match something on this page; `''` when none may. */
function narrowing(document: Document): (css: string) => string {
  const { tags, values } = namesOn(document);
  const known = new Map<string, string>();
  const stands = (attribute: string, part: string) => values.get(attribute)?.includes(part) ?? false;
  const may = (alternative: string) => {
    const plain = withoutParentheses(alternative);
    const bare = plain.replace(/\[[^\]]*\]/g, '');
    return (
      [...bare.matchAll(/(?:^|[\s>+~])([a-z][\w-]*)/gi)].every(([, tag = '']) =>
        tags.has(tag.toLowerCase()),
      ) &&
      [...bare.matchAll(/#([\w-]+)/g)].every(([, id = '']) => stands('id', id)) &&
      [...bare.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => stands('class', name)) &&
      [...plain.matchAll(/\[([\w-]+)(?:[*^$~|]?="([^"]*)"( i)?)?[^\]]*\]/g)].every(
        ([, attribute = '', part = '', anyCase]) => stands(attribute, anyCase ? '' : part),
      )
    );
  };
  return (css) => {
    const narrowed = known.get(css) ?? alternatives(css).filter(may).join(',');
    known.set(css, narrowed);
    return narrowed;
  };
}

/** Every element's name, and for every attribute all its values in one text. */
function namesOn(document: Document): { tags: Set<string>; values: Map<string, string> } {
  const tags = new Set<string>();
  const values = new Map<string, Set<string>>();
  const walker = document.createTreeWalker(document, 1);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!isElement(node)) continue;
    tags.add(node.localName);
    for (const name of node.getAttributeNames()) {
      const known = values.get(name) ?? new Set();
      values.set(name, known.add(node.getAttribute(name) ?? ''));
    }
  }
  const joined = [...values].map(([name, texts]) => [name, [...texts].join('\n')] as const);
  return { tags, values: new Map(joined) };
}

/** The parts between the commas that stand outside brackets and quotes. */
function alternatives(css: string): string[] {
  const parts = [''];
  let depth = 0;
  let quoted = false;
  for (const character of css) {
    if (character === '"') quoted = !quoted;
    if (!quoted && /[([]/.test(character)) depth++;
    if (!quoted && /[)\]]/.test(character)) depth--;
    if (character === ',' && depth === 0 && !quoted) parts.push('');
    else parts.push((parts.pop() ?? '') + character);
  }
  return parts.map((part) => part.trim());
}

/** What `:not(…)`, `:has(…)` and `:is(…)` ask for is left to the search itself. */
function withoutParentheses(css: string): string {
  let plain = css;
  for (let before = ''; before !== plain; ) {
    before = plain;
    plain = plain.replace(/:[\w-]+\([^()]*\)/g, '');
  }
  return plain.replace(/:[\w-]+/g, '');
}
