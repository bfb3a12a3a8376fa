import type { Recipe } from '../reading/recipe.ts';

const TITLE = 'h2.page-heading, h1.page-heading, .page-heading';
const ID = '(?:order_id|orderid)=(\\d+)';
const STATUS =
  "order status|statut de (?:la )?commande|bestellstatus|estado del? pedido|stato (?:dell')?\\s?ordine|bestelstatus";
const DATE =
  "order date|date de (?:la )?commande|bestelldatum|fecha del? pedido|data (?:dell')?\\s?ordine|besteldatum";
const TOTAL =
  "order total|total de (?:la )?commande|bestellsumme|gesamtbetrag|total del? pedido|totale (?:dell')?\\s?ordine|totaal";
const METHOD =
  "(?:shipping|delivery) method|mode (?:de livraison|d'expedition)|versandart|metodo de envio|metodo di spedizione|verzendmethode";
const LINK = 'tracking|.*suivi|.*sendungs|.*seguimiento|.*tracciamento|.*volg';

/** BigCommerce, Cornerstone and themes over it: `components/account/orders-list`, `pages/account/orders/details`. */
export const recipe: Recipe = {
  platform: 'bigcommerce',
  evidence: [
    { css: 'script', text: 'stencilBootstrap|stencilUtils', weight: 1 },
    {
      css: 'link[href*="bigcommerce.com"], script[src*="bigcommerce.com"], img[src*="bigcommerce.com"], img[data-src*="bigcommerce.com"]',
      weight: 1,
    },
    { css: '.account-orderStatus-label, [data-account-reorder-form]', weight: 1 },
  ],
  signIn: [
    {
      css: 'form[action*="login.php"] input[type="password"], .login-form input[type="password"]',
      not: '.account-list, [data-account-reorder-form]',
    },
  ],
  notFound: [
    {
      css: '.alertBox--error, .page-heading',
      text: '404|not found|introuvable|invalid order|nicht gefunden',
      url: 'action=view_order',
    },
  ],
  list: {
    when: [
      { css: '.account-orderStatus-label' },
      {
        css: 'script',
        text: 'stencilBootstrap\\(["\']account_orderstatus',
        not: '[data-account-reorder-form]',
      },
    ],
    rows: ['li.account-listItem:has(.account-orderStatus-label)', 'li.account-listItem, .account-listItem'],
    fields: {
      platformId: [{ css: 'a[href*="order_id="]', attribute: 'href', match: ID }],
      reference: [
        { css: '.account-product-title a, .account-product-title', match: '[A-Z0-9-]*\\d[A-Z0-9-]*$' },
        { css: '.account-product-title a, .account-product-title', match: '\\d+' },
      ],
      url: [{ css: '.account-product-title a, a[href*="view_order"]', attribute: 'href' }],
      label: [{ css: '.account-orderStatus-label' }],
      placed: [{ css: '.account-product-detail:first-child span, .account-product-detail span' }],
      total: [
        {
          css: '.account-product-description',
          match:
            '(?:[€$£¥]|CHF|EUR|USD|GBP)\\s?\\d[\\d.,\\s]*\\d|\\d[\\d.,\\s]*\\d\\s?(?:[€$£¥]|CHF|EUR|USD|GBP)',
        },
      ],
    },
  },
  order: {
    when: [
      { css: '[data-account-reorder-form] input[name="orderid"]' },
      { url: 'action=view_order', css: '.definitionList' },
      { css: 'script', text: 'stencilBootstrap\\(["\']account_order["\']' },
    ],
    fields: {
      platformId: [
        { css: '[data-account-reorder-form] input[name="orderid"]', attribute: 'value' },
        { address: '[?&]order_id=(\\d+)' },
      ],
      reference: [
        { css: TITLE, match: '[A-Z0-9-]*\\d[A-Z0-9-]*' },
        { css: '[data-account-reorder-form] input[name="orderid"]', attribute: 'value' },
      ],
      label: [
        { beside: STATUS, css: '.definitionList dt, dt' },
        { css: '.account-sidebar-block:first-child dd' },
      ],
      placed: [
        { beside: DATE, css: '.definitionList dt, dt' },
        { css: '.account-sidebar-block:first-child dd:nth-of-type(2)' },
      ],
      promised: [{ css: '.account-order-backorder-expectation' }],
      total: [
        { beside: TOTAL, css: '.definitionList dt, dt' },
        { css: '.account-orderTotal-value', last: true },
      ],
    },
    items: {
      rows: ['li.account-listItem:has(.account-product-title)', '.order-contents-item'],
      name: [
        { css: '.account-product-title', match: '^\\d+\\s*[×x]\\s*(.+)$' },
        { css: '.account-product-title, .order-contents-name' },
      ],
      quantity: [{ css: '.account-product-title, .order-contents-name', match: '^(\\d+)\\s*[×x]\\s' }],
    },
    shipments: {
      rows: [
        '.account-sidebar-block dl.definitionList:has(dd a[href*="//"])',
        `.account-sidebar-block:nth-of-type(n+3) dl.definitionList`,
      ],
      carrier: [{ beside: METHOD, css: 'dt' }],
      trackingNumber: [
        { css: 'dd a[href*="//"]', match: '^(?=.*\\d)([A-Z0-9][A-Z0-9 -]{4,34}?)(?:\\s+—.*)?$' },
        { beside: LINK, css: 'dt', match: '^(?=.*\\d)([A-Z0-9][A-Z0-9 -]{4,34}?)(?:\\s+—.*)?$' },
      ],
      trackingUrl: [{ css: 'dd a[href*="//"]', attribute: 'href' }],
    },
  },
  codes: {},
  labels: {},
  account: [],
};
