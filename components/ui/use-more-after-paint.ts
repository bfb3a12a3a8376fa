import { useEffect, useState } from 'preact/hooks';

/**
 * How many of the lines to draw: what fills the window at first, some more once that is painted, and again some more
 * whenever one comes near the end of them. However many there are, a page opens as quickly.
 * @param first a few more than the window is tall
 * @param step lines at a time; all of them where nothing is said
 */
export function useMoreAfterPaint(all: number, first: number, step = all): number {
  const [shown, setShown] = useState(first);
  useEffect(() => {
    if (all <= shown) return;
    if (shown === first) {
      const frame = requestAnimationFrame(() => setTimeout(() => setShown(first + step)));
      return () => cancelAnimationFrame(frame);
    }
    const grow = ({ target }: Event) => {
      const list = target instanceof Element ? target : document.documentElement;
      if (list.scrollTop + 2 * list.clientHeight > list.scrollHeight) setShown(shown + step);
    };
    document.addEventListener('scroll', grow, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', grow, { capture: true });
  }, [all, shown, first, step]);
  return shown;
}
