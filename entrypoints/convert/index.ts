import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeHandover } from '../../utils/page-handover.ts';
import type { ConversionCard } from '../../utils/partners/time-text/conversion-card.ts';
import { drawCard } from './card.ts';
import { placeBeside } from './place.ts';

const CONVERTING = Symbol.for('sous-main.converting');
/** A card that nobody closes goes by itself, unless the pointer rests on it. */
const STAYS = 60_000;

/**
 * Shows what a selected time is on the owner's clock. Injected by `convertInTab`, with its finished words; nothing of
 * the page is changed, and a click in the page, Escape or time takes it away.
 */
export default defineUnlistedScript(() => {
  const card = takeHandover<ConversionCard>();
  if (card) show(card);
});

function show(card: ConversionCard): void {
  const { signal, end } = takeOver();
  const selected = selectionBox();
  const drawn = drawCard(card, (sheet) => placeBeside(sheet, selected));
  signal.addEventListener('abort', () => drawn.host.remove());
  const isOurs = (event: Event) => event.composedPath().includes(drawn.host);
  const listen = { capture: true, signal };
  addEventListener('pointerdown', (event) => !isOurs(event) && end(), listen);
  addEventListener('pagehide', end, listen);
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault(); // it closes the card, and not a dialog of the page as well
      event.stopImmediatePropagation();
      end();
    },
    listen,
  );
  const timer = setInterval(() => !drawn.host.matches(':hover') && end(), STAYS);
  signal.addEventListener('abort', () => clearInterval(timer));
}

/** One card a page: the next takes its place. */
function takeOver(): { signal: AbortSignal; end: () => void } {
  const before: unknown = Reflect.get(globalThis, CONVERTING);
  if (before instanceof AbortController) before.abort();
  const controller = new AbortController();
  Reflect.set(globalThis, CONVERTING, controller);
  return { signal: controller.signal, end: () => controller.abort() };
}

/** Where the selection stands in the window; `null` where it has no place, as in a field or another frame. */
function selectionBox(): DOMRect | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const box = selection.getRangeAt(0).getBoundingClientRect();
  return box.width > 0 && box.height > 0 ? box : null;
}
