import type { OrderView } from '../../utils/orders/order-view.ts';
import { NOW } from './builders.ts';

/** An order as lists show it: in preparation, four days old, seen now. */
export function aView(changes: Partial<OrderView> = {}): OrderView {
  return {
    id: 'order-1',
    supplierId: 'supplier-1',
    supplierName: 'Atelier Mobilier',
    title: 'Chaise ergonomique',
    moreItems: 0,
    reference: 'XKBQNABJK',
    group: 'moving',
    status: 'processing',
    rawLabel: 'En préparation',
    statusSince: NOW,
    overBefore: false,
    placedOn: '2026-11-19',
    due: null,
    shopPromisedOn: null,
    lateDays: 0,
    outcome: 'unchanged',
    checkedAt: NOW,
    seenAt: NOW,
    total: '412,80 €',
    url: 'https://shop.example/order/1001',
    shipment: null,
    received: null,
    paused: false,
    archived: false,
    manual: false,
    weakKey: false,
    goneAt: null,
    note: '',
    ...changes,
  };
}
