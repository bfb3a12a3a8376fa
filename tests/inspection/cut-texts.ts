// Runs inside a page: it knows nothing but what is in there.

/**
 * Texts that are cut off, or stick out of the box that is theirs. An ellipsis is meant where the whole text is in a
 * `title` or in the name of what it stands in. Accents and tildes of stretched texts do not count.
 */
export function cutTexts(): string[] {
  const fold = (text: string) =>
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f~\s]/g, '')
      .toLowerCase();
  const saysAll = (element: Element, text: string) => {
    for (let at: Element | null = element; at; at = at.parentElement)
      if (['title', 'aria-label'].some((name) => fold(at?.getAttribute(name) ?? '').includes(text)))
        return true;
    return false;
  };
  const cutBy = (text: Element, rect: DOMRect): string | null => {
    const isDrawn = text instanceof SVGElement;
    for (let box: Element | null = text; box && box !== document.body; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (style.display === 'inline') continue;
      const { left, right, top, bottom } = box.getBoundingClientRect();
      if (/auto|scroll/.test(style.overflowX + style.overflowY)) return null;
      const isOut = rect.left < left - 1 || rect.right > right + 1;
      const isBelow = rect.top < top - 2 || rect.bottom > bottom + 2;
      const cutsX = /hidden|clip/.test(style.overflowX);
      const cutsY = /hidden|clip/.test(style.overflowY);
      if ((isOut && cutsX) || (isBelow && cutsY))
        return (style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none') &&
          saysAll(text, fold(text.textContent ?? ''))
          ? null
          : 'is cut off by';
      if (isOut && !isDrawn) return 'sticks out of';
    }
    return null;
  };
  const faults = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement } = node;
    if (!parentElement || node.textContent?.trim() === '') continue;
    if (parentElement.closest('option, .spoken') || !parentElement.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const how = cutBy(parentElement, range.getBoundingClientRect());
    if (how)
      faults.add(
        `“${node.textContent?.trim().slice(0, 50)}” ${how} its box: ${parentElement.outerHTML.slice(0, 100)}`,
      );
  }
  return [...faults];
}
