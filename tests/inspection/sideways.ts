// Runs inside a page: it knows nothing but what is in there.

/** What makes the page narrower than its window, or it or a part that no key could scroll wider than there is room for. */
export function sideways(): string[] {
  const room = document.documentElement.clientWidth;
  const name = (element: Element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`;
  const faults: string[] = [];
  const { width: taken } = document.body.getBoundingClientRect();
  if (taken < room - 1) faults.push(`the page takes ${taken} of ${room} pixels`);
  if (document.documentElement.scrollWidth > room) {
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -1 || right > room + 1);
    });
    faults.push(`the page scrolls sideways: ${wide.slice(0, 4).map(name).join(' ')}`);
  }
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (!/auto|scroll/.test(getComputedStyle(element).overflowX)) continue;
    if (element.scrollWidth <= element.clientWidth + 1 || element.matches('input, textarea, select'))
      continue;
    if (element.tabIndex < 0) faults.push(`${name(element)} scrolls sideways and takes no focus`);
  }
  return faults;
}
