/** The page's own ground decides, not the browser's theme: most shops stay light under a dark browser. */
export function isDark(element: Element | null): boolean {
  for (let at = element; at; at = at.parentElement) {
    const ground = getComputedStyle(at).backgroundColor;
    const [first = 0, second = 0, third = 0, alpha = 1] = (ground.match(/(?<=[ (])-?[\d.]+/g) ?? []).map(
      Number,
    );
    if (alpha <= 0.5) continue;
    // `rgb(…)`; the other notations begin with how light the colour is, up to 1 (`oklch`, `color`) or 100 (`lab`).
    if (ground.startsWith('rgb')) return 0.3 * first + 0.59 * second + 0.11 * third < 100;
    return first < (ground.startsWith('l') ? 40 : 0.4);
  }
  return false;
}
