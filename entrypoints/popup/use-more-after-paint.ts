import { useEffect, useState } from 'preact/hooks';

/**
 * How many of the lines to draw: what fills the window at first, the rest once that is painted.
 * @param first a few more than the window is tall
 */
export function useMoreAfterPaint(all: number, first: number): number {
  const [shown, setShown] = useState(first);
  useEffect(() => {
    if (all <= shown) return;
    const frame = requestAnimationFrame(() => setTimeout(() => setShown(all)));
    return () => cancelAnimationFrame(frame);
  }, [all, shown]);
  return shown;
}
