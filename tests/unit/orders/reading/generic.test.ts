// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readGeneric } from '../../../../utils/orders/reading/generic.ts';
import { classifyLabel } from '../../../../utils/orders/reading/label.ts';
import type { RawOrder } from '../../../../utils/orders/reading/page-reading.ts';

function read(html: string, path = '/account', language = 'en', title = 'Shop') {
  const page = new DOMParser().parseFromString(
    `<html lang="${language}"><head><title>${title}</title></head><body><header><nav><a href="/account/orders">My orders</a>
     <a href="/cart">Cart</a></nav></header>${html}<footer>© Shop <a href="/orders/1">Order #1</a></footer></body></html>`,
    'text/html',
  );
  return readGeneric(page, `https://shop.example${path}`, classifyLabel);
}

type Brief = Partial<Omit<RawOrder, 'ways'>>;

describe('an order page', () => {
  const cases: [string, string, string, string, string, Brief][] = [
    [
      'a React page with two pills and a number split by comments',
      '/account/orders/0b9cc7de-8c5e-4a0e-9d8e-1f2a3b4c5d6e',
      'en',
      'Order details',
      `<main><a href="/account/orders">← All orders</a><header class="border-b"><h1>Order<!-- --> #<!-- -->10483</h1>
       <div class="text-sm">Nov 20, 2026</div><div class="mt-2"><span class="px-2 rounded border">Pending</span>
       <span class="px-2 rounded border">Canceled</span><span class="font-semibold">$277.08</span></div></header>
       <section><h2>Shipments</h2><div>No shipments yet — your order is being prepared.</div></section></main>`,
      { reference: '10483', label: 'Canceled', placed: 'Nov 20, 2026', total: '$277.08' },
    ],
    [
      'labelled lines in French',
      '/compte/commandes/CF-2026-0118',
      'fr',
      'Votre commande',
      `<h1>Commande n° CF-2026-0118</h1><dl><dt>Date de commande</dt><dd>20 novembre 2026</dd><dt>Statut</dt>
       <dd>En cours de préparation</dd><dt>Livraison prévue</dt><dd>27/11/2026</dd></dl>
       <table><tr><th>Article</th><th>Quantité</th><th>Total</th></tr><tr><td>Roulement 6204</td><td>4</td><td>20,88 €</td></tr></table>
       <p>Total TTC : <b>25,06 €</b></p>`,
      {
        reference: 'CF-2026-0118',
        label: 'En cours de préparation',
        placed: '20 novembre 2026',
        promised: '27/11/2026',
        total: '25,06 €',
        items: [{ name: 'Roulement 6204', quantity: '4' }],
      },
    ],
    [
      'labelled lines in German',
      '/konto/bestellungen/100234',
      'de',
      'Bestelldetails',
      `<h1>Ihre Bestellung 100234</h1><p><strong>Bestelldatum:</strong> 20. November 2026</p><p><strong>Bestellstatus:</strong> Versandt</p>
       <p><strong>Sendungsnummer:</strong> <a href="https://www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?piececode=00340434161094042557">00340434161094042557</a></p>
       <p><strong>Gesamtsumme:</strong> 1.238,16 €</p>`,
      {
        reference: '100234',
        label: 'Versandt',
        placed: '20. November 2026',
        total: '1.238,16 €',
        shipments: [
          {
            carrier: null,
            trackingNumber: '00340434161094042557',
            trackingUrl:
              'https://www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?piececode=00340434161094042557',
            label: null,
            code: null,
          },
        ],
      },
    ],
    [
      'a sentence in Spanish',
      '/mi-cuenta/pedidos/2231',
      'es',
      'Pedido nº 2231',
      `<h1>Detalles del pedido</h1><p>El pedido nº <mark>2231</mark> se realizó el <mark>20/11/2026</mark> y está actualmente <mark>En proceso</mark>.</p>
       <h2>Artículos</h2><ul><li>2 × Válvula DN25</li></ul><p>Importe total: 56,88 €</p>`,
      {
        reference: '2231',
        label: 'En proceso',
        placed: '20/11/2026',
        total: '56,88 €',
        items: [{ name: 'Válvula DN25', quantity: '2' }],
      },
    ],
    [
      'divs in Italian',
      '/account/ordine?id_ordine=4412',
      'it',
      'Il tuo ordine',
      `<div class="card"><div><span>Numero ordine</span><span>4412</span></div><div><span>Stato</span><span>Spedito</span></div>
       <div><span>Data ordine</span><span>20/11/2026</span></div><div><span>Totale ordine</span><span>€ 148,80</span></div>
       <div><span>Corriere</span><span>BRT</span></div><div><span>Numero di tracking</span><span>084123456789</span></div></div>`,
      {
        platformId: '4412',
        reference: '4412',
        label: 'Spedito',
        placed: '20/11/2026',
        total: '€ 148,80',
        shipments: [
          { carrier: 'BRT', trackingNumber: '084123456789', trackingUrl: null, label: null, code: null },
        ],
      },
    ],
    [
      'a table of pairs in Dutch',
      '/account/order/NL-88',
      'nl',
      'Bestelling NL-88 | Winkel',
      `<h1>Bestelling NL-88</h1><table><tr><th>Besteldatum</th><td>20 november 2026</td></tr><tr><th>Status</th><td>Verzonden</td></tr>
       <tr><th>Totaalbedrag</th><td>€ 68,04</td></tr></table>`,
      { reference: 'NL-88', label: 'Verzonden', placed: '20 november 2026', total: '€ 68,04' },
    ],
    [
      'a state behind the number in the heading',
      '/sales/order/200000430',
      'fr',
      'Commande',
      `<h1>Commande #200000430 - Partiellement expédiée</h1><p>Date de commande : 9 novembre 2026</p><p>Adresse de livraison</p><p>12 rue des Tanneurs</p>`,
      { reference: '200000430', label: 'Partiellement expédiée', placed: '9 novembre 2026' },
    ],
    [
      'a newest state at the end of its history',
      '/order/77',
      'en',
      'Order #77',
      `<h1>Order #77</h1><table><thead><tr><th>Date</th><th>Comment</th><th>Status</th></tr></thead><tbody>
       <tr><td>02/11/2026</td><td></td><td>Pending</td></tr><tr><td>13/11/2026</td><td></td><td>Shipped</td></tr></tbody></table><p>Total: £10.00</p>`,
      { reference: '77', label: 'Shipped', placed: '02/11/2026', total: '£10.00' },
    ],
    [
      'the current one of drawn steps',
      '/order/78',
      'en',
      'Order #78',
      `<h1>Order #78</h1><ol><li>Confirmed</li><li>Processing</li><li aria-current="step">Shipped</li><li>Delivered</li></ol>
       <p>Order date: 2026-11-20</p><p>Total: £10.00</p>`,
      { reference: '78', label: 'Shipped', placed: '2026-11-20' },
    ],
    [
      'its own order where the last ones stand beside it',
      '/account/orders/31',
      'en',
      'Order #31',
      `<main><h1>Order #31</h1><p>Status: Shipped</p><p>Order date: 2026-11-20</p></main>
       <div><h3>Recent orders</h3><ul><li><a href="/account/orders/30">Order #30</a> <span>2026-10-01</span> <span class="badge">Delivered</span></li>
       <li><a href="/account/orders/29">Order #29</a> <span>2026-09-01</span> <span class="badge">Delivered</span></li></ul></div>`,
      { reference: '31', label: 'Shipped', placed: '2026-11-20' },
    ],
    [
      'a confirmation that shows no state',
      '/checkout/success?order=5501',
      'en',
      'Thank you',
      `<h1>Thank you for your order</h1><p>Your order number is: <strong>5501</strong>.</p><p>Order total: <b>$12.00</b></p>
       <h3>Shipping address</h3><p>12 rue des Tanneurs</p><h3>Payment method</h3><p>Card</p>`,
      { reference: '5501', label: null, total: '$12.00' },
    ],
    [
      'words of the shop that nobody knows',
      '/orders/9',
      'en',
      'Order #9',
      `<h1>Order #9</h1><span class="order-status-badge">Gathering moss</span><p>Ordered on: 2026-11-20</p><p>Total: £3.00</p>`,
      { reference: '9', label: 'Gathering moss' },
    ],
  ];

  test.each(cases)('reads %s', (_name, path, language, title, html, expected) => {
    const page = read(html, path, language, title);
    expect(page?.raw).toMatchObject({ page: 'order', platform: 'generic', language });
    expect(page?.raw.orders).toHaveLength(1);
    expect(page?.raw.orders[0]).toMatchObject(expected);
  });
});

