import { useEffect, useState } from 'preact/hooks';
import { ChaseDialog } from '../../../components/orders/ChaseDialog.tsx';
import { CorrectDialog } from '../../../components/orders/CorrectDialog.tsx';
import { PromisedDialog } from '../../../components/orders/PromisedDialog.tsx';
import { ReceivedDialog } from '../../../components/orders/ReceivedDialog.tsx';
import { type ChaseDraft, chaseDrafts } from '../../../utils/orders/chase.ts';
import type { Order } from '../../../utils/orders/order.ts';
import type { OrderView } from '../../../utils/orders/order-view.ts';
import type { Language } from '../../../utils/texts/texts.ts';
import type { Desk } from '../desk.ts';
import { orderActions } from '../order-actions.ts';

export type OrderDialogName = 'chase' | 'received' | 'promised' | 'correct';

interface OrderDialogProps {
  name: OrderDialogName;
  view: OrderView;
  order: Order;
  desk: Desk;
  onClose: () => void;
}

/** The question that is asked about the order, if one is. */
export function OrderDialog({ name, view, order, desk, onClose }: OrderDialogProps) {
  const actions = orderActions(desk);
  /** Saves and closes: what went wrong is said by a toast. */
  const then =
    <Value,>(save: (order: Order, value: Value) => Promise<boolean>) =>
    (value: Value) => {
      save(order, value);
      onClose();
    };
  switch (name) {
    case 'chase':
      return <Chase view={view} order={order} desk={desk} onClose={onClose} />;
    case 'received':
      return (
        <ReceivedDialog view={view} today={desk.today} onSave={then(actions.receive)} onClose={onClose} />
      );
    case 'promised':
      return <PromisedDialog view={view} onSave={then(actions.promise)} onClose={onClose} />;
    case 'correct':
      return <CorrectDialog view={view} onSave={then(actions.correct)} onClose={onClose} />;
  }
}

/** The message is written once both languages are loaded. */
function Chase({ view, order, desk, onClose }: Omit<OrderDialogProps, 'name'>) {
  const [drafts, setDrafts] = useState<Record<Language, ChaseDraft> | null>(null);
  useEffect(() => {
    chaseDrafts(order, view).then(setDrafts);
  }, []);
  return (
    drafts && (
      <ChaseDialog
        supplierName={view.supplierName}
        drafts={drafts}
        language={desk.language}
        onCopy={(text) => navigator.clipboard.writeText(text)}
        onClose={onClose}
      />
    )
  );
}
