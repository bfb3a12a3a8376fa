import { keepIndexInOrder } from './keep-index.ts';
import { createMenus } from './menus.ts';
import { refresh } from './refresh.ts';
import { syncRegisteredScripts } from './registered-scripts.ts';

/** After installing, updating and the browser's start: what browsers forget then is made again. */
export async function prepare(): Promise<void> {
  await createMenus();
  await syncRegisteredScripts();
  await refresh();
  await keepIndexInOrder();
}
