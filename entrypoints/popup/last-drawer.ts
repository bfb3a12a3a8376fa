/** What the popup has inside. */
const DRAWERS = ['pile', 'orders', 'partners', 'dossier'] as const;
export type Drawer = (typeof DRAWERS)[number];

const KEY = 'drawer';

/** The drawer that was open last, at first the pile. In the page's own storage: it is known before anything is asked, and decides what is. */
export function lastDrawer(): Drawer {
  try {
    const kept = localStorage.getItem(KEY);
    return DRAWERS.find((drawer) => drawer === kept) ?? 'pile';
  } catch {
    return 'pile'; // a browser that lets pages keep nothing
  }
}

/** The next opening begins there. */
export function keepDrawer(drawer: Drawer) {
  try {
    localStorage.setItem(KEY, drawer);
  } catch {
    // Then it begins with the pile.
  }
}
