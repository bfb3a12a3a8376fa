import type { Recipe } from '../reading/recipe.ts';
import { HEADER } from '../reading/recipe-words.ts';

const ORDER_LINK = 'a[href*="/account/orders/"]';
const NUMBER = '/account/orders/([^/?#]+)';
const STATE = '.badge, .ui.label';

/** Sylius 1 (Semantic UI) and 2 (Bootstrap): `account/order/index` and `show` of its ShopBundle. */
export const recipe: Recipe = {
  platform: 'sylius',
  evidence: [
    {
      css: '[id^="sylius-"], [id^="sylius_"], [name^="sylius_"], [class*="sylius-"], [data-controller*="sylius"]',
      weight: 1,
    },
    {
      css: 'link[href*="/build/shop/"], link[href*="/build/app/shop/"], script[src*="/build/shop/"], script[src*="/build/app/shop/"], link[href*="syliusshop"]',
      weight: 0.7,
    },
    { url: '/[a-z]{2}_[a-z]{2}/account/orders', weight: 0.6 },
    { css: 'form[action*="login-check"] input[name="_password"]', weight: 0.5 },
    { css: 'footer a[href*="sylius.com"], meta[name="generator"][content*="Sylius"]', weight: 0.5 },
  ],
  signIn: [
    {
      css: 'form[action*="login-check"] input[type="password"], input[name="_password"]',
      not: `table ${ORDER_LINK}`,
    },
  ],
  notFound: [
    {
      css: 'h1, h2, title',
      text: '404|page not found|n.existe pas|nicht gefunden',
      url: '/account/orders/.+',
    },
  ],
  list: {
    when: [
      { css: `table ${ORDER_LINK}`, url: '/account' },
      { url: '/account/orders/?(?:[?#]|$)', css: 'h1' },
    ],
    rows: [`table tbody tr:has(${ORDER_LINK})`],
    fields: {
      platformId: [{ css: ORDER_LINK, attribute: 'href', match: NUMBER }],
      reference: [
        { column: '^(?:numero|number|nummer|n[°ºo.]|#)', match: '[\\p{L}\\d][\\p{L}\\d_/.-]*' },
        { css: ORDER_LINK, attribute: 'href', match: NUMBER },
      ],
      url: [{ css: ORDER_LINK, attribute: 'href', match: '^[^?#]*/account/orders/[^/?#]+' }],
      label: [{ column: HEADER.status }, { css: STATE }],
      placed: [{ column: HEADER.date }],
      total: [{ column: HEADER.total }],
    },
  },
  order: {
    when: [{ url: '/account/orders/[^/?#]+', css: 'h1, h2', not: '.sylius-grid-wrapper' }],
    fields: {
      platformId: [{ address: NUMBER }],
      reference: [{ css: 'h1', match: '#\\s*([\\p{L}\\d_/.-]+)' }, { address: NUMBER }],
      label: [
        { css: `h1 ${STATE}, h1 .sub.header .label` },
        { css: `h1 ~ * ${STATE}, h1 ~ .badge` },
        { css: `main ${STATE}, ${STATE}` },
      ],
      placed: [
        { css: 'h1 .list .item:first-child, h1 .sub.header .item' },
        {
          css: 'h1 ~ * .hstack > *:first-child, h1 ~ *, h1 ~ * > *',
          match: '.*\\d{4}.*|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}.*',
        },
      ],
      total: [
        { css: '#sylius-order-total, [data-test-order-total]' },
        {
          beside: '(?:order )?total(?: de la commande| amount)?|gesamt(?:betrag|summe)?|totale?|totaal',
          css: 'tfoot td, tfoot th, .row > div, td, th',
        },
      ],
    },
    items: {
      rows: [
        '#sylius-order tbody tr:has(.sylius-product-name), table tbody tr:has(.sylius-product-name)',
        '#sylius-order tbody tr, table tbody tr:has(a[href*="/products/"])',
      ],
      name: [{ css: '.sylius-product-name' }, { column: HEADER.product }, { css: 'a[href*="/products/"]' }],
      quantity: [{ css: '.sylius-quantity' }, { column: HEADER.quantity }],
    },
    shipments: {
      rows: ['#sylius-shipments > *, .sylius-shipment', '[id*="shipment"] .item, [data-test-shipment]'],
      carrier: [{ css: '.header, strong' }],
      trackingNumber: [
        { css: '.sylius-tracking, [class*="tracking"]', match: '(?=.*\\d)[A-Z0-9][A-Z0-9 -]{4,34}' },
      ],
      trackingUrl: [{ css: '[class*="tracking"] a[href^="http"]', attribute: 'href' }],
      label: [{ css: STATE }],
    },
  },
  codes: {},
  labels: {},
  account: [],
};
