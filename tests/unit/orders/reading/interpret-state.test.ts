import { expect, test } from 'vitest';
import { interpretPage } from '../../../../utils/orders/reading/interpret.ts';
import type { RawOrder, RawShipment } from '../../../../utils/orders/reading/page-reading.ts';
import type { Status } from '../../../../utils/orders/status.ts';
import { aRawOrder, aRawPage } from '../../../support/builders.ts';

function read(
  order: Partial<RawOrder>,
  corrections: Record<string, Status> = {},
  account: string | null = null,
) {
  const page = aRawPage({ account, orders: [aRawOrder(order)] });
  const reading = interpretPage(page, { recipe: null, corrections, dateOrder: null });
  return { account: reading.account, ...reading.orders[0] };
}

const parcel = (label: string): RawShipment => ({
  carrier: null,
  trackingNumber: null,
  trackingUrl: null,
  label,
  code: null,
});

test('the words of the state are all it was read from', () => {
  const before = read({ label: 'Bon de commande', shipments: [parcel('Préparation')] });
  const after = read({ label: 'Bon de commande', shipments: [parcel('Expédié')] });
  expect(before.rawLabel).toBe(after.rawLabel);
  expect(before.stateWords).not.toBe(after.stateWords);
  expect(read({ label: ' bon  de COMMANDE ', shipments: [parcel('Expedie')] }).stateWords).toBe(
    after.stateWords,
  );
});

test('a correction goes before all else, for words of a parcel too', () => {
  const corrections: Record<string, Status> = { 'au quai 7': 'ready-for-pickup' };
  expect(read({ label: null, shipments: [parcel('Au quai 7')] }).status).toBe('unknown');
  expect(read({ label: null, shipments: [parcel('Au quai 7')] }, corrections).status).toBe(
    'ready-for-pickup',
  );
  expect(read({ label: 'Au  Quai 7', shipments: [parcel('Expédié')] }, corrections).status).toBe(
    'ready-for-pickup',
  );
});

test('of an account only a mark is kept', () => {
  const { account } = read({}, {}, 'owner@shop.example');
  expect(account).toMatch(/^[0-9a-z]{6,12}$/);
  expect(read({}, {}, ' Owner@Shop.example ').account).toBe(account);
  expect(read({}, {}, 'other@shop.example').account).not.toBe(account);
  expect(read({}, {}, null).account).toBeNull();
});
