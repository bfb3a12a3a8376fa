// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { extractPage } from '../../../../utils/orders/reading/extract.ts';
import { classifyLabel } from '../../../../utils/orders/reading/label.ts';
import { readPage } from '../../../../utils/orders/reading/read-page.ts';
import type { Recipe } from '../../../../utils/orders/reading/recipe.ts';

const recipe: Recipe = {
  platform: 'woocommerce',
  evidence: [{ css: '.shop', weight: 1 }],
  signIn: [{ css: 'form.login' }],
  notFound: [{ css: '.error', text: 'no such order' }],
  list: {
    when: [{ css: '.list' }],
    rows: ['.row, .card'],
    fields: {
      platformId: [{ css: 'a', attribute: 'href', match: 'id=(\\d+)' }],
      reference: [{ css: '.ref' }],
      url: [{ css: 'a', attribute: 'href' }],
      label: [{ css: '.status' }],
      total: [{ css: '.total' }],
    },
  },
  order: {
    when: [{ css: '.order' }],
    root: ['.order'],
    fields: {
      reference: [{ css: '.ref' }],
      platformId: [{ address: 'id=(\\d+)' }],
      url: [{ css: '.self', attribute: 'href', match: '.*', as: '$&?id={id}' }],
      label: [{ css: '.status' }],
    },
    items: { rows: ['.item'], name: [{ css: 'b' }], quantity: [{ css: 'i' }] },
    shipments: {
      rows: ['.parcel'],
      carrier: [{ css: '.carrier' }],
      trackingNumber: [{ css: '.number' }],
      trackingUrl: [{ css: 'a', attribute: 'href' }],
      label: [{ css: '.status' }],
    },
  },
  codes: {},
  labels: {},
  account: [{ css: '.account' }],
};

function extract(body: string, url = 'https://shop.example/orders?id=7') {
  const page = new DOMParser().parseFromString(
    `<html lang="fr-FR"><body class="shop">${body}</body></html>`,
    'text/html',
  );
  return extractPage(page, url, recipe);
}

const row = (id: number, rest: string, kind = 'row') =>
  `<div class="${kind}"><a href="/o?id=${id}">see</a><b class="ref">R${id}</b>${rest}</div>`;

describe('a list', () => {
  test('gives each order once, with what its desktop and mobile copies say together', () => {
    const { raw } = extract(
      `<div class="list">${row(1, '<i class="status">Sent</i>')}${row(2, '')}
       ${row(1, '<i class="status">Other</i><i class="total">12 €</i>', 'card')}</div>`,
    );
    expect(raw.orders).toMatchObject([
      { platformId: '1', reference: 'R1', label: 'Sent', total: '12 €' },
      { platformId: '2', reference: 'R2', label: null, total: null },
    ]);
  });

  test('keeps two orders of the same reference apart', () => {
    const { raw } = extract(`<div class="list">${row(1, '')}${row(2, '').replace('R2', 'R1')}</div>`);
    expect(raw.orders.map(({ platformId }) => platformId)).toEqual(['1', '2']);
  });

  test('is a list without orders when it is empty', () => {
    expect(extract('<div class="list">No orders yet</div>').raw).toMatchObject({
      page: 'order-list',
      orders: [],
    });
  });

  test('says where each badge goes', () => {
    const { places } = extract(
      `<div class="list">${row(1, '<i class="status">Sent</i>')}${row(2, '')}</div>`,
    );
    expect(places.map((place) => place?.className)).toEqual(['status', 'ref']);
  });

  test('ends at 200 orders', () => {
    const rows = Array.from({ length: 300 }, (_, id) => row(id, '')).join('');
    expect(extract(`<div class="list">${rows}</div>`).raw.orders).toHaveLength(200);
  });
});

describe('an order page', () => {
  const order = (inside: string) => `<div class="order"><b class="ref">R7</b>${inside}</div>`;

  test('gives its own order, also where a list stands beside it', () => {
    const { raw } = extract(
      `<div class="list">${row(1, '')}${row(2, '')}</div>${order('<i class="status">Sent</i>')}`,
    );
    expect(raw).toMatchObject({
      page: 'order',
      language: 'fr',
      orders: [{ reference: 'R7', label: 'Sent' }],
    });
  });

  test('has its own address when the page gives none', () => {
    expect(extract(order('')).raw.orders[0]?.url).toBe('https://shop.example/orders?id=7');
  });

  test('writes the platform id into an address that lacks it', () => {
    expect(extract(order('<a class="self" href="/detail"></a>')).raw.orders[0]?.url).toBe('/detail?id=7');
  });

  test('gives items and parcels; a carrier alone is no parcel', () => {
    const { raw } = extract(
      order(`<p class="item"><b>Valve</b><i>2</i></p><p class="item"><i>3</i></p>
        <p class="parcel"><i class="carrier">DPD</i><i class="number">0998</i></p><p class="parcel"><i class="carrier">DPD</i></p>`),
    );
    expect(raw.orders[0]?.items).toEqual([{ name: 'Valve', quantity: '2' }]);
    expect(raw.orders[0]?.shipments).toMatchObject([{ carrier: 'DPD', trackingNumber: '0998' }]);
  });

  test('is no order page when it names no order', () => {
    expect(extract('<div class="order"></div>').raw).toMatchObject({ page: 'other', orders: [] });
  });
});

test.each([
  ['asks to sign in', '<form class="login"></form>', { page: 'sign-in', notFound: false }],
  [
    'says that there is no such order',
    '<p class="error">Sorry, no such order.</p>',
    { page: 'other', notFound: true },
  ],
  ['says something else went wrong', '<p class="error">Try again.</p>', { page: 'other', notFound: false }],
  [
    'lists orders and names its account',
    '<div class="list"></div><i class="account">C. Martin</i>',
    { account: 'C. Martin' },
  ],
])('a page that %s', (_, body, expected) => {
  expect(extract(body).raw).toMatchObject({ ...expected, orders: [] });
});

describe('a hostile page', () => {
  test('gives its scripts as words', () => {
    const { raw } = extract(
      `<div class="list">${row(1, '<i class="status">&lt;img src=x onerror=alert(1)&gt;</i>')}</div>`,
    );
    expect(raw.orders[0]?.label).toBe('<img src=x onerror=alert(1)>');
  });

  test('of ten megabytes of text is cut', () => {
    const { raw } = extract(
      `<div class="list">${row(1, `<i class="status">${'a'.repeat(10_000_000)}</i>`)}</div>`,
    );
    expect(raw.orders[0]?.label).toHaveLength(300);
  });

  test('nested deeper than a stack, and very wide, is read', () => {
    const page = new DOMParser().parseFromString('<body class="shop"></body>', 'text/html');
    let deepest: Element = page.body;
    for (let depth = 0; depth < 2_000; depth++) deepest = deepest.appendChild(page.createElement('div'));
    for (let node = 0; node < 2_000; node++) page.body.append(page.createElement('p'));
    expect(readPage(page, 'https://shop.example/', [recipe], classifyLabel).raw.page).toBe('other');
  });
});
