/** Something that belongs to one order, and where it stands. */
export interface Anchor {
  key: string;
  element: Element;
}

const MOST_ANCHORS = 1000;
/** Parts of a page that are never one order among others. */
const CONTAINERS = /^(?:body|main|ul|ol|tbody|table|form|html)$/;
/** More text than this is more than one order's summary. */
const LONGEST_ROW = 1500;

/**
 * For every key the largest element that holds anchors of this key alone: the row or card of one order among the
 * others. Each ancestor is looked at once per anchor, so the work is bounded by anchors × depth.
 */
export function rowsOf(anchors: Anchor[]): Map<string, Element> {
  const keys = new Map<Element, string | null>();
  const bounded = anchors.slice(0, MOST_ANCHORS);
  for (const { key, element } of bounded) {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const known = keys.get(at);
      if (known === null || known === key) break; // and so are all above it
      keys.set(at, known === undefined ? key : null);
    }
  }
  const rows = new Map<string, Element>();
  const alone = new Set(bounded.map(({ key }) => key)).size === 1;
  for (const { key, element } of bounded) {
    if (rows.has(key)) continue;
    let row = element;
    for (let at: Element | null = element.parentElement; at && canGrow(at, alone); at = at.parentElement) {
      if (keys.get(at) !== key) break;
      row = at;
    }
    rows.set(key, row);
  }
  return rows;
}

/** Among others the row ends where the next order begins; alone it ends at a container or at too much text. */
function canGrow(element: Element, alone: boolean): boolean {
  if (!alone) return element.localName !== 'body';
  return !CONTAINERS.test(element.localName) && (element.textContent?.length ?? 0) <= LONGEST_ROW;
}
