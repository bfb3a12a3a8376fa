import type { Place } from './readable-text.ts';

/** Where the selection begins and ends, also inside shadow trees; `null` where nothing is selected. */
export function selectedPlaces(document: Document, shadows: ShadowRoot[]): [Place, Place] | null {
  const range = selectedRange(document, shadows);
  if (!range || range.collapsed) return null;
  return [
    { node: range.startContainer, offset: range.startOffset },
    { node: range.endContainer, offset: range.endOffset },
  ];
}

function selectedRange(document: Document, shadows: ShadowRoot[]): StaticRange | Range | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  // Firefox before 142 has no composed ranges; its plain ones reach into shadow trees.
  if (typeof selection.getComposedRanges === 'function')
    return selection.getComposedRanges({ shadowRoots: shadows })[0] ?? null;
  return selection.getRangeAt(0);
}
