import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeHandover } from '../../utils/page-handover.ts';
import { showSheet } from '../../utils/page-sheet.ts';
import type { ConversionCard } from '../../utils/partners/time-text/conversion-card.ts';
import css from './card.css?inline';
import { cardParts } from './card.ts';
import { placeBeside } from './place.ts';

/** A card that nobody closes goes by itself. */
const STAYS = 60_000;

/**
 * Shows what a selected time is on the owner's clock. Injected by `convertInTab`, with its finished words; a click in
 * the page, Escape or time takes it away.
 */
export default defineUnlistedScript(() => {
  const card = takeHandover<ConversionCard>();
  if (card) show(card);
});

function show(card: ConversionCard): void {
  const selected = selectionBox();
  const { signal, end } = showSheet({
    kind: 'convert',
    language: card.language,
    css,
    parts: cardParts(card),
    stays: STAYS,
    place: (sheet) => placeBeside(sheet, selected),
  });
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault(); // it closes the card, and not a dialog of the page as well
    event.stopImmediatePropagation();
    end();
  };
  addEventListener('keydown', closeOnEscape, { capture: true, signal });
}

/** Where the selection stands in the window; `null` where it has no place, as in a field or another frame. */
function selectionBox(): DOMRect | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const box = selection.getRangeAt(0).getBoundingClientRect();
  return box.width > 0 && box.height > 0 ? box : null;
}
