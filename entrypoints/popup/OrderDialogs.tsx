import { useEffect, useState } from 'preact/hooks';
import { ChaseDialog } from '../../components/orders/ChaseDialog.tsx';
import { CorrectDialog } from '../../components/orders/CorrectDialog.tsx';
import type { Now } from '../../components/orders/order-words.ts';
import { PromisedDialog } from '../../components/orders/PromisedDialog.tsx';
import { ReceivedDialog } from '../../components/orders/ReceivedDialog.tsx';
import type { ToastMessage } from '../../components/ui/Toast.tsx';
import { useTexts } from '../../components/use-texts.ts';
import { sendMessage } from '../../utils/messages.ts';
import { openDatabase } from '../../utils/open-database.ts';
import { type ChaseDraft, chaseDrafts } from '../../utils/orders/chase.ts';
import { orderById } from '../../utils/orders/order-store.ts';
import type { OrderView } from '../../utils/orders/order-view.ts';
import type { Language } from '../../utils/texts/texts.ts';
import type { Act, OrderDialog } from './use-order-actions.ts';

interface OrderDialogsProps {
  dialog: OrderDialog;
  language: Language;
  now: Now;
  act: Act;
  onClose: () => void;
}

/** The dialogs of an order, each sending what was decided. */
export function OrderDialogs({ dialog: { kind, view }, language, now, act, onClose }: OrderDialogsProps) {
  const { done } = useTexts().popup;
  const send = (work: () => Promise<unknown>, text: string, back?: () => Promise<unknown>) => {
    const message: ToastMessage = { text };
    if (back) message.undo = { label: done.undo, run: () => void act(back) };
    onClose();
    void act(work, message);
  };
  const { id, supplierId, rawLabel } = view;
  if (kind === 'chase') return <Chase view={view} language={language} onClose={onClose} act={act} />;
  if (kind === 'receive')
    return (
      <ReceivedDialog
        view={view}
        today={now.today}
        onClose={onClose}
        onSave={(received) =>
          send(
            () => sendMessage('orders.received', id, received),
            received ? done.received : done.notReceived,
            () => sendMessage('orders.received', id, view.received),
          )
        }
      />
    );
  if (kind === 'promise')
    return (
      <PromisedDialog
        view={view}
        onClose={onClose}
        onSave={(promisedOn) => {
          const before = view.due?.by === 'user' ? view.due.on : null;
          send(
            () => sendMessage('orders.edit', [id], { promisedOn }),
            done.promised,
            () => sendMessage('orders.edit', [id], { promisedOn: before }),
          );
        }}
      />
    );
  return (
    <CorrectDialog
      view={view}
      onClose={onClose}
      onSave={(status) =>
        rawLabel === null
          ? send(
              () => sendMessage('orders.edit', [id], { status }),
              done.status,
              () => sendMessage('orders.edit', [id], { status: view.status ?? 'unknown' }),
            )
          : send(
              () => sendMessage('orders.correct', id, status),
              done.corrected,
              () => sendMessage('suppliers.uncorrect', supplierId, rawLabel),
            )
      }
    />
  );
}

interface ChaseProps extends Pick<OrderDialogsProps, 'language' | 'act' | 'onClose'> {
  view: OrderView;
}

/** The message is written from the whole order, which only the database has. */
function Chase({ view, language, act, onClose }: ChaseProps) {
  const [drafts, setDrafts] = useState<Record<Language, ChaseDraft> | null>(null);
  useEffect(() => {
    void act(async () => {
      const found = await orderById(await openDatabase(), view.id);
      if (!found) throw new Error(`no order ${view.id}`);
      setDrafts(await chaseDrafts(found, view));
    });
  }, [view.id]);
  if (!drafts) return null;
  return (
    <ChaseDialog
      supplierName={view.supplierName}
      drafts={drafts}
      language={language}
      onCopy={(text) => navigator.clipboard.writeText(text)}
      onClose={onClose}
    />
  );
}
