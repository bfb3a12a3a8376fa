import { keepHere, keptHere } from './page-storage.ts';

/** What the popup has inside. */
const DRAWERS = ['pile', 'orders', 'partners', 'dossier'] as const;
export type Drawer = (typeof DRAWERS)[number];

/** The drawer that was open last, at first the pile: it decides what is read before the first paint. */
export function lastDrawer(): Drawer {
  const kept = keptHere('drawer');
  return DRAWERS.find((drawer) => drawer === kept) ?? 'pile';
}

/** The next opening begins there. */
export function keepDrawer(drawer: Drawer) {
  keepHere('drawer', drawer);
}
