import type { Recipe } from '../reading/recipe.ts';

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
  signIn: [
    {
      css: 'form.woocommerce-form-login input[type="password"], form.login.woocommerce-form input[type="password"]',
      not: '.woocommerce-orders-table, .woocommerce-order-details, form.checkout, body.woocommerce-checkout',
    },
  ],
  notFound: [
    {
      css: 'body.woocommerce-view-order .woocommerce-error, .woocommerce-MyAccount-content > .woocommerce-error, .woocommerce-MyAccount-content .woocommerce-notices-wrapper + .woocommerce-error',
      not: 'mark.order-status, .woocommerce-order-details, .woocommerce-orders-table',
    },
  ],
  list: {
    when: [
      { css: '.woocommerce-orders-table, .woocommerce-MyAccount-orders' },
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
      label: [
        { css: '[class*="cell-order-status"], td.order-status' },
        { column: '^(etat|statut|status|stato|estado)' },
      ],
      code: [{ css: '', attribute: 'class', match: '--status-([\\w-]+)' }],
      placed: [
        { css: '[class*="order-date"] time[datetime]', attribute: 'datetime' },
        { css: '[class*="order-date"]' },
      ],
      total: [
        {
          css: '[class*="order-total"] ins .amount, [class*="order-total"] > .amount, [class*="order-total"] .amount',
        },
        { css: '[class*="order-total"]' },
      ],
    },
  },
  order: {
    when: [
      { css: 'mark.order-number, mark.order-status' },
      {
        css: '.woocommerce-order-overview__order, [class*="wp-block-woocommerce-order-confirmation-summary"]',
      },
      { css: 'body.woocommerce-view-order .woocommerce-order-details' },
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
        {
          css: '.order_details tfoot tr:last-child td ins .amount, .woocommerce-order-overview__total .amount',
        },
        { css: '.order_details tfoot tr.order-total td, .order_details tfoot tr:has(th):last-child td' },
        { beside: 'total(?: ttc)?|gesamt(?:summe)?|totale|totaal', css: '.order_details tfoot th' },
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
      rows: ['table.my_account_tracking tbody tr, tr.tracking', '.tracking_info li, .tracking-info li'],
      carrier: [{ css: '.tracking-provider, .slug, .tracking_provider' }],
      trackingNumber: [{ css: '.tracking-number, .tracking_number' }],
      trackingUrl: [{ css: '.order-actions a[href], .tracking-number a[href], a[href]', attribute: 'href' }],
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
