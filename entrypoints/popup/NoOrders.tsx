import { Button } from '../../components/ui/Button.tsx';
import { EmptyState } from '../../components/ui/EmptyState.tsx';
import { useTexts } from '../../components/use-texts.ts';
import { openDesk } from './open-desk.ts';

/** Nothing followed yet: the first gesture. */
export function NoOrders() {
  const { empty } = useTexts().popup;
  return (
    <EmptyState title={empty.title}>
      <p>{empty.first}</p>
      <p>{empty.next}</p>
      <p>
        <Button onClick={() => openDesk('#/add')}>{empty.add}</Button>
      </p>
    </EmptyState>
  );
}
