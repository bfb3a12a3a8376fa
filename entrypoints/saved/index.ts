import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { SavedNotice } from '../../utils/dossier/saved-notice.ts';
import { takeHandover } from '../../utils/page-handover.ts';
import { drawNotice } from './notice.ts';

const SHOWING = Symbol.for('sous-main.saved');
/** Long enough to read three lines; longer while the pointer rests on it. */
const STAYS = 6_000;

/**
 * Says in the page what was just saved. Injected by `tellSavedInTab`, with its finished words; nothing of the page is
 * changed, and a click in the page or time takes it away.
 */
export default defineUnlistedScript(() => {
  const notice = takeHandover<SavedNotice>();
  if (notice) show(notice);
});

function show(notice: SavedNotice): void {
  const { signal, end } = takeOver();
  const host = drawNotice(notice);
  signal.addEventListener('abort', () => host.remove());
  const listen = { capture: true, signal };
  addEventListener('pointerdown', end, listen);
  addEventListener('pagehide', end, listen);
  const timer = setInterval(() => !host.matches(':hover') && end(), STAYS);
  signal.addEventListener('abort', () => clearInterval(timer));
}

/** One notice a page: the next takes its place. */
function takeOver(): { signal: AbortSignal; end: () => void } {
  const before: unknown = Reflect.get(globalThis, SHOWING);
  if (before instanceof AbortController) before.abort();
  const controller = new AbortController();
  Reflect.set(globalThis, SHOWING, controller);
  return { signal: controller.signal, end: () => controller.abort() };
}
