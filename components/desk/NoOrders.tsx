import type { ComponentChildren } from 'preact';
import type { OrderTab } from '../../utils/orders/order-filter.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useTexts } from '../use-texts.ts';

interface NoOrdersProps {
  tab: OrderTab;
  /** Nothing is followed at all. */
  none: boolean;
  /** A filter or search hides what there is. */
  narrowed: boolean;
  onClear: () => void;
  /** More to offer where nothing is followed at all. */
  children?: ComponentChildren;
}

/** An empty list says why it is empty, and what to do first. */
export function NoOrders({ tab, none, narrowed, onClear, children }: NoOrdersProps) {
  const texts = useTexts().desk;
  const words = texts.empty;
  if (none) {
    return (
      <EmptyState title={words.first}>
        <p>{words.firstHow}</p>
        <p>{words.addHow}</p>
        {children}
      </EmptyState>
    );
  }
  if (narrowed) {
    return (
      <EmptyState title={words.nothing}>
        <p>{words.nothingHow}</p>
        <Button onClick={onClear}>{texts.clearFilters}</Button>
      </EmptyState>
    );
  }
  return <EmptyState title={words[tab]}>{words[`${tab}How`]}</EmptyState>;
}
