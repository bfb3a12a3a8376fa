import { useEffect, useRef } from 'preact/hooks';

/**
 * Where list and order take turns, the focus goes along: to the order's heading when it opens, back to its row when
 * it closes. Side by side it stays where it is, so that arrow keys go on.
 */
export function useOneAtATime(orderId: string | null) {
  const shown = useRef(orderId);
  useEffect(() => {
    const left = shown.current;
    shown.current = orderId;
    if (left === orderId) return;
    if (orderId === null) {
      if (isHidden('.order-pane')) rowOf(left)?.focus();
    } else if (isHidden('.order-list')) {
      document.querySelector<HTMLElement>('.order-one h2')?.focus();
    }
  }, [orderId]);
}

function rowOf(orderId: string | null): HTMLElement | undefined {
  const rows = document.querySelectorAll<HTMLElement>('[data-order]');
  return [...rows].find((row) => row.dataset.order === orderId);
}

/** Not drawn at this width (see `orders-page.css`). */
function isHidden(selector: string): boolean {
  return document.querySelector<HTMLElement>(selector)?.offsetParent === null;
}
