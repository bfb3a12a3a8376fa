import { type CapturedPage, type CapturedSelection, LONGEST_TEXT } from '../captured-page.ts';
import { quoteAt } from '../place-quote.ts';
import { articleText } from './article-text.ts';
import { isShown } from './is-shown.ts';
import { obstacleIn } from './obstacle.ts';
import { type Heading, plainWords, readText } from './readable-text.ts';
import { selectedPlaces } from './selected-places.ts';
import { type ShadowOf, shadowsIn } from './shadow-trees.ts';

type IsShown = (element: Element) => boolean;

/**
 * Takes what is kept of a page, as it is at this moment, and changes nothing in it.
 * @param isSeen for a document that is not drawn, and so cannot say what is shown
 */
export function capturePage(
  document: Document,
  address: string,
  shadowOf: ShadowOf,
  isSeen: IsShown = isShown,
): CapturedPage {
  const whole = readSelected(document, shadowOf, isSeen);
  const frame = whole.selection ? null : focusedFrame(document);
  const selection = whole.selection ?? (frame && captureSelection(frame, shadowOf));
  const article = articleOf(document, new URL(address).hostname);
  const holdsQuote = !whole.selection || article?.includes(whole.selection.exact);
  return {
    url: address,
    contentType: document.contentType,
    title: plainWords(document.querySelector('head > title')?.textContent ?? '').trim(),
    canonical: document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null,
    site: siteName(document),
    language: document.documentElement.getAttribute('lang')?.trim() || null,
    selection,
    ...(article && holdsQuote
      ? { text: article, otherText: whole.text }
      : { text: whole.text, otherText: article }),
    obstacle: obstacleIn(document, whole.text),
    dated: datedLines(whole.text),
    metas: metasOf(document),
  };
}

/** The words selected in a document, with what stands around them; `null` where nothing is selected. */
export function captureSelection(document: Document, shadowOf: ShadowOf): CapturedSelection | null {
  return readSelected(document, shadowOf, isShown).selection;
}

/** All that is shown, and what is selected of it. */
function readSelected(document: Document, shadowOf: ShadowOf, isSeen: IsShown) {
  const places = selectedPlaces(document, shadowsIn(document, shadowOf)) ?? [];
  const {
    text,
    headings,
    places: met,
  } = readText(document.body, {
    places,
    shadowOf,
    isShown: isSeen,
    longest: LONGEST_TEXT,
  });
  return { text, selection: selectionAt(text, headings, met) };
}

function selectionAt(
  text: string,
  headings: Heading[],
  [from = null, to = null]: (number | null)[],
): CapturedSelection | null {
  if (from === null || to === null || to <= from) return null;
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = from + words.trimEnd().length;
  return start < end ? { ...quoteAt(text, start, end), headings: headingsAbove(headings, start) } : null;
}

/** The headings a place stands under, outermost first. */
function headingsAbove(headings: Heading[], at: number): string[] {
  const path: Heading[] = [];
  for (const heading of headings.filter((one) => one.at <= at && one.text !== '')) {
    while ((path.at(-1)?.level ?? 0) >= heading.level) path.pop();
    path.push(heading);
  }
  return path.map(({ text }) => text);
}

function articleOf(document: Document, host: string): string | null {
  try {
    return articleText(document, host, LONGEST_TEXT);
  } catch {
    return null; // a page the library stumbles over is kept with all its text
  }
}

/** The document of the frame the owner is in, where the browser lets us in. */
function focusedFrame(document: Document): Document | null {
  const { activeElement } = document;
  return activeElement?.localName === 'iframe' && 'contentDocument' in activeElement
    ? (activeElement as HTMLIFrameElement).contentDocument
    : null;
}

function siteName(document: Document): string | null {
  const meta = document.querySelector('meta[property="og:site_name"], meta[name="application-name"]');
  return plainWords(meta?.getAttribute('content') ?? '').trim() || null;
}

const LONGEST_LINE = 300;

/** Where a page says from when on it counts, or when it was verified: short lines with a year. */
function datedLines(text: string): string[] {
  const lines = text
    .split('\n')
    .filter((line) => line.length <= LONGEST_LINE && /\b(?:19|20)\d\d/.test(line));
  return lines.slice(0, 300);
}

function metasOf(document: Document): Record<string, string> {
  const metas = [...document.querySelectorAll('meta[name][content]')].slice(0, 100);
  return Object.fromEntries(
    metas.map((meta) => [
      (meta.getAttribute('name') ?? '').slice(0, 100),
      (meta.getAttribute('content') ?? '').slice(0, 500),
    ]),
  );
}
