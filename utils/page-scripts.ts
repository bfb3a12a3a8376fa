import browser from 'webextension-polyfill';
import type { Quote } from './dossier/bookmark.ts';
import type { CapturedPage, CapturedSelection } from './dossier/captured-page.ts';
import type { QuoteToMark } from './dossier/highlight/quote-ranges.ts';
import { parseCapturedPage, parseCapturedSelection } from './dossier/parse-captured-page.ts';
import type { SavedNotice } from './dossier/saved-notice.ts';
import { LEXICON } from './orders/reading/label.ts';
import type { RawPage } from './orders/reading/page-reading.ts';
import { parseRawPage } from './orders/reading/parse-raw-page.ts';
import type { Recipe } from './orders/reading/recipe.ts';
import { ALL_RECIPES } from './orders/recipes.ts';
import { HANDOVER, handOver } from './page-handover.ts';
import type { ConversionCard } from './partners/time-text/conversion-card.ts';
import type { TeachingTexts } from './teaching-texts.ts';

/**
 * Reads the page in a tab with the full reader; `null` when what comes back is no page. Needs `activeTab` or the
 * site's permission, and throws what the browser says without it.
 * @param taught what the owner taught about this shop, tried along with the platforms' recipes
 */
export async function readTab(tabId: number, taught: Recipe | null = null): Promise<RawPage | null> {
  const recipes = taught ? [taught, ...ALL_RECIPES] : ALL_RECIPES;
  await hand(tabId, { recipes, lexicon: LEXICON });
  return parseRawPage(await run(tabId, '/reader.js'));
}

/** The page's markup with everything personal taken out (`diagnose`). */
export async function diagnoseTab(tabId: number): Promise<string> {
  const markup = await run(tabId, '/diagnose.js');
  return typeof markup === 'string' ? markup : '';
}

/** Lets the owner point at an order's number, state, day and parcel; the answer is the message `teach.pointed`. */
export async function teachInTab(tabId: number, texts: TeachingTexts): Promise<void> {
  await hand(tabId, texts);
  await run(tabId, '/teach.js');
}

/** What is selected in a frame, with its lines, and the language it is written in as the page says; both may be empty. */
export async function selectionInTab(
  tabId: number,
  frameId: number,
): Promise<{ text: string; language: string }> {
  const target = { tabId, frameIds: [frameId] };
  const [injected] = await browser.scripting.executeScript({ target, func: readSelection });
  const { text, language } = Object(injected?.result);
  return { text: String(text ?? ''), language: String(language ?? '') };
}

/** Injected as a function, so it may use nothing from outside. */
function readSelection(): { text: string; language: string } {
  const selection = getSelection();
  const node = selection?.anchorNode;
  const element = node instanceof Element ? node : node?.parentElement;
  const language = element?.closest('[lang]')?.getAttribute('lang') ?? '';
  return { text: String(selection ?? ''), language };
}

/** Draws the conversion of a selected time in the page. Throws what the browser says where nothing can be drawn. */
export async function convertInTab(tabId: number, card: ConversionCard): Promise<void> {
  await hand(tabId, card);
  await run(tabId, '/convert.js');
}

/** Takes what is kept of the page in a tab; `null` when what comes back is no page. Throws what the browser says. */
export async function captureTab(tabId: number): Promise<CapturedPage | null> {
  return parseCapturedPage(await run(tabId, '/capture.js'));
}

/** What the page in a tab calls its own address. */
export async function canonicalInTab(tabId: number): Promise<string | null> {
  const [injected] = await browser.scripting.executeScript({ target: { tabId }, func: readCanonical });
  return typeof injected?.result === 'string' ? injected.result : null;
}

/** Injected as a function, so it may use nothing from outside. */
function readCanonical(): string | null {
  return document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null;
}

/** The same of what is selected in one of its frames. */
export async function captureFrame(tabId: number, frameId: number): Promise<CapturedSelection | null> {
  const target = { tabId, frameIds: [frameId] };
  const [injected] = await browser.scripting.executeScript({ target, files: ['/capture.js'] });
  return parseCapturedSelection(injected?.result);
}

/** What a link in a frame is called there. */
export async function linkTextInTab(tabId: number, frameId: number, url: string): Promise<string> {
  const target = { tabId, frameIds: [frameId] };
  const [injected] = await browser.scripting.executeScript({ target, func: readLinkText, args: [url] });
  return String(injected?.result ?? '');
}

/** Injected as a function, so it may use nothing from outside. */
function readLinkText(url: string): string {
  const link = [...document.links].find(({ href }) => href === url);
  return link?.textContent?.slice(0, 1_000) ?? '';
}

/**
 * Highlights quotes in the page of a tab, without a change to it, and answers the ids of those that are there exactly.
 * Throws what the browser says where nothing can be marked.
 */
export async function highlightInTab(tabId: number, quotes: Quote[]): Promise<string[]> {
  const target = { tabId };
  await browser.scripting.insertCSS({ target, files: ['/highlight.css'] });
  await hand(
    tabId,
    quotes.map(({ id, exact, prefix, suffix }): QuoteToMark => ({ id, exact, prefix, suffix })),
  );
  const found = await run(tabId, '/highlight.js');
  return Array.isArray(found) ? found.filter((id) => typeof id === 'string') : [];
}

/** Says in the page that it was saved. Throws what the browser says where nothing can be drawn. */
export async function tellSavedInTab(tabId: number, notice: SavedNotice): Promise<void> {
  await hand(tabId, notice);
  await run(tabId, '/saved.js');
}

async function hand(tabId: number, value: unknown): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, func: handOver, args: [HANDOVER, value] });
}

async function run(tabId: number, file: string): Promise<unknown> {
  const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: [file] });
  return injected?.result;
}
