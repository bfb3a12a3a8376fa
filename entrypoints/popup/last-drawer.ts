/** What the popup has inside. */
export type Drawer = 'orders' | 'partners';

const KEY = 'drawer';

/** The drawer that was open last. In the page's own storage: it is known before anything is asked, and decides what is. */
export function lastDrawer(): Drawer {
  try {
    return localStorage.getItem(KEY) === 'partners' ? 'partners' : 'orders';
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
