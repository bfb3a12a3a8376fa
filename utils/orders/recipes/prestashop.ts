import type { Recipe } from '../reading/recipe.ts';
import { HEADER } from '../reading/recipe-words.ts';

/** Nine capitals by default (`Order::generateReference`), `#2` when one cart gave several orders. */
const REFERENCE = '(?<![\\p{L}\\d])(?-i:[A-Z]{9})(?:#\\d+)?(?![\\p{L}\\d])';
/** Pages that link to orders and list something else: credit slips, returns. */
const OTHER_LISTS = 'body#order-slip, body#order-follow, body#order-return, body#discount';
/** Where the order's own page says "Order Reference X - placed on D": 1.6, classic, hummingbird 1 and 2. */
const HEADING =
  '#order-infos strong, .order-infos__reference, .order__details .order__reference, .order__header .order__reference, #block-order-detail p.dark strong, #center_column p.dark strong, p.dark > strong';

/**
 * PrestaShop 1.6 (default-bootstrap), 1.7 to 9 (classic), hummingbird 1 and 2; guest tracking and order confirmation.
 * Marks are those of the public themes' `customer/{history,order-detail}` and `checkout/order-confirmation` templates.
 * `a[data-link-action="view-order-details"]` is in every theme since 1.7.3, and beside it the badge with its colour.
 */
