/** What the popup has inside. */
const DRAWERS = ['orders', 'partners', 'dossier'] as const;
export type Drawer = (typeof DRAWERS)[number];

const KEY = 'drawer';

/** The drawer that was open last. In the page's own storage: it is known before anything is asked, and decides what is. */
export function lastDrawer(): Drawer {
  try {
    const kept = localStorage.getItem(KEY);
    return DRAWERS.find((drawer) => drawer === kept) ?? 'orders';
  } catch {
    return 'orders'; // a browser that lets pages keep nothing
  }
}

/** The next opening begins there. */
export function keepDrawer(drawer: Drawer) {
  try {
    localStorage.setItem(KEY, drawer);
  } catch {
    // Then it begins with the orders.
  }
}
