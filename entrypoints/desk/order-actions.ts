import type { Day } from '../../utils/dates/day.ts';
import { sendMessage } from '../../utils/messages.ts';
import type { OrderChanges } from '../../utils/orders/edit-order.ts';
import type { Order } from '../../utils/orders/order.ts';
import { ordersCsv } from '../../utils/orders/order-csv.ts';
import type { OrderView } from '../../utils/orders/order-view.ts';
import type { Status } from '../../utils/orders/status.ts';
import type { Desk } from './desk.ts';
import { saveFile } from './save-file.ts';

/** What the owner can do with orders: each says that it was done, and how to take it back. */
export function orderActions(desk: Desk) {
  const { done, undo, csvName } = desk.texts.desk;
  const back = (run: () => Promise<unknown>) => ({ label: undo, run: () => void desk.act(run) });
  const edit = (ids: string[], changes: OrderChanges, before: OrderChanges, text: string) =>
    desk.act(() => sendMessage('orders.edit', ids, changes), {
      text,
      undo: back(() => sendMessage('orders.edit', ids, before)),
    });
  return {
    archive(ids: string[], archived: boolean) {
      const text = archived ? done.archived(ids.length) : done.unarchived(ids.length);
      return edit(ids, { archived }, { archived: !archived }, text);
    },
    pause: (id: string, paused: boolean) =>
      edit([id], { paused }, { paused: !paused }, paused ? done.paused : done.resumed),
    promise: (order: Order, promisedOn: Day | null) =>
      edit([order.id], { promisedOn }, { promisedOn: order.userPromisedOn }, done.promised),
    note: (order: Order, note: string) => edit([order.id], { note }, { note: order.note }, done.note),
    /** What the shop's words mean; of an order kept by hand, simply where it stands. */
    correct: (order: Order, status: Status) =>
      order.manual
        ? edit([order.id], { status }, { status: order.status ?? 'unknown' }, done.status)
        : desk.act(() => sendMessage('orders.correct', order.id, status), { text: done.corrected }),
    receive: (order: Order, received: Order['received']) =>
      desk.act(() => sendMessage('orders.received', order.id, received), {
        text: received ? done.received : done.notReceived,
        undo: back(() => sendMessage('orders.received', order.id, order.received)),
      }),
    remove: (ids: string[]) =>
      desk.act(() => sendMessage('orders.delete', ids), {
        text: done.deleted(ids.length),
        undo: back(() => sendMessage('orders.restore', ids)),
      }),
    check: (id: string) =>
      desk.act(() => sendMessage('checks.now', { orderId: id }), { text: done.checking }),
    exportCsv: (views: OrderView[]) =>
      saveFile(csvName(desk.today), ordersCsv(views, desk.texts), 'text/csv'),
  };
}
