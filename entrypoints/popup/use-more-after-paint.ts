import { useEffect, useState } from 'preact/hooks';

/** More lines than a popup is tall. */
const FIRST = 12;

/** How many of the lines to draw: what fills the window at first, the rest once that is painted. */
export function useMoreAfterPaint(all: number): number {
  const [shown, setShown] = useState(FIRST);
  useEffect(() => {
    if (all <= shown) return;
    const frame = requestAnimationFrame(() => setTimeout(() => setShown(all)));
    return () => cancelAnimationFrame(frame);
  }, [all, shown]);
  return shown;
}
