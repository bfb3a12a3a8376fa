import { useMemo, useState } from 'preact/hooks';
import type { OrderActions } from '../../components/orders/order-actions.ts';
import type { ToastMessage } from '../../components/ui/Toast.tsx';
import { failureWords } from '../../utils/failure-words.ts';
import { sendMessage } from '../../utils/messages.ts';
import type { OrderChanges } from '../../utils/orders/edit-order.ts';
import type { OrderView } from '../../utils/orders/order-view.ts';
import type { FirstTexts } from '../../utils/texts/texts.ts';
import { openDesk } from './open-desk.ts';

/** A dialog about one order. */
export interface OrderDialog {
  kind: 'chase' | 'receive' | 'promise' | 'correct';
  view: OrderView;
}

/** Does something through the background, then says it was done, or that it was not. */
export type Act = (work: () => Promise<unknown>, done?: ToastMessage) => Promise<void>;

/** What lines and dialogs of the popup do. The background writes; the live list shows the result. */
export function useOrderActions(texts: FirstTexts, say: (message: ToastMessage) => void) {
  const [dialog, setDialog] = useState<OrderDialog | null>(null);
  const act: Act = async (work, done) => {
    try {
      await work();
      if (done) say(done);
    } catch (error) {
      say({ text: failureWords(error, texts) });
    }
  };
  const actions = useMemo(() => {
    const { done } = texts.popup;
    const undoable = (text: string, back: () => Promise<unknown>): ToastMessage => ({
      text,
      undo: { label: done.undo, run: () => void act(back) },
    });
    const edit = (id: string, changes: OrderChanges, before: OrderChanges, text: string) =>
      void act(
        () => sendMessage('orders.edit', [id], changes),
        undoable(text, () => sendMessage('orders.edit', [id], before)),
      );
    const ask = (kind: OrderDialog['kind']) => (view: OrderView) => setDialog({ kind, view });
    const all: OrderActions = {
      openDesk: (view) => void openDesk(`#/orders/${encodeURIComponent(view.id)}`),
      chase: ask('chase'),
      receive: ask('receive'),
      promise: ask('promise'),
      correct: ask('correct'),
      pause: ({ id }, paused) =>
        edit(id, { paused }, { paused: !paused }, paused ? done.paused : done.resumed),
      archive: ({ id }, archived) =>
        edit(id, { archived }, { archived: !archived }, archived ? done.archived : done.unarchived),
      remove: ({ id }) =>
        void act(
          () => sendMessage('orders.delete', [id]),
          undoable(done.deleted, () => sendMessage('orders.restore', [id])),
        ),
    };
    return all;
  }, [texts]);
  return { actions, act, dialog, closeDialog: () => setDialog(null) };
}
