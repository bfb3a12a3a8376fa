import { Readability } from '@mozilla/readability';
import { OFFICIAL_BODIES } from './official-bodies.ts';
import { readText } from './readable-text.ts';

/** Fewer characters than this are no article: a menu, a notice about cookies. */
const SHORTEST = 200;
/** Beyond that the library would hold the page up for seconds. */
const MOST_ELEMENTS = 40_000;

/**
 * The page's text without what stands around it: of an official site by its own selectors, else by the extraction
 * library, on a copy; `null` where neither finds any.
 */
export function articleText(document: Document, host: string, longest: number): string | null {
  return officialText(document, host, longest) ?? extractedText(document, longest);
}

function officialText(document: Document, host: string, longest: number): string | null {
  for (const selector of selectorsOf(host)) {
    const bodies = [...document.querySelectorAll(selector)].filter(
      (one) => !one.parentElement?.closest(selector),
    );
    const text = bodies
      .map((body) => readText(body, { longest, isShown: isText }).text)
      .join('\n')
      .trim();
    if (text.length >= SHORTEST) return text.slice(0, longest);
  }
  return null;
}

/** What stands inside the body and is not the text; headings that fold are buttons. */
const CHROME =
  'nav, aside, footer, button:not(:is(h1, h2, h3, h4, h5, h6) *), [role="navigation"], [role="search"], [role="complementary"], [hidden]';

const isText = (element: Element) => !element.matches(CHROME);

function selectorsOf(host: string): readonly string[] {
  const suffix = Object.keys(OFFICIAL_BODIES).find((one) => host === one || host.endsWith(`.${one}`));
  return suffix === undefined ? [] : (OFFICIAL_BODIES[suffix] ?? []);
}

function extractedText(document: Document, longest: number): string | null {
  if (document.getElementsByTagName('*').length > MOST_ELEMENTS) return null;
  const copy = document.cloneNode(true);
  if (!isDocument(copy)) return null;
  const found = new Readability(copy, {
    serializer: (node) => (node instanceof Element ? readText(node, { longest }).text : ''),
    disableJSONLD: true,
  }).parse();
  const text = found?.content ?? '';
  return text.length >= SHORTEST ? text : null;
}

const isDocument = (node: Node): node is Document => node.nodeType === 9;
