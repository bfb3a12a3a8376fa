import type { BadgeView } from '../../utils/orders/badge-view.ts';
import type { VisitBrief } from '../../utils/orders/visit-brief.ts';
import { BADGE_TAG, type Badge, type BadgeLook, drawBadge } from './badge.ts';
import { homeOf } from './home-of.ts';
import { isDark } from './is-dark.ts';

/** How often a badge that the page takes away is put back before we give way. */
const PUT_BACK_AT_MOST = 3;
/** A badge that stood this long was not fought: the page only renders its rows anew. In milliseconds. */
const IN_PEACE = 10_000;

/** A badge and the element it stands beside. */
export interface Pin {
  view: BadgeView;
  anchor: Element;
}

/** A badge that is not yet there, and where it goes. */
interface Drawing extends Pin {
  shown: string;
  home: Element;
}

interface Pinned {
  badge: Badge;
  anchor: Element;
  shown: string;
  since: number;
}

/** How badges look and speak. */
export type Manner = Pick<VisitBrief, 'style' | 'language'>;

/** The badges of a page: draws what is new, keeps what stands, removes what no longer belongs. */
export interface Board {
  /** Shows these badges and no others. Cheap when nothing changed. */
  show(pins: Pin[], manner: Manner): void;
  /** Fits every badge to the page as it is now. */
  align(): void;
  clear(): void;
}

export function createBoard(): Board {
  const pinned = new Map<string, Pinned>();
  /** How often the page took each badge away, alone or with all that stood around it. */
  const lost = new Map<string, number>();

  function countLost(): void {
    for (const [key, { badge, since }] of pinned) {
      if (badge.stands()) continue;
      pinned.delete(key);
      lost.set(key, performance.now() - since < IN_PEACE ? (lost.get(key) ?? 0) + 1 : 0);
    }
  }

  function toDraw(pins: Pin[], dark: boolean): Drawing[] {
    return pins.flatMap((pin) => {
      const { key } = pin.view;
      const old = pinned.get(key);
      const shown = JSON.stringify([pin.view, dark]);
      if (old?.anchor === pin.anchor && old.shown === shown) return [];
      if (!old && (lost.get(key) ?? 0) > PUT_BACK_AT_MOST) return [];
      return { ...pin, shown, home: homeOf(pin.anchor) };
    });
  }

  function draw({ view, anchor, shown, home }: Drawing, look: BadgeLook): void {
    pinned.get(view.key)?.badge.remove();
    pinned.set(view.key, {
      badge: drawBadge(view, anchor, home, look),
      anchor,
      shown,
      since: performance.now(),
    });
  }

  function align(): void {
    const moves = [...pinned.values()].map(({ badge }) => badge.measure());
    for (const move of moves) move();
  }

  return {
    show(pins, manner) {
      const look = { ...manner, dark: isDark(pins[0]?.anchor.parentElement ?? null) };
      const keys = new Set(pins.map(({ view }) => view.key));
      countLost();
      for (const [key, { badge }] of pinned) {
        if (keys.has(key)) continue;
        badge.remove();
        pinned.delete(key);
      }
      // All is read before anything is drawn: else the page is styled anew for each badge.
      for (const drawing of toDraw(pins, look.dark)) draw(drawing, look);
      align();
    },
    align,
    clear() {
      pinned.clear();
      for (const host of document.querySelectorAll(BADGE_TAG)) host.remove();
    },
  };
}
