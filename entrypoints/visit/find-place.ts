import type { BadgeView } from '../../utils/messages.ts';

/**
 * The element that prints the order's label, near its reference; else the one that prints the reference.
 * For shops that the full reader reads: it answers texts, not elements.
 */
export function findPlace({ reference, label }: BadgeView['at']): Element | null {
  const referenceAt = reference ? elementWithText(document.body, (text) => text.includes(reference)) : null;
  for (let near = referenceAt; near && label; near = near.parentElement) {
    const labelAt = elementWithText(near, (text) => text.trim() === label);
    if (labelAt) return labelAt;
  }
  return referenceAt;
}

function elementWithText(root: Element, matches: (text: string) => boolean): Element | null {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement;
    if (parent && matches(texts.currentNode.nodeValue ?? '') && parent.checkVisibility()) return parent;
  }
  return null;
}
