import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const STOPS = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary';

/**
 * Where what has the focus goes away or is switched off (a sheet that is done, the last step of several), the focus
 * goes to what stands in its place: it is never nowhere.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>) {
  useEffect(() => {
    let last: HTMLElement | null = null;
    let place = -1;
    const stops = () =>
      [...(root.current?.querySelectorAll<HTMLElement>(STOPS) ?? [])].filter((stop) =>
        stop.checkVisibility(),
      );
    const remember = ({ target }: FocusEvent) => {
      last = target instanceof HTMLElement ? target : null;
      place = last ? stops().indexOf(last) : -1;
    };
    const mend = new MutationObserver(() => {
      if (place < 0 || !last || !isGone(last)) return;
      if (document.activeElement !== document.body && document.activeElement !== last) return;
      const left = stops();
      (left[Math.min(place, left.length - 1)] ?? root.current)?.focus();
    });
    document.addEventListener('focusin', remember);
    if (root.current)
      mend.observe(root.current, {
        childList: true,
        subtree: true,
        attributes: true,
        attributeFilter: ['disabled'],
      });
    return () => {
      document.removeEventListener('focusin', remember);
      mend.disconnect();
    };
  }, []);
}

function isGone(element: HTMLElement): boolean {
  return !element.isConnected || element.matches(':disabled');
}
