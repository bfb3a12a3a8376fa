import { useEffect, useRef } from 'preact/hooks';

/**
 * Where a list and what is chosen in it take turns, the focus goes along: to its heading when it opens, back to its
 * row when it closes. Side by side it stays where it is, so that arrow keys go on.
 */
export function useOneAtATime(chosen: string | null) {
  const shown = useRef(chosen);
  useEffect(() => {
    const left = shown.current;
    shown.current = chosen;
    if (left === chosen) return;
    if (chosen === null) {
      if (isHidden('.panes-side')) rowOf(left)?.focus();
    } else if (isHidden('.panes-list')) {
      document.querySelector<HTMLElement>('.pane-article h2')?.focus();
    }
  }, [chosen]);
}

function rowOf(id: string | null): HTMLElement | undefined {
  const rows = document.querySelectorAll<HTMLElement>('[data-row]');
  return [...rows].find((row) => row.dataset.row === id);
}

/** Not drawn at this width (see `panes.css`). */
function isHidden(selector: string): boolean {
  return document.querySelector<HTMLElement>(selector)?.offsetParent === null;
}
