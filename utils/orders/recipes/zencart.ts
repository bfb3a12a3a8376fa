import type { Recipe } from '../reading/recipe.ts';
import { HEADER, NOTE } from '../reading/recipe-words.ts';

/** Zen Cart (`tpl_account_history_default.php`, `tpl_account_history_info_default.php`, `tpl_account_default.php`). */
export const recipe: Recipe = {
  platform: 'zencart',
  evidence: [
    { css: 'meta[name="generator"][content*="Zen Cart"]', weight: 1 },
    {
      css: '#accountHistoryDefault, #accountHistInfo, #loginDefault, #accountDefault, #prevOrders, #accountHistoryInfoDefault, #checkoutSuccessOrderNumber',
      weight: 1,
    },
    { url: '[?&]main_page=(account|account_history|account_history_info|login)\\b', weight: 0.6 },
  ],
  signIn: [{ css: '#loginDefault, #loginForm, form[name="login"] input[type="password"]' }],
  notFound: [],
  list: {
    when: [
      { css: '#accountHistoryDefault, #prevOrders' },
      { css: 'a[href*="main_page=account_history_info"]', url: 'main_page=account(?:_history)?(?:[&#]|$)' },
    ],
    rows: [
      '#accountHistoryDefault fieldset, #accountHistoryDefault .card, #accountHistoryDefault tr:has(a[href*="order_id="])',
      '#prevOrders tr:has(a[href*="order_id="])',
    ],
    fields: {
      platformId: [{ css: 'a[href*="order_id="]', attribute: 'href', match: 'order_id=(\\d+)' }],
      reference: [
        { css: 'legend, .accountOrderId', match: '\\d+' },
        { css: '.card-header, h2, h3, h4', match: '\\d+' },
        { column: '^(?:no|n°|nr|order|commande|bestell|pedido|ordine)', match: '\\d+' },
        { css: 'a[href*="order_id="]', attribute: 'href', match: 'order_id=(\\d+)' },
      ],
      url: [{ css: 'a[href*="order_id="]', attribute: 'href' }],
      label: [
        { css: '.notice.forward', match: ':\\s*(.+)$' },
        { css: '.accountOrderStatus' },
        { column: HEADER.status },
        { css: '[class*="tatus"]', match: '(?:.*:)?\\s*(.+)$' },
      ],
      placed: [
        { css: '.accountOrderDate' },
        {
          beside: 'order date|date de (?:la )?commande|bestelldatum|fecha[^:]*|data[^:]*|besteldatum',
          css: 'strong',
        },
        { css: '.content.back', match: ':\\s*(.*?\\d{4})' },
        { column: HEADER.date },
      ],
      total: [
        { css: '.accountOrderTotal' },
        {
          beside:
            'order (?:cost|total)|montant[^:]*|total[^:]*|bestellwert|gesamt[^:]*|importe[^:]*|totale[^:]*|totaal[^:]*',
          css: 'strong',
        },
        { column: HEADER.total },
      ],
    },
  },
  order: {
    when: [
      { css: '#accountHistInfo, #accountHistoryInfoDefault, #checkoutSuccessOrderNumber' },
      { css: '#myAccountOrdersStatus, #orderHistoryHeading', url: 'main_page=account_history_info' },
    ],
    root: ['#accountHistInfo', '#accountHistoryInfoDefault'],
    fields: {
      platformId: [{ address: '[?&]order_id=(\\d+)' }],
      reference: [
        { css: '#checkoutSuccessOrderNumber', match: '(\\d+)\\D*$' },
        { css: '#orderHistoryDetailedOrder, #accountHistInfo h2, #accountHistInfo h1', match: '#\\s*(\\d+)' },
        { address: '[?&]order_id=(\\d+)' },
      ],
      label: [
        { column: HEADER.status, rows: '#myAccountOrdersStatus tr:has(td)', last: true },
        { css: '#myAccountOrdersStatus tr:last-child td:nth-child(2)' },
        { css: '.orderHistoryStatusTableDisplay .statusCell, .statusCell', last: true },
      ],
      placed: [
        { css: '#orderInformation-card-header', match: '^[^:]*:\\s*(.+)$' },
        { css: '.forward', match: '^[^:]*\\bdat\\w*[^:]*:\\s*(.+)$' },
        { css: '#myAccountOrdersStatus td:first-child, .orderHistoryStatusTableDisplay .dateCell' },
      ],
      total: [
        { css: '#orderTotals .amount, #orderTotals .ot-text, .ot-text', last: true },
        { css: '#orderTotals td', last: true, match: '.*\\d.*' },
        { css: '.orderTableDisplay td[colspan] + td', last: true, match: '.*\\d.*' },
      ],
    },
    items: {
      rows: [
        '#orderHistoryHeading tr:has(.accountProductDisplay)',
        'tr:has(.accountProductDisplay)',
        'tr:has(.productCell)',
      ],
      name: [{ css: '.accountProductDisplay a, .productCell a, .accountProductDisplay, .productCell' }],
      quantity: [{ css: '.accountQuantityDisplay, .qtyCell' }],
    },
    shipments: {
      rows: ['#myAccountOrdersStatus tr:has(td)', '.orderHistoryStatusTableDisplay tr:has(td)'],
      carrier: [{ css: 'td:last-child', match: NOTE.carrier }],
      trackingNumber: [{ css: 'td:last-child', match: NOTE.number }],
      trackingUrl: [
        { css: 'td:last-child a[href]', attribute: 'href', match: NOTE.link },
        { css: 'td:last-child', match: NOTE.linkInText },
      ],
    },
  },
  codes: {},
  labels: {},
  account: [],
};
