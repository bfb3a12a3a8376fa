import type { PageHandlers } from '../../utils/handle-messages.ts';
import { openDatabase } from '../../utils/open-database.ts';
import { correctStatus } from '../../utils/orders/correct-status.ts';
import { deleteOrders, restoreOrders } from '../../utils/orders/delete-orders.ts';
import { editOrders, markReceived } from '../../utils/orders/edit-order.ts';
import { addByHand } from '../../utils/orders/follow-orders.ts';
import { startRound } from './checks.ts';
import { writing } from './writing.ts';

type OrderCommands = Pick<
  PageHandlers,
  | 'orders.add'
  | 'orders.edit'
  | 'orders.received'
  | 'orders.delete'
  | 'orders.restore'
  | 'orders.correct'
  | 'checks.now'
>;

/** What the owner does to orders. */
export const orderCommands: OrderCommands = {
  'orders.add': writing(async (order) => addByHand(await openDatabase(), order, Date.now())),
  'orders.edit': writing(async (ids, changes) => editOrders(await openDatabase(), ids, changes, Date.now())),
  'orders.received': writing(async (id, received) =>
    markReceived(await openDatabase(), id, received, Date.now()),
  ),
  'orders.delete': writing(async (ids) => deleteOrders(await openDatabase(), ids, Date.now())),
  'orders.restore': writing(async (ids) => restoreOrders(await openDatabase(), ids)),
  'orders.correct': writing(async (id, status) =>
    correctStatus(await openDatabase(), id, status, Date.now()),
  ),
  'checks.now': (target) => startRound(target ?? 'all'),
};
