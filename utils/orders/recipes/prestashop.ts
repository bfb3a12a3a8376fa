import type { Recipe } from '../reading/recipe.ts';

/**
 * PrestaShop 1.6 (default-bootstrap), 1.7 to 8 (classic), hummingbird 1 and 2, guest tracking and confirmation.
 * Marks are those of the public themes' `customer/history` and `customer/order-detail` templates.
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
    { css: '#order-list td.history_link, table.detail_step_by_step, .order-history__row', weight: 1 },
    { url: '[?&]controller=(order-detail|history|guest-tracking|order-confirmation)\\b', weight: 0.5 },
    { css: '#order-infos, #order-history, #order-detail-content, .shipping_number_show', weight: 0.5 },
  ],
  signIn: [
    { css: 'body#authentication' },
    {
      css: '#login-form [name="submitLogin"], #login_form #SubmitLogin',
      not: 'body#checkout, body#order, body#order-opc',
    },
  ],
  notFound: [],
  list: {
    when: [
      { css: 'body#history, body.page-history' },
      { css: 'a[data-link-action="view-order-details"], #order-list td.history_link, .order-history__row' },
    ],
    rows: [
      'tr:has(a[data-link-action="view-order-details"]), .orders > .order, .order-history__row:has(a)',
      '#order-list tbody tr',
      '#content tr:has(a[href*="id_order="]), #center_column tr:has(a[href*="id_order="])',
    ],
    fields: {
      platformId: [
        { css: 'a[href*="id_order="]', attribute: 'href', match: 'id_order=(\\d+)' },
        { css: 'a[href*="showOrder("]', attribute: 'href', match: 'showOrder\\(\\d+,\\s*(\\d+)' },
      ],
      reference: [
        {
          css: 'th[scope="row"], td.history_link a, .order-history__cell--reference, .order__reference',
          match: '\\b[A-Z]{9}(?:#\\d+)?(?![\\p{L}])',
        },
        { css: 'h3, a[href*="id_order="]', match: '\\b[A-Z]{9}(?:#\\d+)?(?![\\p{L}])' },
        { css: 'th[scope="row"], td.history_link a, .order-history__cell--reference' },
      ],
      url: [
        { css: 'a[data-link-action="view-order-details"], a[href*="order-detail"]', attribute: 'href' },
        { css: 'a[href*="showOrder("]', attribute: 'href' },
      ],
      label: [
        { css: '.order-history__status, [style*="background-color"], td.history_state .label' },
        { css: '.label, .badge, td.history_state' },
        { column: '^(etat|statut|status|stato|estado|bestelstatus)' },
      ],
      code: [{ css: 'td.history_state[data-value]', attribute: 'data-value' }],
      placed: [
        { css: 'td.history_date[data-value]', attribute: 'data-value' },
        { css: '.order-history__cell--date, .order__date .order__value, .date' },
        { css: 'th[scope="row"] ~ td' },
        { column: '^(date|datum|fecha|data)' },
      ],
      total: [
        { css: 'td.history_price, .order-history__cell--total, .order__total .order__value, .total' },
        { css: 'td.text-xs-right, td.text-xs-end' },
        { column: '(prix|total|price|gesamt|importe|precio|prezzo|prijs|totaal)' },
      ],
    },
  },
  order: {
    when: [
      { css: '#block-order-detail .info-order, #block-order-detail .detail_step_by_step' },
      { css: 'body#order-detail, body#guest-tracking #order-infos, body#order-confirmation' },
      { css: '#order-infos, .order-infos__reference, table.detail_step_by_step', not: '#order-list' },
    ],
    root: ['#block-order-detail:has(.info-order)', '#content-wrapper', '#center_column'],
    fields: {
      platformId: [
        { address: '[?&]id_order=(\\d+)' },
        { css: 'input[name="id_order"]', attribute: 'value' },
        { css: 'a[href*="id_order="]', attribute: 'href', match: 'id_order=(\\d+)' },
      ],
      reference: [
        {
          css: '#order-infos strong, .order-infos__reference, .order__reference, p.dark strong, #order-reference-value',
          match: '\\b[A-Z]{9}(?:#\\d+)?(?![\\p{L}])',
        },
        {
          css: '#order-details li, .order-confirmation__details li, #content-hook_payment_return p, .box, h1, h3',
          match: '\\b[A-Z]{9}(?:#\\d+)?(?![\\p{L}])',
        },
        { address: '[?&]reference=([A-Z]{9})' },
      ],
      label: [
        { css: '.order-status__badge, #order-history [style*="background-color"]' },
        { css: '.detail_step_by_step tbody span.label, #order-history .label, #order-history .badge' },
      ],
      placed: [
        {
          css: '#order-infos strong, .order-infos__reference, .order-infos__date, .order__date, p.dark strong',
          match: '\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}',
        },
        { css: '#order-infos strong, p.dark strong', match: '[A-Z]{9}(?:#\\d+)?\\s*[-–—]\\s*(.*\\d{4})' },
      ],
      total: [
        { css: '.line-total td:last-child, .totalprice .price, .total-value td:last-child' },
        { css: '.order-total:last-child .text-xs-right, .order-totals__total .order-totals__value' },
        { beside: 'total(?: \\((?:ttc|tax incl\\.)\\)| ttc)?', css: 'td' },
      ],
    },
    items: {
      rows: [
        '#order-products tbody tr:has(strong)',
        '.order-product, .order-products .grid-table__row:has(.order-product__name)',
        '#order-detail-content tbody tr.item',
        '.order-line',
      ],
      name: [{ css: '.order-product__name, td strong, td.bold label, .details > span, .details' }],
      quantity: [
        { css: '.order_qte_span:not(.editable), .order_qte_span, .order-product__quantity' },
        { column: '^(quantit|qty|menge|anzahl|cantidad|aantal|hoeveelheid)' },
        { css: '.qty .row > :nth-child(2), .grid-table__cell--center' },
      ],
    },
    shipments: {
      rows: [
        '.order-carriers .grid-table__row:has(.grid-table__cell)',
        'table:has(.shipping_number_show) tbody tr',
        'table:not(#order-products) tbody tr:has(> td:nth-child(5):last-child):not(.item:has(.price))',
      ],
      carrier: [
        {
          column:
            '^(transporteur|carrier|versanddienst|spediteur|lieferant|transportista|corriere|vervoerder)',
        },
        { css: 'td:nth-child(2)' },
      ],
      trackingNumber: [
        {
          css: '.shipping_number_show, td:last-child, .grid-table__cell:last-child',
          match: '[A-Za-z0-9][A-Za-z0-9 ]{4,}',
        },
      ],
      trackingUrl: [
        {
          css: 'td:last-child a[href], .shipping_number_show a[href], .grid-table__cell:last-child a[href]',
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
