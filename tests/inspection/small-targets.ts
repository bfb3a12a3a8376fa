// Runs inside a page: it knows nothing but what is in there.

/**
 * Targets under 24 pixels that another one is too near to: WCAG 2.2, 2.5.8, with its exceptions for room around a
 * target and for links in a sentence. https://www.w3.org/TR/WCAG22/#target-size-minimum
 */
export function smallTargets(): string[] {
  const least = 24;
  const root = document.querySelector('dialog:modal') ?? document.body;
  const pressed =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=option], [role=tab]';
  const rectOf = (element: Element) => {
    const own = element.getBoundingClientRect();
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const all = [own, ...labels.map((label) => label.getBoundingClientRect())];
    const left = Math.min(...all.map((rect) => rect.left));
    const top = Math.min(...all.map((rect) => rect.top));
    const width = Math.max(...all.map((rect) => rect.right)) - left;
    const height = Math.max(...all.map((rect) => rect.bottom)) - top;
    return {
      left,
      top,
      right: left + width,
      bottom: top + height,
      width,
      height,
      middle: [left + width / 2, top + height / 2] as const,
    };
  };
  const isInSentence = (element: Element) =>
    getComputedStyle(element).display === 'inline' &&
    (element.parentElement?.closest('p, li, td, dd, label, div')?.textContent ?? '').trim().length >
      (element.textContent ?? '').trim().length;
  const targets = [...root.querySelectorAll(pressed)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .filter((element) => element.getBoundingClientRect().width > 1)
    .map((element) => ({ element, ...rectOf(element) }));
  const isSmall = ({ width, height }: { width: number; height: number }) =>
    width < least - 0.1 || height < least - 0.1;
  const crowds = (one: (typeof targets)[number], other: (typeof targets)[number]) => {
    const [x, y] = one.middle;
    const [otherX, otherY] = other.middle;
    if (isSmall(other) && Math.hypot(x - otherX, y - otherY) < least) return true;
    const nearestX = Math.min(Math.max(x, other.left), other.right);
    const nearestY = Math.min(Math.max(y, other.top), other.bottom);
    return Math.hypot(x - nearestX, y - nearestY) < least / 2;
  };
  return targets
    .filter((one) => isSmall(one) && !isInSentence(one.element))
    .filter((one) =>
      targets.some((other) => other !== one && !other.element.contains(one.element) && crowds(one, other)),
    )
    .map(
      ({ element, width, height }) =>
        `${Math.round(width)}×${Math.round(height)}: ${element.outerHTML.slice(0, 120)}`,
    );
}
