/** What the owner does while pointing. Only what a person did counts: events made by the page are ignored. */
export interface Pointing {
  over(element: Element): void;
  choose(): void;
  /** A step in the document's tree: to the parent, into the first child, to a neighbour. */
  step(to: 'parent' | 'child' | 'next' | 'previous'): void;
  cancel(): void;
  /** The page moved under the frame. */
  moved(): void;
}

const SWALLOWED = [
  'click',
  'dblclick',
  'auxclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'submit',
];
const STEPS = { ArrowUp: 'parent', ArrowDown: 'child', ArrowRight: 'next', ArrowLeft: 'previous' } as const;

/**
 * Listens on the window before the page does, and keeps every click and key of the pointing from the page.
 * @param isOurs the event belongs to our own bar
 */
export function listen(
  pointing: Pointing,
  isOurs: (event: Event) => boolean,
  keysAreOurs: () => boolean,
  signal: AbortSignal,
): void {
  const on = (name: string, listener: (event: Event) => void) =>
    addEventListener(name, listener, { capture: true, passive: false, signal });
  const keep = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  on('pointermove', (event) => {
    const [target] = event.composedPath();
    if (event.isTrusted && !isOurs(event) && target instanceof Element) pointing.over(target);
  });
  for (const name of SWALLOWED) {
    on(name, (event) => {
      if (!event.isTrusted || isOurs(event)) return;
      keep(event);
      if (name === 'click') pointing.choose();
    });
  }
  on('keydown', (event) => {
    if (!event.isTrusted || !(event instanceof KeyboardEvent)) return;
    const step = Object.entries(STEPS).find(([key]) => key === event.key)?.[1];
    if (event.key === 'Escape') pointing.cancel();
    else if (step) pointing.step(step);
    else if (event.key === 'Enter' && !keysAreOurs()) pointing.choose();
    else return;
    keep(event);
  });
  for (const name of ['scroll', 'resize']) on(name, () => pointing.moved());
}

/** The element beside this one in the tree, or itself at the end of it. Never our own, never nothing. */
export function beside(
  element: Element,
  to: Parameters<Pointing['step']>[0],
  isOurs: (element: Element) => boolean,
): Element {
  const next = {
    parent: element.parentElement === document.documentElement ? null : element.parentElement,
    child: element.firstElementChild,
    next: element.nextElementSibling ?? element.parentElement?.nextElementSibling ?? null,
    previous: element.previousElementSibling ?? element.parentElement,
  }[to];
  return next && !isOurs(next) && next !== document.documentElement ? next : element;
}
