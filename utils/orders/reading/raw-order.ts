import type { RawOrder } from './page-reading.ts';

/** An order with what was found, the rest empty. */
export function rawOrder(found: Partial<RawOrder>): RawOrder {
  return {
    platformId: null,
    reference: null,
    url: null,
    label: null,
    code: null,
    placed: null,
    promised: null,
    total: null,
    items: [],
    shipments: [],
    ways: {},
    ...found,
  };
}
