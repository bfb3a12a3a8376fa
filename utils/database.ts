import { Dexie, type EntityTable } from 'dexie';
import type { Check, Order, OrderEvent } from './orders/order.ts';
import type { Supplier } from './orders/supplier.ts';

/** A look at one order, kept apart from its events: many, dull, and trimmed. */
export interface StoredCheck extends Check {
  id: string;
  orderId: string;
}

/** Everything the product keeps. The name is a parameter so that each test has a database of its own. */
export class AppDatabase extends Dexie {
  declare suppliers: EntityTable<Supplier, 'id'>;
  declare orders: EntityTable<Order, 'id'>;
  declare orderEvents: EntityTable<OrderEvent, 'id'>;
  declare checks: EntityTable<StoredCheck, 'id'>;

  constructor(name = 'sous-main') {
    super(name);
    this.version(1).stores({
      suppliers: 'id, [origin+shopPath], nextCheckAt',
      orders: 'id, supplierId, &[supplierId+key], deletedAt',
      orderEvents: 'id, [orderId+at]',
      checks: 'id, [orderId+at]',
    });
  }
}
