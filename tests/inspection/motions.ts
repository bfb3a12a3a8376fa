// Runs inside a page: it knows nothing but what is in there.

/** What moves, fades or glides; nothing may, for who asked for less motion. */
export function motions(): string[] {
  const lasts = (durations: string) => durations.split(',').some((one) => Number.parseFloat(one) > 0.001);
  const faults = new Set<string>();
  for (const element of document.querySelectorAll('*'))
    for (const part of ['', '::before', '::after', '::backdrop']) {
      const style = getComputedStyle(element, part || null);
      const isAnimated = style.animationName !== 'none' && lasts(style.animationDuration);
      const isGlide = style.transitionProperty !== 'none' && lasts(style.transitionDuration);
      if (isAnimated || isGlide || style.scrollBehavior === 'smooth')
        faults.add(`<${element.localName} class="${element.getAttribute('class') ?? ''}">${part} moves`);
    }
  return [...faults];
}
