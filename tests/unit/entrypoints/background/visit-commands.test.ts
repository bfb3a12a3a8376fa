// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { visitCommands } from '../../../../entrypoints/background/visit-commands.ts';
import { openDatabase } from '../../../../utils/open-database.ts';
import { observe } from '../../../../utils/orders/observe-page.ts';
import { classifyLabel } from '../../../../utils/orders/reading/label.ts';
import { readPage } from '../../../../utils/orders/reading/read-page.ts';
import { recipe as woocommerce } from '../../../../utils/orders/recipes/woocommerce.ts';
import { ALL_RECIPES } from '../../../../utils/orders/recipes.ts';
import { understandPage } from '../../../../utils/orders/understand-page.ts';
import { aSupplier, NOW } from '../../../support/builders.ts';

const URL_OF_LIST = 'https://shop.example/mon-compte/orders/';
const VISITOR = { tabId: 7, url: new URL(URL_OF_LIST) };

const contains = vi.fn(async () => true);

beforeEach(async () => {
  Object.assign(browser, { permissions: { contains } });
  contains.mockResolvedValue(true);
  await (await openDatabase()).suppliers.clear();
});

/** A list of orders on WooCommerce, in the markup of its own theme or in another. */
const LISTS = {
  own: '<table class="woocommerce-orders-table"><thead><tr><th>Commande</th><th>État</th></tr></thead><tbody><tr class="woocommerce-orders-table__row"><th class="woocommerce-orders-table__cell-order-number"><a href="/mon-compte/view-order/31/">#31</a></th><td class="woocommerce-orders-table__cell-order-status">Expédiée</td></tr></tbody></table>',
  other: `<ul>${[31, 32]
    .map(
      (n) =>
        `<li><h3>Commande n° ${n}</h3><p>Date : 2 novembre 2026</p><span class="etat">Expédiée</span><b>18,40 €</b><a href="/mon-compte/view-order/${n}/">Voir</a></li>`,
    )
    .join('')}</ul>`,
};

async function see(theme: keyof typeof LISTS): Promise<void> {
  const db = await openDatabase();
  const supplier = (await db.suppliers.get('supplier-1')) ?? aSupplier();
  const page = new DOMParser().parseFromString(
    `<html lang="fr"><head><meta name="generator" content="WooCommerce 9.8.1"><title>Mes commandes</title></head><body class="woocommerce-account woocommerce-page logged-in"><h1>Mes commandes</h1>${LISTS[theme]}</body></html>`,
    'text/html',
  );
  const { raw } = readPage(page, URL_OF_LIST, ALL_RECIPES, classifyLabel);
  const reading = understandPage(raw, supplier, '2026-11-23');
  expect(reading).toMatchObject({ page: 'order-list', platform: 'woocommerce' });
  await observe(db, { supplier, reading, glance: 'click', at: NOW });
}

const recipeSent = async () => (await visitCommands['visit.start'](VISITOR, URL_OF_LIST))?.recipe;

describe('a page is read with', () => {
  beforeEach(async () => {
    await (await openDatabase()).suppliers.add(aSupplier({ platform: 'woocommerce' }));
  });

  test('the recipe of its platform', async () => {
    await see('own');
    expect(await recipeSent()).toEqual(woocommerce);
  });

  test('the full reader, where a theme is one that the recipe does not see', async () => {
    await see('other');
    expect(await recipeSent()).toBeNull();
  });

  test('the full reader, where that is true of some pages', async () => {
    await see('other');
    await see('own');
    expect(await recipeSent()).toBeNull();
  });
});

test.each([
  ['is not followed', [], true],
  ['is paused', [aSupplier({ paused: true })], true],
  ['was taken its permission', [aSupplier()], false],
])('a script stays quiet at a supplier that %s', async (_why, suppliers, granted) => {
  await (await openDatabase()).suppliers.bulkAdd(suppliers);
  contains.mockResolvedValue(granted);
  expect(await visitCommands['visit.start'](VISITOR, URL_OF_LIST)).toBeNull();
});

test('badges come with their look and language', async () => {
  await (await openDatabase()).suppliers.add(aSupplier());
  const brief = await visitCommands['visit.start'](VISITOR, URL_OF_LIST);
  expect(brief?.language).toMatch(/^(fr|en)$/);
  expect(brief).toHaveProperty('style');
});
