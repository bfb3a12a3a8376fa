import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';

/**
 * Rows (`data-row`, links: browsers drag them) are dragged onto the place of another. What the pointer does here, keys
 * and a menu must do, too.
 * @param mayGo whether a row may stand where another does
 */
export function useDragRows(
  list: RefObject<HTMLElement | null>,
  mayGo: (id: string, onto: string) => boolean,
  onMove: (id: string, onto: string) => void,
) {
  const dragged = useRef<string | null>(null);
  const mark = (line: Element | null) => {
    for (const one of list.current?.querySelectorAll('[data-drop]') ?? []) one.removeAttribute('data-drop');
    line?.setAttribute('data-drop', '');
  };
  const target = (event: DragEvent) => {
    const id = dragged.current;
    const line = event.target instanceof Element ? event.target.closest('.line') : null;
    const onto = line?.querySelector<HTMLElement>('[data-row]')?.dataset.row;
    return id !== null && onto !== undefined && mayGo(id, onto) ? { id, onto, line } : null;
  };
  const end = () => {
    dragged.current = null;
    mark(null);
  };
  return {
    onDragStart: (event: DragEvent) => {
      const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;
      dragged.current = row?.dataset.row ?? null;
    },
    onDragOver: (event: DragEvent) => {
      const found = target(event);
      mark(found?.line ?? null);
      if (found) event.preventDefault(); // it may be dropped here
    },
    onDrop: (event: DragEvent) => {
      const found = target(event);
      if (found) {
        event.preventDefault();
        onMove(found.id, found.onto);
      }
      end();
    },
    onDragEnd: end,
  };
}
