import type { PointedField } from '../../utils/orders/reading/teach.ts';
import type { TeachingTexts } from '../../utils/teaching-texts.ts';
import css from './overlay.css?inline';

const HOST = 'sous-main-teach';

/** What the owner sees while pointing: a frame around what is under the pointer, and a bar that says what to do. */
export interface Overlay {
  host: HTMLElement;
  /** A button of the bar has the focus: keys are the button's. */
  onButton(): boolean;
  step(field: PointedField, at: number, of: number, optional: boolean): void;
  mark(element: Element | null, text: string): void;
  refuse(reason: string): void;
  remove(): void;
}

/** Draws in the top layer, out of the page's flow; only the bar takes the pointer. */
export function drawOverlay(texts: TeachingTexts, actions: { skip(): void; cancel(): void }): Overlay {
  document.querySelector(HOST)?.remove();
  const host = document.createElement(HOST);
  const rules = {
    all: 'initial',
    position: 'fixed',
    inset: '0',
    width: '100vw',
    height: '100vh',
    border: '0',
    padding: '0',
    margin: '0',
    background: 'none',
    'pointer-events': 'none',
    overflow: 'visible',
  };
  for (const [name, value] of Object.entries(rules)) host.style.setProperty(name, value, 'important');
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const frame = part('div', 'mark');
  frame.hidden = true;
  const bar = part('div', 'bar');
  bar.tabIndex = -1;
  bar.setAttribute('role', 'dialog');
  bar.setAttribute('aria-label', texts.title);
  const progress = part('p', 'progress');
  const what = part('p', 'what');
  const shown = part('p', 'shown');
  const refused = part('p', 'refused');
  for (const live of [what, shown, refused]) live.setAttribute('aria-live', 'polite');
  const keys = part('p', 'keys');
  keys.textContent = texts.keys;
  const skip = button(texts.skip, actions.skip);
  const foot = part('div', 'foot');
  foot.append(keys, skip, button(texts.cancel, actions.cancel));
  bar.append(progress, what, shown, refused, foot);
  shadow.append(style, frame, bar);
  for (const name of ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup']) {
    host.addEventListener(name, (event) => event.stopPropagation()); // the bar's clicks are not the page's
  }
  document.documentElement.append(host);
  host.popover = 'manual';
  host.showPopover();
  bar.focus();

  return {
    host,
    onButton: () => shadow.activeElement instanceof HTMLButtonElement,
    step(field, at, of, optional) {
      progress.textContent = `${texts.title} · ${texts.progress.replace('{n}', String(at)).replace('{of}', String(of))}`;
      what.textContent = texts.steps[field];
      refused.textContent = '';
      skip.hidden = !optional;
    },
    mark(element, text) {
      frame.hidden = element === null;
      shown.textContent = text;
      if (!element) return;
      const { left, top, width, height, bottom } = element.getBoundingClientRect();
      Object.assign(frame.style, {
        left: `${left - 3}px`,
        top: `${top - 3}px`,
        width: `${width + 6}px`,
        height: `${height + 6}px`,
      });
      bar.classList.toggle('above', bottom > innerHeight - 180 && top > 180);
    },
    refuse(reason) {
      refused.textContent = reason;
    },
    remove: () => host.remove(),
  };
}

function part(tag: string, name: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  return element;
}

function button(text: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', (event) => {
    if (event.isTrusted) act();
  });
  return element;
}
