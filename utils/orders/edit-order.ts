import type { AppDatabase } from '../database.ts';
import type { Day, Instant } from '../dates/day.ts';
import { setStatus } from './apply-reading.ts';
import { writeEvents } from './history.ts';
import type { Order, OrderChange } from './order.ts';
import type { Status } from './status.ts';

/** Only what is given changes. */
export interface OrderChanges {
  promisedOn?: Day | null;
  note?: string;
  paused?: boolean;
  archived?: boolean;
  /** Hand-made orders only. */
  status?: Status;
}

/** Sets what the owner may set, for one order or all that are selected; only what is given changes. */
export async function editOrders(
  db: AppDatabase,
  orderIds: string[],
  changes: OrderChanges,
  at: Instant,
): Promise<void> {
  await changeOrders(db, orderIds, at, (order) => {
    if (changes.note !== undefined) order.note = changes.note;
    if (changes.paused !== undefined) order.paused = changes.paused;
    if (changes.archived === false) order.archivedAt = null;
    if (changes.archived) order.archivedAt ??= at;
    return [...promise(order, changes.promisedOn), ...statusByHand(order, changes.status, at)];
  });
}

/** The owner received all or part of it; `null` takes it back. */
export async function markReceived(
  db: AppDatabase,
  orderId: string,
  received: { on: Day; all: boolean } | null,
  at: Instant,
): Promise<void> {
  await changeOrders(db, [orderId], at, (order) => {
    const before = order.received;
    order.received = received;
    if (before?.on === received?.on && before?.all === received?.all) return [];
    return [received ? { kind: 'received', ...received } : { kind: 'not-received' }];
  });
}

function promise(order: Order, promisedOn: Day | null | undefined): OrderChange[] {
  const from = order.userPromisedOn;
  if (promisedOn === undefined || promisedOn === from) return [];
  order.userPromisedOn = promisedOn;
  return [{ kind: 'promised', from, to: promisedOn, by: 'user' }];
}

/** Only where no page says it: what a shop's words mean is corrected, not set. */
function statusByHand(order: Order, status: OrderChanges['status'], at: Instant): OrderChange[] {
  const from = order.status;
  if (status === undefined || status === from || !order.manual) return [];
  setStatus(order, status, at);
  order.statusSince = at;
  return [{ kind: 'status', from, to: status, rawLabel: null }];
}

async function changeOrders(
  db: AppDatabase,
  orderIds: string[],
  at: Instant,
  change: (order: Order) => OrderChange[],
): Promise<void> {
  await db.transaction('rw', [db.orders, db.orderEvents], async () => {
    const found = (await db.orders.bulkGet(orderIds)).filter((order) => order !== undefined);
    // At once: each write awaited by itself would be one more way to the database and back.
    await Promise.all(
      found.flatMap((order) => {
        const changes = change(order);
        return [db.orders.put(order), writeEvents(db, order.id, changes, { glance: 'hand', at })];
      }),
    );
  });
}
