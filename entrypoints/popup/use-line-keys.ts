import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Arrow keys go from line to line, to the one thing to do there; up from the first to the search, `/` to it from
 * anywhere. When the line under the focus is gone (deleted, archived), the focus goes to the one in its place.
 */
export function useLineKeys(root: RefObject<HTMLElement | null>) {
  useEffect(() => {
    let last = -1;
    const walk = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === '/' && !isTyping(event.target)) {
        event.preventDefault();
        return searchField()?.focus();
      }
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step === undefined || isElsewhere(event.target)) return;
      const stops = lineStops(root.current);
      const at = focusedAt(stops);
      const next = stops[Math.min(at + step, stops.length - 1)] ?? searchField();
      event.preventDefault();
      next?.focus();
    };
    const remember = () => {
      last = focusedAt(lineStops(root.current));
    };
    const mend = new MutationObserver(() => {
      if (last < 0 || document.activeElement !== document.body) return;
      const stops = lineStops(root.current);
      stops[Math.min(last, stops.length - 1)]?.focus();
    });
    document.addEventListener('keydown', walk);
    document.addEventListener('focusin', remember);
    if (root.current) mend.observe(root.current, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('keydown', walk);
      document.removeEventListener('focusin', remember);
      mend.disconnect();
    };
  }, []);
}

function searchField(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-search]');
}

/** In each line the main action, else its first control. */
function lineStops(root: HTMLElement | null): HTMLElement[] {
  const lines = [...(root?.querySelectorAll('.line') ?? [])].filter((line) => !line.closest('[hidden]'));
  return lines.flatMap((line) => line.querySelector<HTMLElement>('a[href], button:enabled') ?? []);
}

/** The line the focus is in, whatever it is on there; -1 when in none. */
function focusedAt(stops: HTMLElement[]): number {
  return stops.findIndex((stop) => stop.closest('.line')?.contains(document.activeElement));
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}

/** In a dialog, a menu or a field other than the search, arrow keys have another meaning. */
function isElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('dialog, [role="menu"]')) return true;
  return isTyping(target) && target !== searchField();
}
