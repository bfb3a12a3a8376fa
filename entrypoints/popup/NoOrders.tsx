import { EmptyState } from '../../components/ui/EmptyState.tsx';
import { useTexts } from '../../components/use-texts.ts';

/** Nothing followed yet: the first gesture. */
export function NoOrders() {
  const { empty } = useTexts().popup;
  return (
    <EmptyState title={empty.title}>
      <p>{empty.first}</p>
      <p>{empty.next}</p>
    </EmptyState>
  );
}
