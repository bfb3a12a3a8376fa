import type { Recipe } from '../reading/recipe.ts';
import { HEADER, NOTE } from '../reading/recipe-words.ts';

/** Tables in the look of the order list that list something else. */
const OTHER_LISTS =
  '.my_account_subscriptions, .my_account_quotes, .woocommerce-MyAccount-downloads, body.woocommerce-downloads';

/**
 * WooCommerce: classic and block themes, `view-order`, `order-received` and the order-tracking shortcode; the tracking
 * table that Shipment Tracking, AST, AfterShip and La Poste share. Class names are those of the plugin's templates.
 */
export const recipe: Recipe = {
  platform: 'woocommerce',
  evidence: [
    { css: 'body.woocommerce-account, body.woocommerce-order-received, body.woocommerce-page', weight: 1 },
    { css: 'meta[name="generator"][content^="WooCommerce"]', weight: 1 },
    {
      css: '.woocommerce-MyAccount-navigation, .woocommerce-orders-table, .woocommerce-order-details',
      weight: 1,
    },
    { css: '[class*="wp-block-woocommerce-order-confirmation"], form.woocommerce-form-login', weight: 1 },
  ],
  // Many themes carry a sign-in form in the header of every page: only the account's own page asks to sign in.
  signIn: [
    {
      css: 'body.woocommerce-account:not(.logged-in) form input[type="password"][name="password"]',
      not: '.woocommerce-orders-table, .woocommerce-order-details, mark.order-number, body.woocommerce-lost-password',
    },
    {
      css: 'form.woocommerce-form-login input[type="password"], form.login input[type="password"][name="password"]',
      url: '/[^/]*(?:account|compte|konto|cuenta|conta)[^/]*/',
      not: 'body.logged-in, .woocommerce-orders-table, .woocommerce-order-details, mark.order-number, form.checkout, body.single-product, body.woocommerce-checkout, body.woocommerce-cart, .woocommerce-MyAccount-navigation',
    },
  ],
  notFound: [
    {
      css: 'body.woocommerce-view-order .woocommerce-error, body.woocommerce-view-order .wc-block-components-notice-banner.is-error, .woocommerce-MyAccount-content > .woocommerce-error, .woocommerce-MyAccount-content .woocommerce-notices-wrapper + .woocommerce-error',
      not: 'mark.order-status, .woocommerce-order-details, .woocommerce-orders-table',
    },
  ],
  list: {
    when: [
      {
        css: '.woocommerce-orders-table, .woocommerce-MyAccount-orders, table.my_account_orders',
        not: OTHER_LISTS,
      },
      { css: 'body.woocommerce-orders .woocommerce-MyAccount-content' },
    ],
    rows: [
      'tr.woocommerce-orders-table__row, .woocommerce-orders-table tbody tr',
      '.woocommerce-MyAccount-orders tbody tr, table.my_account_orders tbody tr',
    ],
    fields: {
      platformId: [
        { css: '[class*="order-number"] a, a.view', attribute: 'href', match: '/(\\d+)/?(?:[?#].*)?$' },
        { css: 'a[href*="order"]', attribute: 'href', match: '(?:/|order=|order_id=)(\\d+)\\b' },
      ],
      reference: [
        {
          css: '[class*="order-number"] a, [class*="order-number"]',
          match: '[\\p{L}\\d][\\p{L}\\d_/.-]*\\d[\\p{L}\\d_/.-]*|\\d+',
        },
        { column: '^(commande|order|bestellung|pedido|ordine|bestelling)', match: '\\d[\\p{L}\\d_/.-]*' },
      ],
      url: [{ css: '[class*="order-number"] a, a.view', attribute: 'href' }],
      label: [{ css: '[class*="cell-order-status"], td.order-status' }, { column: HEADER.status }],
      code: [{ css: '', attribute: 'class', match: '--status-([\\w-]+)' }],
      placed: [
        { css: '[class*="order-date"] time[datetime]', attribute: 'datetime' },
        { css: '[class*="order-date"]' },
        { column: HEADER.date },
      ],
      total: [
        {
          // A refunded order strikes its price out and shows nothing left to pay: its price is what it cost.
          css: '[class*="order-total"] del, [class*="order-total"] .amount',
        },
        { css: '[class*="order-total"]' },
        { column: HEADER.total, match: '^[^(]*\\d[^(\\p{L}]*\\p{Sc}?' },
      ],
    },
  },
  order: {
    when: [
      { css: 'mark.order-number, mark.order-status' },
      {
        css: '.woocommerce-order-overview__order, [class*="wp-block-woocommerce-order-confirmation-summary"]',
      },
      {
        css: 'body.woocommerce-view-order .woocommerce-order-details, body.woocommerce-order-received .woocommerce-order-details',
      },
    ],
    fields: {
      platformId: [
        {
          address:
            '/(?:[^/]*order[^/]*|[^/]*commande[^/]*|[^/]*bestell[^/]*|[^/]*pedido[^/]*|[^/]*ordin[^/]*)/(\\d+)/?(?:[?#]|$)',
        },
        { address: '[?&](?:view-order|order-received)=(\\d+)' },
        { address: '/(\\d+)/?(?:[?#].*)?$' },
      ],
      reference: [
        {
          css: 'mark.order-number, .woocommerce-order-overview__order strong',
          match: '[\\p{L}\\d][\\p{L}\\d_/.-]*',
        },
        {
          css: '[class*="order-confirmation-summary"] li:first-child [class*="value"]',
          match: '[\\p{L}\\d][\\p{L}\\d_/.-]*',
        },
        { address: '/(\\d+)/?(?:[?#].*)?$' },
      ],
      label: [{ css: 'mark.order-status' }],
      placed: [
        { css: 'mark.order-date time[datetime]', attribute: 'datetime' },
        { css: 'mark.order-date, .woocommerce-order-overview__date strong' },
        { css: '[class*="order-confirmation-summary"] li:nth-child(2) [class*="value"]' },
      ],
      promised: [
        {
          beside:
            'date de livraison (?:prevue|estimee)|livraison (?:prevue|estimee)[^:]*|(?:estimated|expected) delivery(?: date)?|voraussichtliche(?:s|r)? liefer\\w*',
        },
      ],
      total: [
        { css: '.order_details tfoot td:has(ins) del, .order_details tfoot td del' },
        {
          beside: 'total(?: ttc)?|gesamt(?:summe|betrag)?|totale|totaal',
          css: '.order_details tfoot th, .wc-block-order-confirmation-totals__table tfoot th',
          match: '^[^(]*',
        },
        { css: '.woocommerce-order-overview__total .amount' },
        {
          css: '.order_details tfoot td > .amount, .wc-block-order-confirmation-totals__table tfoot .amount',
          last: true,
        },
        { css: '[class*="order-confirmation-summary"] .amount' },
      ],
    },
    items: {
      rows: ['tr.order_item', '.wc-block-order-confirmation-totals__table tbody tr:has(.product-quantity)'],
      name: [
        { css: '.product-name a' },
        { css: '.product-name', match: '^(.*?)\\s*×' },
        { css: '.product-name, .wc-block-order-confirmation-totals__product' },
      ],
      quantity: [{ css: '.product-quantity ins, .product-quantity' }],
    },
    shipments: {
      rows: [
        'table.my_account_tracking tbody tr, tr.tracking',
        '.provider_name:has(.tracking_number)',
        '.tracking_info li, .tracking-info li, .tracking-content:has(.tracking-number)',
        '.woocommerce-OrderUpdate-description, ol.notes .description',
      ],
      carrier: [{ css: '.tracking-provider, .slug, .tracking_provider' }, { css: '', match: NOTE.carrier }],
      trackingNumber: [
        { css: '.tracking-number, .tracking_number', match: '(?=.*\\d)[A-Z0-9][A-Z0-9 -]{4,}' },
        { css: '', match: NOTE.number },
      ],
      trackingUrl: [
        {
          css: '.tracking_number[href^="http"], .tracking-number a[href^="http"], .order-actions a[href^="http"]',
          attribute: 'href',
        },
        { css: 'a[href]', attribute: 'href', match: NOTE.link },
        { css: '', match: NOTE.linkInText },
      ],
    },
  },
  codes: {
    pending: 'awaiting-payment',
    'checkout-draft': 'awaiting-payment',
    processing: 'processing',
    'on-hold': 'on-hold',
    completed: 'completed',
    cancelled: 'cancelled',
    refunded: 'returned',
    failed: 'problem',
    shipped: 'shipped',
    'partial-shipped': 'partially-shipped',
    'partially-shipped': 'partially-shipped',
    delivered: 'delivered',
    preparing: 'processing',
    'awaiting-shipment': 'awaiting-shipment',
    'ready-pickup': 'ready-for-pickup',
    'ready-for-pickup': 'ready-for-pickup',
  },
  labels: {},
  account: [],
};
