import css from './page-sheet.css?inline';

/** What a sheet says and how long it stays. */
export interface SheetContent {
  /** A page has at most one sheet of a kind: the next takes its place. */
  kind: 'convert' | 'saved';
  /** BCP 47, of the words. */
  language: string;
  /** Styles of its own, besides those of every sheet. */
  css: string;
  parts: HTMLElement[];
  /** Milliseconds after which it goes by itself, unless the pointer rests on it. */
  stays: number;
  /** Called once it has its size. */
  place?: (sheet: HTMLElement) => void;
}

/** A sheet that is shown: the signal ends with it. */
export interface ShownSheet {
  signal: AbortSignal;
  end: () => void;
}

/** How a sheet is found again: a plain element, as a page could define one of our own name, and its code would run. */
const MARK = 'data-sous-main-sheet';

/**
 * Shows a sheet over the page, in the top layer and a closed shadow root: nothing of the page is changed. Display only:
 * it takes no focus and answers to no click. A click elsewhere, leaving the page, or time takes it away.
 */
export function showSheet(content: SheetContent): ShownSheet {
  const { signal, end } = takeOver(content.kind);
  const host = draw(content);
  signal.addEventListener('abort', () => host.remove());
  const listen = { capture: true, signal };
  addEventListener('pointerdown', (event) => event.composedPath().includes(host) || end(), listen);
  addEventListener('pagehide', end, listen);
  const timer = setInterval(() => host.matches(':hover') || end(), content.stays);
  signal.addEventListener('abort', () => clearInterval(timer));
  return { signal, end };
}

/** An element of a sheet, by its class. */
export function sheetPart(tag: string, name: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = text;
  return element;
}

function draw({ kind, language, css: own, parts, place }: SheetContent): HTMLElement {
  document.querySelector(`[${MARK}=${kind}]`)?.remove();
  const host = document.createElement('div');
  host.setAttribute(MARK, kind);
  const style = document.createElement('style');
  style.textContent = css + own;
  const sheet = sheetPart('section', 'sheet');
  sheet.lang = language;
  sheet.setAttribute('role', 'status');
  host.attachShadow({ mode: 'closed' }).append(style, sheet);
  document.documentElement.append(host);
  host.popover = 'manual';
  host.showPopover();
  // A status is read out when words come into it, so it stands there first without.
  requestAnimationFrame(() => {
    sheet.append(...parts);
    place?.(sheet);
  });
  return host;
}

/** Ends the sheet of the kind that an earlier run of the script left in the page. */
function takeOver(kind: string): ShownSheet {
  const key = Symbol.for(`sous-main.sheet.${kind}`);
  const before: unknown = Reflect.get(globalThis, key);
  if (before instanceof AbortController) before.abort();
  const controller = new AbortController();
  Reflect.set(globalThis, key, controller);
  return { signal: controller.signal, end: () => controller.abort() };
}
