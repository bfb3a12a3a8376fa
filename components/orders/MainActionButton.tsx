import type { OrderView } from '../../utils/orders/order-view.ts';
import { Button, LinkButton } from '../ui/Button.tsx';
import { useFirstTexts } from '../use-texts.ts';
import { mainAction, type OrderActions, pageAction } from './order-actions.ts';
import { orderName } from './order-words.ts';

interface MainActionButtonProps {
  view: OrderView;
  /** `null`: nothing can be changed. */
  actions: OrderActions | null;
}

/** The one thing to do about an order, named with the order for a screen reader. */
export function MainActionButton({ view, actions }: MainActionButtonProps) {
  const texts = useFirstTexts();
  const action = actions ? mainAction(view, actions, texts) : pageAction(view, texts);
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
