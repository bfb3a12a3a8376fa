import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';
import { setStatus } from './apply-reading.ts';
import { writeEvents } from './history.ts';
import type { Order } from './order.ts';
import { normaliseLabel } from './reading/label.ts';
import type { Status } from './status.ts';

/** The owner corrects what the words of the order's page mean; an order without words has nothing to correct. */
export class NoWordsToCorrect extends Error {}

/** "At this supplier these words mean that": remembered, and applied at once to all its orders that show them. */
export async function correctStatus(
  db: AppDatabase,
  orderId: string,
  status: Status,
  at: Instant,
): Promise<void> {
  await db.transaction('rw', [db.suppliers, db.orders, db.orderEvents], async () => {
    const order = await db.orders.get(orderId);
    const supplier = order && (await db.suppliers.get(order.supplierId));
    if (!supplier) return;
    if (!order.rawLabel) throw new NoWordsToCorrect('The page shows no words for the status.');
    const label = normaliseLabel(order.rawLabel);
    await db.suppliers.update(supplier.id, { corrections: { ...supplier.corrections, [label]: status } });
    await applyMeaning(db, supplier.id, label, () => status, at);
  });
}

/** Takes a correction back. `understand` is what the words (and code) mean without it. */
export async function forgetCorrection(
  db: AppDatabase,
  supplierId: string,
  label: string,
  understand: (label: string, code: string | null) => Status,
  at: Instant,
): Promise<void> {
  await db.transaction('rw', [db.suppliers, db.orders, db.orderEvents], async () => {
    const supplier = await db.suppliers.get(supplierId);
    if (!supplier || !Object.hasOwn(supplier.corrections, label)) return;
    const { [label]: _, ...corrections } = supplier.corrections;
    await db.suppliers.update(supplierId, { corrections });
    await applyMeaning(db, supplierId, label, understand, at);
  });
}

async function applyMeaning(
  db: AppDatabase,
  supplierId: string,
  label: string,
  understand: (label: string, code: string | null) => Status,
  at: Instant,
): Promise<void> {
  for (const order of await db.orders.where('supplierId').equals(supplierId).toArray()) {
    const { rawLabel, code, status: from } = order;
    if (rawLabel === null || normaliseLabel(rawLabel) !== label) continue;
    const to = understand(rawLabel, code);
    if (to === from) continue;
    setMeaning(order, label, to);
    await db.orders.put(order);
    await writeEvents(db, order.id, [{ kind: 'corrected', rawLabel, from, to, by: 'user' }], {
      glance: 'hand',
      at,
    });
  }
}

function setMeaning(order: Order, label: string, status: Status): void {
  if (order.status === 'delivered') order.deliveredAt = null;
  setStatus(order, status, order.statusSince);
  order.doubt = null;
  for (const words of Object.values(order.words)) {
    if (words.label !== null && normaliseLabel(words.label) === label) words.status = status;
  }
}
