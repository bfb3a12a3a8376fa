import type { AppDatabase } from '../database.ts';
import type { Day, Instant } from '../dates/day.ts';
import type { WorkCalendar } from '../dates/work-calendar.ts';
import { dayAt } from '../dates/zoned-time.ts';
import { writeEvents } from './history.ts';
import { daysLate, dueOf } from './lateness.ts';
import { leadTimes } from './lead-time.ts';
import type { OrderEvent } from './order.ts';
import { eventsOf, followedOrders } from './order-store.ts';

/**
 * Orders that became late since the last time it was asked, written to their history once for each day they were due
 * on: a clock or a zone that is set back has the same day come twice, a new promise is another. `zone` is the owner's.
 */
export async function noteLateOrders(
  db: AppDatabase,
  { at, zone, calendar }: { at: Instant; zone: string; calendar: WorkCalendar },
): Promise<OrderEvent[]> {
  const today = dayAt(at, zone);
  return db.transaction('rw', [db.orders, db.orderEvents], async () => {
    const orders = await followedOrders(db);
    const leads = leadTimes(orders, calendar, zone);
    const events: OrderEvent[] = [];
    for (const order of orders) {
      const due = dueOf(order, calendar, leads.get(order.supplierId) ?? null);
      const days = daysLate(order, due, calendar, today);
      const isLate = due !== null && days > 0;
      if (isLate === (order.lateToldOn !== null)) continue;
      await db.orders.update(order.id, { lateToldOn: isLate ? today : null });
      if (!isLate || (await wasLateFor(db, order.id, due.on))) continue;
      const change = { kind: 'late', dueOn: due.on, by: due.by, days } as const;
      events.push(...(await writeEvents(db, order.id, [change], { glance: null, at })));
    }
    return events;
  });
}

async function wasLateFor(db: AppDatabase, orderId: string, dueOn: Day): Promise<boolean> {
  const events = await eventsOf(db, orderId);
  return events.some(({ change }) => change.kind === 'late' && change.dueOn === dueOn);
}
