import type { OrderActions } from '../../components/orders/order-actions.ts';
import type { Now } from '../../components/orders/order-words.ts';
import type { ToastMessage } from '../../components/ui/Toast.tsx';
import type { FrontTab } from './first-data.ts';
import { NoOrders } from './NoOrders.tsx';
import { OrderGroups } from './OrderGroups.tsx';
import { PageCard } from './PageCard.tsx';
import { TaughtLine } from './TaughtLine.tsx';
import type { ShownOrders } from './use-live-orders.ts';
import type { Act } from './use-order-actions.ts';

interface OrdersDrawerProps {
  /** Another drawer or a search is shown instead. What is known of the page stays: it is not read again. */
  hidden: boolean;
  shown: ShownOrders;
  tab: FrontTab | null;
  now: Now;
  actions: OrderActions;
  act: Act;
  onSaid: (message: ToastMessage) => void;
  /** Saves the page to the dossier. */
  onSave: () => void;
}

/** This page, and the orders by what they ask for. */
export function OrdersDrawer({ hidden, shown, tab, now, actions, act, onSaid, onSave }: OrdersDrawerProps) {
  const { snapshot, all } = shown;
  return (
    <>
      <div hidden={hidden}>
        <TaughtLine />
        <PageCard tab={tab} now={now} act={act} onSaid={onSaid} onSave={onSave} />
      </div>
      {!hidden && snapshot && <OrderGroups snapshot={snapshot} now={now} actions={actions} act={act} />}
      {!hidden && all?.length === 0 && <NoOrders />}
    </>
  );
}