describe('an order list', () => {
  const rows = [
    { reference: '10483', label: 'Shipped' },
    { reference: '10470', label: 'Delivered' },
  ];

  test.each([
    [
      'rows that are links, with pills',
      '/account/orders',
      'en',
      `<h1>Your Orders</h1><div>${['10483|Shipped|Paid', '10470|Paid|Delivered']
        .map((one) => one.split('|'))
        .map(
          ([number, a, b]) =>
            `<a href="/account/orders/0b9cc7de-${number}-4a0e"><div><div>Order<!-- --> #<!-- -->${number}</div><div>Nov 20, 2026</div></div>
             <div><span class="px-2 border">${a}</span><span class="px-2 border">${b}</span><span>$12.00</span></div></a>`,
        )
        .join('')}</div>`,
      rows,
    ],
    [
      'cards whose number has an element of its own',
      '/account/orders',
      'en',
      `<h1>Orders</h1><ul>${['10483|Shipped', '10470|Delivered']
        .map((one) => one.split('|'))
        .map(
          ([number, state]) =>
            `<li><div>#<span data-testid="order-display-id">${number}</span></div><span>November 20, 2026</span><span>€12.00</span><em class="chip">${state}</em>
             <a href="/account/orders/details/order_01J${number}">See details</a></li>`,
        )
        .join('')}</ul>`,
      rows,
    ],
    [
      'a table in German, columns in any order',
      '/konto/bestellungen',
      'de',
      `<h2>Meine Bestellungen</h2><table><thead><tr><th>Datum</th><th>Status</th><th>Bestellnummer</th><th>Summe</th><th></th></tr></thead>
       <tbody><tr><td>20.11.2026</td><td>Versandt</td><td>10483</td><td>12,00 €</td><td><a href="/konto/bestellung/10483">Ansehen</a></td></tr>
       <tr><td>02.11.2026</td><td>Zugestellt</td><td>10470</td><td>9,00 €</td><td><a href="/konto/bestellung/10470">Ansehen</a></td></tr></tbody></table>`,
      [
        {
          reference: '10483',
          label: 'Versandt',
          placed: '20.11.2026',
          total: '12,00 €',
          url: '/konto/bestellung/10483',
        },
        { reference: '10470', label: 'Zugestellt' },
      ],
    ],
    [
      'a table with one row in French',
      '/compte/historique',
      'fr',
      `<h1>Historique des commandes</h1><table><tr><th>Référence</th><th>Date</th><th>État</th><th>Facture</th></tr>
       <tr><td>WXHAFCNDK</td><td>20/11/2026</td><td>Expédié</td><td><a href="/f.pdf">PDF</a></td></tr></table>`,
      [{ reference: 'WXHAFCNDK', label: 'Expédié', placed: '20/11/2026' }],
    ],
    [
      'cards with labelled lines in Spanish',
      '/cuenta',
      'es',
      `<h1>Mi cuenta</h1><h2>Mis pedidos</h2>${['A-1|Enviado', 'A-2|Entregado']
        .map((one) => one.split('|'))
        .map(
          ([number, state]) =>
            `<article><h3>Pedido nº ${number}</h3><p>Fecha: 20/11/2026</p><p>Estado: ${state}</p><p>Total: 12,00 €</p></article>`,
        )
        .join('')}`,
      [
        { reference: 'A-1', label: 'Enviado', placed: '20/11/2026', total: '12,00 €' },
        { reference: 'A-2', label: 'Entregado' },
      ],
    ],
    [
      'one card in Italian',
      '/account/ordini',
      'it',
      `<h1>I miei ordini</h1><ul><li><h3>Ordine n. 4412</h3><time datetime="2026-11-20">20 novembre 2026</time><span class="badge">Spedito</span>
       <a href="/account/ordini/4412">Dettagli</a></li></ul>`,
      [{ reference: '4412', label: 'Spedito', placed: '20 novembre 2026' }],
    ],
    [
      'desktop table and mobile cards, each order once, in Dutch',
      '/account/bestellingen',
      'nl',
      `<h1>Mijn bestellingen</h1><table><thead><tr><th>Bestelnummer</th><th>Datum</th><th>Status</th></tr></thead><tbody><tr><td>#71</td>
       <td>20-11-2026</td><td>Verzonden</td></tr></tbody></table><div><div>Bestelling #71</div><div>20-11-2026</div><div class="badge">Verzonden</div></div>`,
      [{ reference: '71', label: 'Verzonden', placed: '20-11-2026' }],
    ],
  ])('reads %s', (_name, path, language, html, expected) => {
    const page = read(html, path, language);
    expect(page?.raw).toMatchObject({ page: 'order-list', platform: 'generic' });
    expect(page?.raw.orders).toHaveLength(expected.length);
    expect(page?.raw.orders).toMatchObject(expected);
    expect(page?.places.every((place) => place !== null)).toBe(true);
  });

  test('is a list even when it is empty', () => {
    const page = read('<h1>Order history</h1><p>You have not placed any orders yet.</p>', '/account/orders');
    expect(page?.raw).toMatchObject({ page: 'order-list', orders: [] });
  });
});

