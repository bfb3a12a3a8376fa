// Runs inside a page: it knows nothing but what is in there.

/** Texts that lie on each other, in the same layer: what floats above the page is meant to. */
export function overlaps(): string[] {
  const layerOf = (element: Element | null): Element | null => {
    for (let at = element; at; at = at.parentElement)
      if (/fixed|sticky|absolute/.test(getComputedStyle(at).position) || at.matches('dialog, [popover]'))
        return at;
    return null;
  };
  const shownPart = (element: Element, { left, top, right, bottom }: DOMRect): DOMRect => {
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(at);
      const box = at.getBoundingClientRect();
      if (overflowX !== 'visible') [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
      if (overflowY !== 'visible') [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
      if (position === 'fixed') break;
    }
    return new DOMRect(left, top, right - left, bottom - top);
  };
  const pieces: { node: Node; layer: Element | null; rect: DOMRect; text: string }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement } = node;
    const text = node.textContent?.trim() ?? '';
    if (!parentElement || text === '' || parentElement.closest('option, .spoken, svg')) continue;
    if (!parentElement.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const layer = layerOf(parentElement);
    for (const whole of range.getClientRects()) {
      const rect = shownPart(parentElement, whole);
      if (rect.width > 2 && rect.height > 5) pieces.push({ node, layer, rect, text });
    }
  }
  pieces.sort((a, b) => a.rect.top - b.rect.top);
  const faults = new Set<string>();
  for (const [index, one] of pieces.entries())
    for (const other of pieces.slice(index + 1)) {
      if (other.rect.top > one.rect.bottom) break;
      if (one.node === other.node || one.layer !== other.layer) continue;
      const wide = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
      const high = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
      if (wide > 2 && high > 5)
        faults.add(`“${one.text.slice(0, 40)}” and “${other.text.slice(0, 40)}” overlap`);
    }
  return [...faults];
}
