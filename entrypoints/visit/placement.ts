/** How much of a badge is shown. */
export type Fit = 'full' | 'detail' | 'word' | 'icon' | 'corner';

/** Where a badge goes, relative to where the page's flow would put it, in CSS pixels. */
export interface Placement {
  fit: Fit;
  x: number;
  y: number;
}

/** Space between the shop's label and the badge, in CSS pixels. */
const GAP = 8;
/** Side of the icon that sits on a label's corner, and how far it may reach into the next cell's padding. */
const CORNER = 16;
const REACH = 8;

/**
 * Finds the place right of the label's text, with as much of the badge as there is room for; without room, the
 * icon alone on the label's upper corner. Only reads layout, so that many badges cost one.
 * @param widths width of the badge for each fit, widest first
 */
export function placementFor(
  anchor: Element,
  origin: { left: number; top: number },
  widths: [Fit, number][],
  height: number,
): Placement {
  const label = labelBox(anchor);
  const edge = roomEdge(anchor);
  const fitting = widths.find(([, width]) => label.right + GAP + width <= edge);
  const left = fitting ? label.right + GAP : Math.min(label.right + 2, edge + REACH - CORNER);
  const top = fitting ? label.top + (label.height - height) / 2 : label.top - CORNER / 2;
  const fit = fitting ? fitting[0] : 'corner';
  return { fit, x: Math.round(left - origin.left), y: Math.round(top - origin.top) };
}

/** The label as seen: a pill is its whole box; of a cell or a paragraph it is the last line of text. */
function labelBox(anchor: Element): DOMRect {
  const box = anchor.getBoundingClientRect();
  if (isInline(anchor)) return box;
  const text = document.createRange();
  text.selectNodeContents(anchor);
  return [...text.getClientRects()].filter(({ width }) => width > 0).at(-1) ?? box;
}

/** Right edge of the room that belongs to the label: its cell, else the nearest block, else the window. */
function roomEdge(anchor: Element): number {
  let block = anchor;
  while (block.parentElement && isInline(block)) block = block.parentElement;
  const cell = anchor.closest('td,th,li,dd') ?? block;
  const edge = Math.max(block.getBoundingClientRect().right, cell.getBoundingClientRect().right);
  return Math.min(edge, document.documentElement.clientWidth) - 2;
}

function isInline(element: Element): boolean {
  return getComputedStyle(element).display.startsWith('inline');
}
