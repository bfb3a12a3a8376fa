import tones from '../../components/tones.css?inline';
import type { BadgeView } from '../../utils/messages.ts';
import css from './badge.css?inline';
import { type Fit, placementFor } from './placement.ts';

/** The element that carries a badge; also how a newer version of the script finds what an older one left. */
export const BADGE_TAG = 'sous-main-badge';

/** A drawn badge. `measure` reads the page's layout and gives back what then moves the badge. */
export interface Badge {
  host: HTMLElement;
  measure(): () => void;
}

/**
 * Draws a badge inside `anchor`, out of the page's flow: an absolutely positioned host without size, so that
 * nothing of the page moves. What it shows lives in a closed shadow root and answers to no click.
 * @param dark the page's ground is dark
 */
export function drawBadge(view: BadgeView, anchor: Element, dark: boolean): Badge {
  const host = document.createElement(BADGE_TAG);
  isolate(host, dark);
  const chip = drawChip(view);
  const style = document.createElement('style');
  style.textContent = tones + css;
  host.attachShadow({ mode: 'closed' }).append(style, chip);
  anchor.append(host);

  let moved = { x: 0, y: 0 };
  return {
    host,
    measure() {
      chip.dataset.fit = 'full';
      const { left, top } = host.getBoundingClientRect();
      const origin = { left: left - moved.x, top: top - moved.y };
      const { fit, x, y } = placementFor(anchor, origin, widthsOf(chip), chip.offsetHeight);
      return () => {
        chip.dataset.fit = fit;
        moved = { x, y };
        host.style.setProperty('transform', `translate(${x}px,${y}px)`, 'important');
      };
    },
  };
}

/** Inline and important: no rule of the page outranks it, whatever it says about `*`. */
function isolate(host: HTMLElement, dark: boolean): void {
  const rules = {
    all: 'initial',
    'color-scheme': dark ? 'dark' : 'light',
    position: 'absolute',
    display: 'block',
    width: '0',
    height: '0',
    'pointer-events': 'none',
  };
  for (const [name, value] of Object.entries(rules)) host.style.setProperty(name, value, 'important');
}

function drawChip(view: BadgeView): HTMLElement {
  const chip = document.createElement('span');
  chip.className = 'badge';
  chip.style.color = `var(--${view.tone})`;
  chip.style.background = `var(--${view.tone}-ground)`;
  chip.setAttribute('role', 'img');
  chip.setAttribute('aria-label', [view.word, view.detail, view.freshness].filter(Boolean).join(' '));
  chip.append(drawIcon(view.icon));
  for (const part of ['word', 'detail', 'freshness'] as const) {
    const span = document.createElement('span');
    span.className = part;
    span.textContent = view[part];
    if (view[part]) chip.append(span);
  }
  return chip;
}

function drawIcon(path: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  svg.setAttribute('viewBox', '0 0 24 24');
  shape.setAttribute('d', path);
  svg.append(shape);
  return svg;
}

/** Widths of the badge with ever less in it, from one layout: what is left out ends where the last kept part does. */
function widthsOf(chip: HTMLElement): [Fit, number][] {
  const left = chip.getBoundingClientRect().left;
  const end = (part: Element | null): number => (part ? part.getBoundingClientRect().right - left + 8 : 0);
  const [word, detail] = [chip.querySelector('.word'), chip.querySelector('.detail')];
  return [
    ['full', chip.offsetWidth],
    ['detail', end(detail ?? word)],
    ['word', end(word)],
    ['icon', chip.offsetHeight],
  ];
}
