/** How much of a badge is shown: all up to a part of it, the icon alone beside the label or on its corner, nothing. */
export type Fit = 'freshness' | 'detail' | 'since' | 'word' | 'icon' | 'corner' | 'none';

/** Where a badge goes, relative to where the page's flow would put it, in CSS pixels. */
export interface Placement {
  fit: Fit;
  x: number;
  y: number;
}

/** Height of a badge, and the side of the icon that sits on a label's corner: as `badge.css` draws them, in CSS pixels. */
export const HEIGHT = 20;
const CORNER = 16;
/** Space between the shop's label and the badge, and how far the corner may reach into the next cell's padding. */
const GAP = 8;
const REACH = 8;
/** What follows a label as close as this belongs to its words: a full stop, the rest of a sentence. */
const NEXT_WORD = 6;
/** How much of what follows a label is looked at. */
const MOST_NODES = 20;
const MOST_LETTERS = 200;
/** What holds one thing about one order. */
const CELL = 'td,th,li,dd,[role=cell],[role=gridcell]';

/** A stretch of a line; in a page that runs from right to left all is mirrored. */
interface Stretch {
  start: number;
  end: number;
}

/**
 * Finds the place after the label's text, with as much of the badge as there is room for; without room, the
 * icon alone on the label's upper corner. Only reads layout, so that many badges cost one.
 * @param widths width of the badge for each fit, widest first; asked for only where the label shows
 */
export function placementFor(
  anchor: Element,
  origin: { left: number; top: number },
  widths: () => [Fit, number][],
): Placement {
  const label = labelBox(anchor);
  if (label.width === 0) return { fit: 'none', x: 0, y: 0 };
  const isMirrored = getComputedStyle(anchor).direction === 'rtl';
  const along = ({ left, right }: { left: number; right: number }): Stretch =>
    isMirrored ? { start: -right, end: -left } : { start: left, end: right };

  const room = roomOf(anchor);
  const page = { left: 0, right: document.documentElement.clientWidth };
  const { end } = along(label);
  // Of a page or a cell that scrolls sideways the label itself may be past the edge.
  const edge = Math.max(end, Math.min(along(room.getBoundingClientRect()).end, along(page).end)) - 2;
  const { from, to } = freeRoom(end, edge, boxesAfter(anchor, room, label).map(along));
  const fitting = widths().find(([, width]) => from + GAP + width <= to);
  const [fit, width] = fitting ?? ['corner', CORNER];
  const start = fitting ? from + GAP : Math.min(end + 2, edge + REACH - CORNER);
  const left = isMirrored ? -start - width : start;
  const top = fitting ? label.top + (label.height - HEIGHT) / 2 : label.top - CORNER / 2;
  // On whole pixels, wherever the page's flow would put it: lines stay sharp.
  return { fit, x: Math.round(left) - origin.left, y: Math.round(top) - origin.top };
}

/** The label as seen: a pill is its whole box; of a cell or a paragraph it is the last line of text. */
function labelBox(anchor: Element): DOMRect {
  const boxes = isInline(anchor) ? [...anchor.getClientRects()] : boxesOf(anchor);
  return boxes.at(-1) ?? anchor.getBoundingClientRect();
}

/** What belongs to the label: its cell, else the nearest block that holds more than it. */
function roomOf(anchor: Element): Element {
  const cell = anchor.closest(CELL);
  if (cell) return cell;
  let block = anchor;
  while (block.parentElement && (isInline(block) || laysOut(block.parentElement)))
    block = block.parentElement;
  return block;
}

/** What of a line is free after the label: after the words that go with it, before whatever stands there next. */
function freeRoom(end: number, edge: number, line: Stretch[]): { from: number; to: number } {
  let from = end;
  for (const next of line.toSorted((one, other) => one.start - other.start)) {
    if (next.end <= from) continue;
    if (next.start > from + NEXT_WORD) return { from, to: Math.min(edge, next.start - GAP) };
    from = next.end;
  }
  return { from, to: edge };
}

/** Boxes of what follows the label in its room, on the same line. */
function boxesAfter(anchor: Element, room: Element, label: DOMRect): DOMRect[] {
  const boxes: DOMRect[] = [];
  for (let at: Element | null = anchor; at && at !== room; at = at.parentElement) {
    let next = at.nextSibling;
    for (let count = 0; next && count < MOST_NODES; count++, next = next.nextSibling)
      boxes.push(...(next instanceof Element ? next.getClientRects() : boxesOf(next)));
  }
  return boxes.filter(
    ({ width, top, bottom }) => width > 0 && top < label.bottom - 2 && bottom > label.top + 2,
  );
}

/** Boxes of a text, or of what an element holds: not of a whole book. */
function boxesOf(node: Node): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  if (node instanceof Text) range.setEnd(node, Math.min(node.length, MOST_LETTERS));
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}

function isInline(element: Element): boolean {
  return getComputedStyle(element).display.startsWith('inline');
}

/** Places its children side by side. */
function laysOut(element: Element): boolean {
  return /flex|grid/.test(getComputedStyle(element).display);
}
