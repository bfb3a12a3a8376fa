const GAP = 8;

/** Puts the sheet below the selected words, or above where it has no room below; without any, at the foot of the window. */
export function placeBeside(sheet: HTMLElement, selected: DOMRect | null): void {
  const { width, height } = sheet.getBoundingClientRect();
  const { left, top } = placeOf(
    { width, height },
    selected ?? { left: (innerWidth - width) / 2, top: innerHeight, bottom: innerHeight },
    { width: document.documentElement.clientWidth || innerWidth, height: innerHeight },
  );
  sheet.style.left = `${left}px`;
  sheet.style.top = `${top}px`;
}

interface Size {
  width: number;
  height: number;
}

/** Whole in the window if it can be, over the words if it must. */
export function placeOf(
  sheet: Size,
  selected: { left: number; top: number; bottom: number },
  view: Size,
): { left: number; top: number } {
  const within = (at: number, size: number, all: number) => Math.max(GAP, Math.min(at, all - size - GAP));
  const below = selected.bottom + GAP;
  const above = selected.top - GAP - sheet.height;
  const hasRoomBelow = below + sheet.height + GAP <= view.height;
  const hasMoreBelow = view.height - selected.bottom > selected.top;
  const wanted = hasRoomBelow || (above < GAP && hasMoreBelow) ? below : above;
  return {
    left: within(selected.left, sheet.width, view.width),
    top: within(wanted, sheet.height, view.height),
  };
}
