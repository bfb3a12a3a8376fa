import type { ComponentChildren } from 'preact';
import './list-note.css';

/** A sentence below the lines of a list, right of its margin. */
export function ListNote({ children }: { children: ComponentChildren }) {
  return <p class="list-note">{children}</p>;
}
