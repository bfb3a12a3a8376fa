import type { ComponentChildren } from 'preact';
import './empty-state.css';

interface EmptyStateProps {
  title: string;
  /** The first gesture to make, in one or two sentences. */
  children: ComponentChildren;
  /** A drawing above, if the place deserves one. */
  drawing?: ComponentChildren;
}

/** Where nothing is yet, what to do first. */
export function EmptyState({ title, children, drawing }: EmptyStateProps) {
  return (
    <div class="empty-state">
      {drawing}
      <h2>{title}</h2>
      <div class="soft">{children}</div>
    </div>
  );
}
