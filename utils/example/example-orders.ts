import type { Status } from '../orders/status.ts';
import type { ExampleItem } from '../texts/example-texts.ts';

/** An order of the example; days are counted from today. */
export interface ExampleOrder {
  name: ExampleItem;
  supplier: string;
  reference: string;
  status: Status;
  /** Days since it was placed, and since it is in its state. */
  placed: number;
  since: number;
  /** Days until it should be there, negative when it should have been. */
  promised: number | null;
}

/** One late, one to pay, one to fetch, two on their way, one that arrived. */
export const EXAMPLE_ORDERS: readonly ExampleOrder[] = [
  {
    name: 'order-1',
    supplier: 'supplier-1',
    reference: 'EX-1041',
    status: 'processing',
    placed: 24,
    since: 18,
    promised: -7,
  },
  {
    name: 'order-2',
    supplier: 'supplier-2',
    reference: 'EX-1047',
    status: 'awaiting-payment',
    placed: 2,
    since: 2,
    promised: null,
  },
  {
    name: 'order-3',
    supplier: 'supplier-3',
    reference: 'EX-1050',
    status: 'ready-for-pickup',
    placed: 6,
    since: 1,
    promised: null,
  },
  {
    name: 'order-4',
    supplier: 'supplier-3',
    reference: 'EX-1052',
    status: 'shipped',
    placed: 5,
    since: 1,
    promised: 2,
  },
  {
    name: 'order-5',
    supplier: 'supplier-1',
    reference: 'EX-1053',
    status: 'received',
    placed: 1,
    since: 1,
    promised: 12,
  },
  {
    name: 'order-6',
    supplier: 'supplier-2',
    reference: 'EX-1038',
    status: 'delivered',
    placed: 11,
    since: 1,
    promised: null,
  },
];