describe('pages without an order', () => {
  test.each([
    [
      'a product whose article number is called order number',
      '/p/kugellager',
      '<h1>Kugellager 6204</h1><p>Bestell-Nr.: 4711</p><p>Preis: 5,22 €</p><p>Lieferdatum: 27.11.2026</p><button>In den Warenkorb</button>',
    ],
    [
      'search results with article numbers',
      '/suche?q=lager',
      '<h1>Suchergebnisse</h1><div><h3>Lager</h3><p>Bestell-Nr.: 4711</p><b>5,22 €</b></div><div><h3>Motor</h3><p>Bestell-Nr.: 4712</p><b>9,22 €</b></div>',
    ],
    [
      'a cart',
      '/cart',
      '<h1>Your cart</h1><table><tr><th>Product</th><th>Qty</th><th>Total</th></tr><tr><td>Motor</td><td>2</td><td>£3.00</td></tr></table><p>Order total: £3.00</p><a href="/checkout">Checkout</a>',
    ],
    [
      'a checkout before the order',
      '/checkout',
      '<h1>Checkout</h1><h2>Your order</h2><p>Order reference: 10483</p><p>Total: £3.00</p><h3>Shipping address</h3><p>12 rue</p><button>Place order</button>',
    ],
    [
      'a quotation',
      '/my/quotes/17',
      '<h1>Quotation S00017</h1><p>Date: 2026-11-20</p><p>Status: Sent</p><p>Total: £3.00</p>',
    ],
    [
      'a list of invoices that name their orders',
      '/account/invoices',
      '<h1>Invoices</h1><table><tr><th>Invoice number</th><th>Order</th><th>Date</th><th>Status</th></tr><tr><td>F-1</td><td>10483</td><td>2026-11-20</td><td>Paid</td></tr><tr><td>F-2</td><td>10484</td><td>2026-11-21</td><td>Paid</td></tr></table>',
    ],
    [
      'a list of returns',
      '/account/returns',
      '<h1>My returns</h1><table><tr><th>Order number</th><th>Date</th><th>Status</th></tr><tr><td>10483</td><td>2026-11-20</td><td>Received</td></tr></table>',
    ],
    [
      'reward points earned with orders',
      '/account/points',
      '<h1>Reward points</h1><table><tr><th>Order</th><th>Date</th><th>Points</th></tr><tr><td>#10483</td><td>2026-11-20</td><td>12</td></tr></table>',
    ],
    [
      'an article about orders',
      '/blog/where-is-my-order',
      '<article><h1>Where is order #10483?</h1><p>Published 20 November 2026</p><p>Status: shipped, says the shop. Order total: £3.00</p></article>',
    ],
    [
      'a form that asks for an order number',
      '/track-order',
      '<h1>Track your order</h1><form><label>Order number</label><input name="order"><label>E-mail</label><input type="email"><button>Track</button></form>',
    ],
    [
      'addresses',
      '/account/addresses',
      '<h1>My addresses</h1><p>12 rue des Tanneurs</p><p>71000 Mâcon</p><a href="/account/orders">Orders</a>',
    ],
    [
      'a wishlist',
      '/account/wishlist',
      '<h1>My wishlist</h1><div><a href="/p/1">Motor</a> £3.00</div><a href="/account/orders">Orders</a>',
    ],
    [
      'an account page with a link to orders',
      '/account',
      '<h1>My account</h1><a href="/account/orders">Order history and details</a><a href="/account/returns">Returns</a>',
    ],
    ['a page about nothing of ours', '/about', '<h1>About us</h1><p>Since 1999.</p>'],
  ])('sees none in %s', (_name, path, html) => {
    const page = read(html, path);
    expect(page?.raw.orders ?? []).toEqual([]);
    expect(page?.raw.page ?? 'other').toBe('other');
  });

  test('tells an order that is not found', () => {
    const page = read(
      '<h1>Order not found</h1><p>We could not find this order.</p>',
      '/account/orders/99999',
    );
    expect(page?.raw).toMatchObject({ page: 'other', notFound: true, orders: [] });
  });

  test.each([
    [
      'its address',
      '/login?back=history',
      '<form><input name="email"><input type="password"><button>OK</button></form>',
    ],
    ['its heading', '/x', '<h1>Identifiez-vous</h1><form><input type="password"><button>OK</button></form>'],
    ['its button', '/konto', '<form><input type="password"><button>Anmelden</button></form>'],
  ])('tells a sign-in page by %s', (_name, path, html) => {
    expect(read(html, path)?.raw).toMatchObject({ page: 'sign-in', platform: null, orders: [] });
  });

  test('does not take a change of password, or a sign-in form in a drop-down, for a sign-in page', () => {
    const change =
      '<h1>Password</h1><form><input type="password"><input type="password"><button>Save</button></form>';
    expect(read(change, '/account/password')).toBeNull();
    const dropDown =
      '<div class="dropdown-menu"><form><input type="password"><button>Log in</button></form></div><h1>Motor</h1>';
    expect(read(dropDown, '/p/motor')).toBeNull();
  });
});
