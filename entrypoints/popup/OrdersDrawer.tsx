import type { ComponentChildren } from 'preact';
import type { OrderActions } from '../../components/orders/order-actions.ts';
import type { Now } from '../../components/orders/order-words.ts';
import type { PopupSnapshot } from '../../utils/orders/popup-snapshot.ts';
import { OrderGroups } from './OrderGroups.tsx';

interface OrdersDrawerProps {
  snapshot: PopupSnapshot | null;
  now: Now;
  actions: OrderActions;
  /** The first gestures, where nothing is followed. */
  children: ComponentChildren;
}

/** The orders by what they ask for. */
export function OrdersDrawer({ snapshot, now, actions, children }: OrdersDrawerProps) {
  return (
    <>
      {snapshot && <OrderGroups snapshot={snapshot} now={now} actions={actions} />}
      {children}
    </>
  );
}
