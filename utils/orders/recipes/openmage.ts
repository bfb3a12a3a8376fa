import type { Recipe } from '../reading/recipe.ts';
import { HEADER } from '../reading/recipe-words.ts';

const ORDER_ID = '/order_id/(\\d+)';
const VIEWS = '(?:view|print|shipment|invoice|creditmemo|printShipment|printInvoice|printCreditmemo)';
const TITLE = '.page-title h1, .main h1, h1, .page-title h2';

/**
 * Magento 1 and OpenMage (`sales/order` templates of base, default and rwd). The state stands in the heading,
 * `Order #200000430 - Shipped`; `my-orders-table` is the id of the list and of the order's items; parcels stand on
 * the Shipments tab.
 */
export const recipe: Recipe = {
  platform: 'openmage',
  evidence: [
    {
      css: 'link[href*="/skin/frontend/"], script[src*="/skin/frontend/"], img[src*="/skin/frontend/"]',
      weight: 1.5,
    },
    {
      css: 'script[src*="/js/varien/"], script[src*="/js/mage/"], script[src*="js/prototype/prototype"]',
      weight: 1,
    },
    { css: 'script', text: 'Mage\\.Cookies|varienGlobalEvents|SKIN_URL', weight: 1 },
    {
      css: 'body.sales-order-view h1, body.sales-order-history h1',
      url: '/sales/order/',
      not: '[data-mage-init], [href*="/static/version"]',
      weight: 0.6,
    },
    { css: '#order-info-tabs, table.data-table#my-orders-table', weight: 1 },
  ],
  signIn: [
    { css: 'body.customer-account-login input[name="login[password]"]' },
    {
      css: 'input[name="login[password]"]',
      url: '/customer/account/login|/sales/order/',
      not: '#my-orders-table, #order-info-tabs',
    },
  ],
  notFound: [
    {
      css: 'body.cms-no-route, body.cms-index-noroute, body.cms-index-defaultnoroute',
      url: `/sales/order/${VIEWS}/`,
    },
  ],
  list: {
    when: [
      { css: '#my-orders-table a[href*="/sales/order/view/"]' },
      { css: 'body.sales-order-history .page-title', not: '#order-info-tabs' },
    ],
    rows: ['#my-orders-table tbody tr:has(a[href*="/order_id/"])'],
    fields: {
      platformId: [
        { css: 'a[href*="/sales/order/view/"], a[href*="/order_id/"]', attribute: 'href', match: ORDER_ID },
      ],
      reference: [
        { css: 'td.number' },
        { column: 'commande|order|bestell|pedido|ordine|n[°ºo]|#', match: '[A-Z0-9-]*\\d[A-Z0-9-]*' },
        { css: 'td:first-child' },
      ],
      url: [{ css: 'a[href*="/sales/order/view/"]', attribute: 'href' }],
      label: [{ css: 'td.status em, td em' }, { css: 'td.status' }, { column: HEADER.status }],
      placed: [{ css: 'td.date' }, { column: HEADER.date }, { css: 'td:nth-child(2)' }],
      total: [{ css: 'td.total .price, td .price' }, { column: HEADER.total }],
    },
  },
  order: {
    when: [
      { css: '#order-info-tabs' },
      { css: 'body[class*="checkout-onepage-success"] a[href*="/sales/order/"]' },
      {
        url: `/sales/(?:order|guest)/${VIEWS}`,
        css: '.order-date, .order-info, .order-info-box',
        not: 'body.cms-no-route',
      },
    ],
    fields: {
      platformId: [
        { address: ORDER_ID },
        {
          css: '#order-info-tabs a[href*="/order_id/"], .title-buttons a[href*="/order_id/"], a[href*="/sales/order/"][href*="/order_id/"]',
          attribute: 'href',
          match: ORDER_ID,
        },
      ],
      reference: [
        {
          css: 'body[class*="checkout-onepage-success"] .col-main p',
          match: '[A-Z0-9-]*\\d{4,}[A-Z0-9-]*',
        },
        { css: TITLE, match: '(?:#|№|n[°ºo]\\.?|nr\\.?)\\s*([A-Z0-9-]*\\d[A-Z0-9-]*)' },
        { css: TITLE, match: '[A-Z0-9-]*\\d{4,}[A-Z0-9-]*' },
      ],
      url: [{ css: '#order-info-tabs a[href*="/sales/order/view/"]', attribute: 'href' }],
      label: [
        { css: TITLE, match: '\\d\\S*\\s+[-–—]\\s+(.+)$' },
        { css: '.order-status' },
        { beside: HEADER.status },
      ],
      placed: [
        { css: 'p.order-date, .order-date', match: ':\\s*(.+)$' },
        { css: 'p.order-date, .order-date' },
      ],
      total: [
        { css: 'tr.grand_total_incl .price, tr.grand_total .price', last: true },
        { css: '#my-orders-table tfoot tr:last-child .price', last: true },
      ],
    },
    items: {
      rows: ['#my-orders-table tbody tr:has(.product-name)', '#my-orders-table tbody tr:has(h3)'],
      name: [{ css: '.product-name' }, { css: 'h3' }],
      quantity: [
        { column: `^(?:${HEADER.quantity}|q\\.?te?|st)`, match: '\\d+(?:[.,]\\d+)?' },
        { css: 'td.a-center, td[data-rwd-label^="Q"]', match: '\\d+(?:[.,]\\d+)?' },
      ],
    },
    shipments: {
      rows: [
        '[id^="my-tracking-table-"] tr:has(th) td a[onclick], .tracking-table tr:has(th) td a[onclick]',
        '[id^="my-tracking-table-"] tr:has(th) td, .tracking-table tr:has(th) td',
      ],
      carrier: [],
      trackingNumber: [{ css: '', match: '(?=.*\\d)[A-Z0-9][A-Z0-9 -]{4,34}' }],
      trackingUrl: [{ css: '', attribute: 'href', match: '^https?://.+' }],
    },
  },
  codes: {},
  labels: { pending: 'received', ausstehend: 'received' },
  account: [],
};
