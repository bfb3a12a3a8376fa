import type { BadgeView } from '../../utils/orders/badge-view.ts';
import { type Fit, HEIGHT, placementFor } from './placement.ts';

/** The element that carries a badge; also how a newer version of the script finds what an older one left. */
export const BADGE_TAG = 'sous-main-badge';

/** A document where nothing of the page lives: what is made there is ours, even if the page defines our element. */
let nursery: Document | null = null;

/** From what is always said to what is left out first. */
const PARTS = ['word', 'since', 'detail', 'freshness'] as const;

export interface BadgeLook {
  /** `badge.css`. */
  style: string;
  /** Of its words: `fr`. */
  language: string;
  /** The page's ground is dark. */
  dark: boolean;
}

export interface Badge {
  /** Whether it is where it was put: a page may take it away, or all that stands around it. */
  stands(): boolean;
  /** Reads the page's layout, and gives back what then moves the badge. */
  measure(): () => void;
  remove(): void;
}

/**
 * Draws a badge beside `anchor`, out of the page's flow: an absolutely positioned host without size, so that
 * nothing of the page moves. What it shows lives in a closed shadow root and answers to no click.
 * @param home what it is put into, by `homeOf`
 */
export function drawBadge(view: BadgeView, anchor: Element, home: Element, look: BadgeLook): Badge {
  nursery ??= document.implementation.createHTMLDocument();
  const host = nursery.createElement(BADGE_TAG);
  const chip = drawChip(view);
  chip.lang = look.language;
  chip.style.colorScheme = look.dark ? 'dark' : 'light';
  const style = document.createElement('style');
  style.textContent = look.style;
  host.attachShadow({ mode: 'closed' }).append(style, chip);
  home.append(host);

  let widths: [Fit, number][] | null = null;
  const measureOnce = () => {
    widths ??= widthsOf(chip);
    return widths;
  };
  return {
    stands: () => host.isConnected && host.parentElement === home,
    measure() {
      const { fit, x, y } = placementFor(anchor, host.getBoundingClientRect(), measureOnce);
      return () => {
        chip.dataset.fit = fit;
        chip.style.transform = `translate(${x}px,${y}px)`;
      };
    },
    remove: () => host.remove(),
  };
}

function drawChip(view: BadgeView): HTMLElement {
  const chip = document.createElement('span');
  chip.className = 'badge';
  chip.style.color = `var(--${view.tone})`;
  chip.style.background = `var(--${view.tone}-ground)`;
  chip.setAttribute('role', 'img');
  chip.setAttribute('aria-label', PARTS.flatMap((part) => view[part] || []).join(' '));
  chip.append(drawIcon(view.icon));
  for (const part of PARTS) {
    const span = document.createElement('span');
    span.className = part;
    span.textContent = view[part];
    chip.append(span);
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

/** Widths of the badge with ever less in it, from one layout: it ends where the last part that is said does. */
function widthsOf(chip: HTMLElement): [Fit, number][] {
  const { left } = chip.getBoundingClientRect();
  const widths: [Fit, number][] = [['icon', HEIGHT]];
  let end = 0;
  for (const part of PARTS) {
    const box = chip.querySelector(`.${part}`)?.getBoundingClientRect();
    if (box?.width) end = box.right - left + 8;
    widths.unshift([part, end]);
  }
  return widths;
}
