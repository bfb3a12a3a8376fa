import type { Recipe } from '../reading/recipe.ts';
import { HEADER } from '../reading/recipe-words.ts';

const ORDER_ID = '/order_id/(\\d+)';
const VIEWS = '(?:view|print|shipment|invoice|creditmemo|track)';
const TITLE = 'h1 .base, h1.page-title, main h1, h1';

/**
 * Magento 2 and Adobe Commerce: Luma and themes over it (`Magento_Sales/templates/order`), Hyvä where it keeps the
 * addresses and the words. Parcels stand on the order's shipment page. The status has no code in the page.
 */
export const recipe: Recipe = {
  platform: 'magento',
  evidence: [
    { css: 'script[type="text/x-magento-init"], [data-mage-init]', weight: 1 },
    {
      css: 'link[href*="/static/version"][href*="/frontend/"], script[src*="/static/version"][src*="/frontend/"]',
      weight: 1,
    },
    {
      url: '/sales/(?:order|guest)/',
      css: 'body[class*="sales-"]',
      not: '[src*="/skin/frontend/"], [href*="/skin/frontend/"]',
      weight: 1,
    },
    { url: `/sales/order/(?:history|${VIEWS})`, weight: 0.6 },
  ],
  signIn: [
    { css: 'body.customer-account-login input[name="login[password]"]' },
    {
      css: 'input[name="login[password]"]',
      url: '/customer/account/login|/sales/order/',
      not: '.order-status, #my-orders-table',
    },
  ],
  notFound: [{ css: 'body.cms-noroute-index, body.cms-no-route', url: `/sales/order/${VIEWS}/` }],
  list: {
    when: [
      {
        css: '#my-orders-table a[href*="/sales/order/view/"], .table-order-items.history a[href*="/sales/order/view/"]',
      },
      {
        css: '.table-order-items.recent a[href*="/sales/order/view/"], .block-dashboard-orders a[href*="/sales/order/view/"]',
      },
      { css: 'body.sales-order-history .message.info.empty' },
    ],
    rows: [
      '#my-orders-table tbody tr',
      '.table-order-items.history tbody tr, .table-order-items.recent tbody tr, .block-dashboard-orders tbody tr',
    ],
    fields: {
      platformId: [{ css: 'a[href*="/order_id/"]', attribute: 'href', match: ORDER_ID }],
      reference: [
        { css: 'td.col.id, td.id' },
        { column: 'commande|order|bestell|pedido|ordine', match: '[A-Z0-9-]*\\d[A-Z0-9-]*' },
      ],
      url: [{ css: 'a.action.view, a[href*="/sales/order/view/"]', attribute: 'href' }],
      label: [{ css: 'td.col.status, td.status' }, { column: HEADER.status }],
      placed: [{ css: 'td.col.date, td.date' }, { column: HEADER.date }],
      total: [{ css: 'td.col.total .price, td.col.total, td.total' }, { column: HEADER.total }],
    },
  },
  order: {
    when: [
      { css: 'body[class*="checkout-onepage-success"] .checkout-success' },
      { url: `/sales/(?:order|guest)/${VIEWS}`, css: '.order-status, .order-date, .order-details-items' },
      {
        css: 'body[class*="sales-order-view"] h1, body[class*="sales-order-shipment"] h1, body[class*="sales-order-invoice"] h1, body[class*="sales-order-creditmemo"] h1, body[class*="sales-order-print"] h1, body[class*="sales-guest-view"] h1',
      },
    ],
    fields: {
      platformId: [
        { address: ORDER_ID },
        { css: '.checkout-success a[href*="/order_id/"]', attribute: 'href', match: ORDER_ID },
        {
          css: '.order-links a[href*="/order_id/"], .actions a[href*="/order_id/"], a[href*="/sales/order/reorder/"]',
          attribute: 'href',
          match: ORDER_ID,
        },
        { css: '[data-post*="order_id"], a[href*="/order_id/"]', attribute: 'href', match: ORDER_ID },
      ],
      reference: [
        {
          css: '.checkout-success .order-number, .checkout-success p',
          match: '[A-Z0-9-]*\\d{4,}[A-Z0-9-]*',
        },
        { css: TITLE, match: '(?:#|№|n[°ºo]\\.?|nr\\.?)\\s*:?\\s*([A-Z0-9-]*\\d[A-Z0-9-]*)' },
        { css: TITLE, match: '[A-Z0-9-]*\\d{4,}[A-Z0-9-]*' },
      ],
      url: [
        {
          css: '.order-links a[href*="/sales/order/view/"], .checkout-success a[href*="/sales/order/view/"]',
          attribute: 'href',
        },
      ],
      label: [{ css: 'span.order-status, .order-status' }, { beside: HEADER.status }],
      placed: [
        { css: '.order-date time[datetime]', attribute: 'datetime' },
        { css: '.order-date date' },
        { css: '.order-date', match: ':\\s*(.+)$' },
        { css: '.order-date' },
      ],
      total: [
        {
          css: '.order-details-items tr.grand_total_incl .price, .order-details-items tr.grand_total .price',
          last: true,
        },
        { css: 'tr.grand_total .price, tr.grand_total .amount' },
      ],
    },
    items: {
      rows: [
        '#my-orders-table tbody tr:has(.product-item-name)',
        '.order-details-items .table-order-items:not(.shipment, .creditmemo, .invoice) tbody tr:has(.product-item-name)',
      ],
      name: [{ css: '.product-item-name' }, { css: 'td.col.name', match: '^.{1,200}' }],
      quantity: [
        { css: 'td.col.qty .items-qty .item:first-child .content' },
        { css: 'td.col.qty', match: '\\d+(?:[.,]\\d+)?' },
      ],
    },
    shipments: {
      rows: [
        '.order-tracking .tracking-content a, .order-tracking .tracking-content > span',
        '.order-tracking .tracking-content, .order-tracking dd',
      ],
      carrier: [{ css: 'a[title]', attribute: 'title' }],
      trackingNumber: [{ css: '', match: '(?=.*\\d)[A-Z0-9][A-Z0-9 -]{4,34}' }],
      trackingUrl: [
        { css: 'a[href^="http"]', attribute: 'href' },
        { css: '', attribute: 'href', match: '^https?://.+' },
      ],
    },
  },
  codes: {},
  labels: { pending: 'received', ausstehend: 'received' },
  account: [],
};
