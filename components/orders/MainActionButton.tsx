import type { OrderView } from '../../utils/orders/order-view.ts';
import { Button, LinkButton } from '../ui/Button.tsx';
import { useTexts } from '../use-texts.ts';
import { mainAction, type OrderActions } from './order-actions.ts';
import { orderName } from './order-words.ts';

/** The one thing to do about an order, named with the order for a screen reader. */
export function MainActionButton({ view, actions }: { view: OrderView; actions: OrderActions }) {
  const texts = useTexts();
  const action = mainAction(view, actions, texts);
  if (!action) return null;
  const label = texts.orders.actions.about(action.label, orderName(view));
  if (action.kind === 'link')
    return (
      <LinkButton kind="link" href={action.href} label={label}>
        {action.label}
      </LinkButton>
    );
  return (
    <Button kind="link" aria-label={label} onClick={action.run}>
      {action.label}
    </Button>
  );
}