export const recipe: Recipe = {
  platform: 'prestashop',
  evidence: [
    { css: 'meta[name="generator"][content^="PrestaShop"]', weight: 1 },
    { css: 'body[class*="lang-"][class*="country-"][class*="currency-"][class*="page-"]', weight: 1 },
    {
      css: 'a[data-link-action="view-order-details"], #block-order-detail, #submit-login[data-link-action]',
      weight: 1,
    },
    {
      css: '#order-list td.history_link, table.detail_step_by_step, .order-history__row, .order-infos__reference, .order-status__badge',
      weight: 1,
    },
    { url: '[?&]controller=(order-detail|history|guest-tracking|order-confirmation)\\b', weight: 0.5 },
    { css: '#order-infos, #order-history, #order-detail-content, .shipping_number_show', weight: 0.5 },
  ],
  signIn: [
    { css: 'body#authentication' },
    {
      css: '#login-form [name="submitLogin"], #login_form #SubmitLogin',
      not: 'body#checkout, body#order, body#order-opc, a[data-link-action="view-order-details"], #order-infos, .order-infos, #order-list',
    },
  ],
  notFound: [
    { css: 'body#pagenotfound', url: 'controller=order-detail' },
    {
      css: 'body#order-detail .alert-danger, body#order-detail .alert-warning',
      not: '#order-infos, .order-infos__reference, .order__reference, .detail_step_by_step',
    },
  ],
  list: {
    when: [
      { css: 'body#history, body.page-history' },
      {
        css: 'a[data-link-action="view-order-details"], #order-list td.history_link, .order-history__row',
        not: OTHER_LISTS,
      },
    ],
    rows: [
      'tr:has(a[data-link-action="view-order-details"]), .orders > .order, .order-history__row:has(a)',
      '#order-list tbody tr',
      'tr:has(a[href*="id_order="]), li:has(a[href*="controller=order-detail"])',
    ],
    fields: {
      platformId: [
        { css: 'a[href*="id_order="]', attribute: 'href', match: 'id_order=(\\d+)' },
        { css: 'a[href*="showOrder("]', attribute: 'href', match: 'showOrder\\(\\d+,\\s*(\\d+)' },
      ],
      reference: [
        {
          css: 'th[scope="row"], td.history_link a, .order-history__cell--reference, .order__reference .order__value, .order__reference, h3',
          match: REFERENCE,
        },
        { css: '', match: REFERENCE },
        { css: 'th[scope="row"], td.history_link a, .order-history__cell--reference, h3' },
        { column: 'referenc|referent|^(?:commande|order|bestellung|pedido|ordine|bestelling)' },
      ],
      url: [
        {
          css: 'a[data-link-action="view-order-details"], a[href*="order-detail"]',
          attribute: 'href',
          match: '^(?!javascript).+',
        },
        {
          css: 'a[href*="showOrder("]',
          attribute: 'href',
          match: 'showOrder\\(\\d+,\\s*(\\d+),\\s*[\'"]([^\'"]+)[\'"].*',
          as: '$2&id_order=$1',
        },
      ],
      label: [
        { css: '.order-history__status, [style*="background-color"], td.history_state .label' },
        { css: '.label-pill, .badge, td.history_state, .order__status .order__value' },
        { column: HEADER.status },
      ],
      code: [{ css: 'td.history_state[data-value]', attribute: 'data-value' }],
      placed: [
        {
          css: 'td.history_date[data-value]',
          attribute: 'data-value',
          match: '^(\\d{4})(\\d\\d)(\\d\\d).*',
          as: '$1-$2-$3',
        },
        { css: '.order-history__cell--date, .order__date .order__value, .date' },
        { column: HEADER.date },
        { css: 'th[scope="row"] ~ td' },
      ],
      total: [
        { css: 'td.history_price, .order-history__cell--total, .order__total .order__value, .total' },
        { css: 'td.text-xs-right, td.text-xs-end, td.text-end', match: '.*\\d.*' },
        { column: HEADER.total },
      ],
    },
  },
  order: {
    when: [
      { css: '#block-order-detail .info-order, #block-order-detail .detail_step_by_step' },
      { css: 'body#order-detail, body#order-confirmation, body.page-order-detail' },
      {
        css: '#order-infos, .order-infos__reference, .order__details .order__reference, table.detail_step_by_step',
        not: '#order-list',
      },
    ],
    root: ['#block-order-detail:has(.info-order)', '#content-wrapper', '#center_column'],
    fields: {
      platformId: [
        { address: '[?&]id_order=(\\d+)' },
        { css: 'input[name="id_order"]', attribute: 'value', match: '^\\d+$' },
        { css: 'a[href*="id_order="]', attribute: 'href', match: 'id_order=(\\d+)' },
      ],
      reference: [
        { css: HEADING, match: REFERENCE },
        {
          css: '#order-reference-value, #order-details li, .order-confirmation__details-list li, .order-confirmation__details li, #content-hook_payment_return li, #content-hook_payment_return p, #content-hook_payment_return dd, body#order-confirmation .box, h1, h3',
          match: REFERENCE,
        },
        { address: '[?&]reference=([A-Z]{9})' },
        // A module may number orders in its own way: the word before the dash, or after the colon.
        { css: HEADING, match: '([^\\s:]*\\d[^\\s:]*)\\s+[-–—]\\s' },
        {
          css: '#order-details li:first-child, .order-confirmation__details-list li:first-child',
          match: ':\\s*(\\S+)$',
        },
      ],
      url: [
        {
          css: '#block-order-detail #sendOrderMessage[action], #sendOrderMessage[action*="order-detail"]',
          attribute: 'action',
          match: '^(.*controller=order-detail).*$',
          as: '$1&id_order={id}',
        },
      ],
      label: [
        { css: '.order-status__badge, #order-history [style*="background-color"]' },
        { css: '.detail_step_by_step tbody .label, #order-history .label, #order-history .badge' },
        {
          column: HEADER.status,
          rows: '.detail_step_by_step tbody tr, #order-history tbody tr, .order-status [role="row"]',
        },
      ],
      placed: [
        { css: HEADING, match: '\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}' },
        { css: HEADING, match: '\\s[-–—]\\s(.*\\d.*)$' },
      ],
      total: [
        { css: '.line-total td:last-child, .totalprice .price, .total-value td:last-child' },
        {
          css: '.order-products .grid-table__cell--label-value, .order__detail__products .grid-table__cell--label-value, .order-products .grid-table__total .grid-table__value',
          last: true,
        },
        { css: '.order-confirmation__line--bold .order-confirmation__line-value' },
        {
          css: '.order-totals .order-total:last-child .text-xs-right, .order-totals .order-total:last-child .text-end',
        },
        {
          beside:
            'total(?: \\((?:ttc|tax incl\\.|impuestos? inc\\w*\\.?|inkl\\. mwst\\.?|tasse incl\\.|incl\\. btw)\\))?(?: ttc)?',
          css: 'td, dt, .order-totals__label, .grid-table__cell, div',
        },
        {
          css: 'body#order-confirmation #center_column .box .price, body#order-confirmation #center_column .price',
        },
      ],
    },
    items: {
      rows: [
        '#order-products tbody tr:has(strong)',
        '[role="row"]:has(.order-product__name), .grid-table__row:has(.order-product__name)',
        '#order-detail-content tbody tr.item',
        '.order-line, .order-confirmation__product',
        '.order__detail__products tbody tr:has(td:nth-child(4))',
      ],
      name: [
        {
          css: '.order-product__name, td strong, td.bold label, .order-confirmation__product-title, .details > span, .details',
        },
        { column: HEADER.product },
      ],
      quantity: [
        {
          css: '.order_qte_span:not(.editable), .order_qte_span, .order-product__quantity, .order-confirmation__product-quantity',
          match: '\\d.*',
        },
        { column: HEADER.quantity, css: '.current' },
        { column: HEADER.quantity },
        { css: '.qty .row > :nth-child(2), .grid-table__cell--center .current, .grid-table__cell--center' },
      ],
    },
    shipments: {
      rows: [
        '.order-carriers [role="row"]:has([role="cell"]), .order-carriers .grid-table__row',
        'table:has(.shipping_number_show) tbody tr',
        'table:not(#order-products) tbody tr:has(> td:nth-child(5):last-child):not(.item:has(.price)):not(.order__detail__products tr)',
      ],
      carrier: [{ column: HEADER.carrier }, { css: 'td:nth-child(2)' }],
      trackingNumber: [
        { css: '.shipping_number_show', match: '(?=.*\\d)[A-Z0-9][A-Z0-9 -]{4,}' },
        { column: HEADER.tracking, match: '(?=.*\\d)[A-Z0-9][A-Z0-9 -]{4,}' },
        { css: 'td:last-child, .grid-table__cell:last-child', match: '^(?=.*\\d)[A-Z0-9][A-Z0-9 -]{4,}$' },
      ],
      trackingUrl: [
        {
          css: 'td:last-child a[href^="http"], .shipping_number_show a[href^="http"], .grid-table__cell:last-child a[href^="http"]',
          attribute: 'href',
        },
      ],
    },
  },
  // Ids 1 to 10 are the same in every installation; 1.6 shifts the later ones, which the label then decides.
  codes: {
    '1': 'awaiting-payment',
    '2': 'received',
    '3': 'processing',
    '4': 'shipped',
    '5': 'delivered',
    '6': 'cancelled',
    '7': 'returned',
    '8': 'problem',
    '9': 'backorder',
    '10': 'awaiting-payment',
  },
  labels: {},
  account: [{ css: '.user-info .account span, a.account span, .account[title] span' }],
};
