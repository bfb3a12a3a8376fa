import { vi } from 'vitest';
import type { Desk } from '../../entrypoints/desk/desk.ts';
import type { Order } from '../../utils/orders/order.ts';
import { viewsOf } from '../../utils/orders/order-view.ts';
import type { Supplier } from '../../utils/orders/supplier.ts';
import { defaultSettings } from '../../utils/settings-store.ts';
import { aSupplier, NOW } from './builders.ts';
import { textsFor } from './texts-for.ts';

/** What the pages of the desk work with, in English, on Monday 23 November 2026 in Paris. `act` does its work. */
export function aDesk(orders: Order[] = [], suppliers: Supplier[] = [aSupplier()]): Desk {
  const calendar = { country: 'FR', region: null };
  const when = { today: '2026-11-23', zone: 'Europe/Paris', calendar };
  return {
    ...when,
    texts: textsFor('en'),
    language: 'en',
    settings: defaultSettings('en'),
    now: NOW,
    orders,
    suppliers,
    partners: [],
    views: viewsOf(orders, suppliers, when),
    act: vi.fn(async (work: () => Promise<unknown>) => {
      await work();
      return true;
    }),
    say: vi.fn(),
  };
}
