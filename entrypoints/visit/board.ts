import type { BadgeView } from '../../utils/messages.ts';
import { BADGE_TAG, type Badge, drawBadge } from './badge.ts';

/** How often a badge that the page takes away is put back before we give way. */
const PUT_BACK_AT_MOST = 3;

/** A badge and the element it stands beside. */
export interface Pin {
  view: BadgeView;
  anchor: Element;
}

interface Pinned {
  badge: Badge;
  anchor: Element;
  look: string;
}

/** The badges of a page: draws what is new, keeps what stands, removes what no longer belongs. */
export interface Board {
  /** Shows these badges and no others. Cheap when nothing changed. */
  show(pins: Pin[]): void;
  /** Fits every badge to the page as it is now. */
  align(): void;
  clear(): void;
}

export function createBoard(): Board {
  const pinned = new Map<string, Pinned>();
  const lost = new Map<string, number>();

  function draw({ view, anchor }: Pin, dark: boolean): void {
    const old = pinned.get(view.key);
    const look = JSON.stringify(view);
    const stands = old?.anchor === anchor && old.look === look;
    if (stands && (old.badge.host.isConnected || !mayPutBack(view.key))) return;
    old?.badge.host.remove();
    pinned.set(view.key, { badge: drawBadge(view, anchor, dark), anchor, look });
  }

  function mayPutBack(key: string): boolean {
    const times = (lost.get(key) ?? 0) + 1;
    lost.set(key, times);
    return times <= PUT_BACK_AT_MOST;
  }

  function align(): void {
    const moves = [...pinned.values()]
      .filter(({ badge }) => badge.host.isConnected)
      .map(({ badge }) => badge.measure());
    for (const move of moves) move();
  }

  return {
    show(pins) {
      const dark = isDark(pins[0]?.anchor ?? null);
      const keys = new Set(pins.map(({ view }) => view.key));
      for (const [key, { badge }] of pinned) {
        if (keys.has(key)) continue;
        badge.host.remove();
        pinned.delete(key);
      }
      for (const pin of pins) draw(pin, dark);
      align();
    },
    align,
    clear() {
      pinned.clear();
      for (const host of document.querySelectorAll(BADGE_TAG)) host.remove();
    },
  };
}

/** The page's own ground decides, not the browser's theme: most shops stay light under a dark browser. */
function isDark(element: Element | null): boolean {
  for (let at = element?.parentElement; at; at = at.parentElement) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (
      getComputedStyle(at).backgroundColor.match(/[\d.]+/g) ?? []
    ).map(Number);
    if (alpha > 0.5) return 0.3 * red + 0.59 * green + 0.11 * blue < 100;
  }
  return false;
}
