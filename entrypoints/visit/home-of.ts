/**
 * The element that a badge is put into: the label itself, or the next one around it that does not cut off what
 * stands beside it. Of an element without a position, overflow cuts nothing that is positioned.
 */
export function homeOf(anchor: Element): Element {
  let home = anchor;
  while (home.parentElement && home !== document.body && cutsOff(home)) home = home.parentElement;
  return home;
}

function cutsOff(element: Element): boolean {
  const { overflowX, position, display } = getComputedStyle(element);
  return display !== 'inline' && overflowX !== 'visible' && position !== 'static';
}
