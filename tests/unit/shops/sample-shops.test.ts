// @vitest-environment jsdom

import { describe, expect, test } from 'vitest';
import { classifyLabel } from '../../../utils/orders/reading/label.ts';
import { readPage } from '../../../utils/orders/reading/read-page.ts';
import { ALL_RECIPES } from '../../../utils/orders/recipes.ts';
import type { Markup } from '../../shops/html.ts';
import { SHOP_PLANS, type ShopName } from '../../shops/plans.ts';
import { CUSTOMER, type ShopPlan } from '../../shops/shop.ts';

const TODAY = '2026-03-20';

function read(plan: ShopPlan, path: string, page: Markup) {
  const document = new DOMParser().parseFromString(page.text, 'text/html');
  return readPage(document, `http://${plan.host}:8080${path}`, ALL_RECIPES, classifyLabel).raw;
}

describe.each(
  Object.entries(SHOP_PLANS).map(([name, plan]) => [name as ShopName, plan as ShopPlan] as const),
)('the sample supplier %s', (_name, plan) => {
  const { platform } = plan;
  const orders = plan.orders(TODAY);

  test('its list gives every order once, by the recipe of its platform', () => {
    const raw = read(plan, platform.listPath, platform.list(orders, CUSTOMER));
    expect(raw.page).toBe('order-list');
    expect(raw.platform).not.toBe('generic');
    expect(raw.orders.map(({ platformId }) => platformId)).toEqual(orders.map(({ id }) => String(id)));
    expect(raw.orders.map(({ reference }) => reference?.replace('#', ''))).toEqual(
      orders.map(({ reference }) => reference),
    );
  });

  test('an order page gives its own order with items and, once shipped, its parcel', () => {
    for (const order of orders) {
      const raw = read(plan, platform.orderPath(order.id), platform.order(order));
      expect(raw.page).toBe('order');
      expect(raw.orders).toHaveLength(1);
      expect(raw.orders[0]?.items.map(({ name }) => name)).toEqual(order.items.map(({ name }) => name));
      const sent = order.history.some(({ stage }) => stage === 'shipped');
      const numbers = raw.orders[0]?.shipments.map(({ trackingNumber }) => trackingNumber).filter(Boolean);
      expect(numbers).toEqual(sent ? [order.parcel.number] : []);
    }
  });

  test('its sign-in page asks to sign in', () => {
    const raw = read(plan, platform.signInPath, platform.signIn(platform.listPath));
    expect([raw.page, raw.orders]).toEqual(['sign-in', []]);
  });

  test.each(['home', 'product', 'cart'] as const)('its %s page gives no order', (page) => {
    const raw = read(plan, `/${page}`, platform.other(page));
    expect([raw.page, raw.orders]).toEqual(['other', []]);
  });
});
