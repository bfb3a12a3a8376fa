import type { Texts } from '../../utils/texts/texts.ts';
import type { Scene } from './scene.ts';

/** A dialog of an order's page, by the button or the menu's line that opens it. */
const dialog =
  (name: (texts: Texts) => string, inMenu = false): NonNullable<Scene['show']> =>
  async (page, texts) => {
    const pane = page.getByRole('article');
    if (inMenu) {
      await pane.getByRole('button', { expanded: false }).first().click();
      await page.getByRole('menuitem', { name: name(texts) }).click();
    } else
      await pane
        .getByRole('button', { name: name(texts) })
        .first()
        .click();
    await page.getByRole('dialog').waitFor();
  };

export const ORDERS: Scene[] = [
  { name: 'desk-orders', surface: 'desk', place: '#/orders' },
  { name: 'desk-orders-late', surface: 'desk', place: '#/orders/o1' },
  { name: 'desk-orders-moving', surface: 'desk', place: '#/orders/o4' },
  { name: 'desk-orders-signed-out', surface: 'desk', place: '#/orders/o5' },
  { name: 'desk-orders-by-hand', surface: 'desk', place: '#/orders/o11' },
  { name: 'desk-orders-missing', surface: 'desk', place: '#/orders/gone' },
  {
    name: 'desk-orders-none-found',
    surface: 'desk',
    place: '#/orders?q=xyzzy',
  },
  {
    name: 'desk-orders-selected',
    surface: 'desk',
    place: '#/orders',
    show: (page) => page.getByRole('checkbox').nth(2).check(),
  },
  {
    name: 'desk-orders-chase',
    surface: 'desk',
    place: '#/orders/o1',
    show: dialog((texts) => texts.orders.actions.chase),
  },
  {
    name: 'desk-orders-received',
    surface: 'desk',
    place: '#/orders/o4',
    show: dialog((texts) => texts.orders.actions.receivedIt),
  },
  {
    name: 'desk-orders-correct',
    surface: 'desk',
    place: '#/orders/o7',
    show: dialog((texts) => texts.orders.actions.explainWords, true),
  },
  { name: 'desk-add', surface: 'desk', place: '#/add' },
  {
    name: 'desk-add-wrong',
    surface: 'desk',
    place: '#/add',
    show: async (page, texts) => {
      await page.getByLabel(texts.orders.add.supplier, { exact: true }).selectOption('');
      await page.getByRole('button', { name: texts.orders.add.save, exact: true }).click();
      await page.getByText(texts.orders.add.supplierMissing).waitFor();
    },
  },
  { name: 'desk-teach', surface: 'desk', place: '#/teach' },
  { name: 'desk-diagnostic', surface: 'desk', place: '#/diagnostic' },
];
