import type { Recipe } from '../reading/recipe.ts';

/** Zen Cart (`tpl_account_history_default.php`, `tpl_account_history_info_default.php`, `tpl_account_default.php`). */
export const recipe: Recipe = {
  platform: 'zencart',
  evidence: [
    { css: 'meta[name="generator"][content*="Zen Cart"]', weight: 1 },
    {
      css: '#accountHistoryDefault, #accountHistInfo, #loginDefault, #accountDefault, #prevOrders',
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
      '#accountHistoryDefault fieldset, #accountHistoryDefault tr:has(a[href*="order_id="])',
      '#prevOrders tr:has(a[href*="order_id="])',
    ],
    fields: {
      platformId: [{ css: 'a[href*="order_id="]', attribute: 'href', match: 'order_id=(\\d+)' }],
      reference: [
        { css: 'legend, .accountOrderId', match: '\\d+' },
        { column: '^(no|n°|nr|order|commande)', match: '\\d+' },
      ],
      url: [{ css: 'a[href*="order_id="]', attribute: 'href' }],
      label: [
        { css: '.notice.forward', match: ':\\s*(.+)$' },
        { css: '.accountOrderStatus' },
        { column: '^(status|statut|etat|stato|estado)' },
      ],
      placed: [
        { css: '.accountOrderDate' },
        {
          beside: 'order date|date de (?:la )?commande|bestelldatum|fecha[^:]*|data[^:]*|besteldatum',
          css: 'strong',
        },
        { css: '.content.back', match: ':\\s*(.*?\\d{4})' },
      ],
      total: [
        { css: '.accountOrderTotal' },
        {
          beside:
            'order (?:cost|total)|montant[^:]*|total[^:]*|bestellwert|gesamt[^:]*|importe[^:]*|totale[^:]*|totaal[^:]*',
          css: 'strong',
        },
      ],
    },
  },
  order: {
    when: [
      { css: '#accountHistInfo' },
      { css: '#myAccountOrdersStatus, #orderHistoryHeading', url: 'main_page=account_history_info' },
    ],
    root: ['#accountHistInfo'],
    fields: {
      platformId: [{ address: '[?&]order_id=(\\d+)' }],
      reference: [
        { css: '#orderHistoryDetailedOrder, #accountHistInfo h2, #accountHistInfo h1', match: '#\\s*(\\d+)' },
        { address: '[?&]order_id=(\\d+)' },
      ],
      label: [{ css: '#myAccountOrdersStatus tr:last-child td:nth-child(2)' }],
      placed: [
        { css: '.forward', match: '^[^:]*\\bdat\\w*[^:]*:\\s*(.+)$' },
        { css: '#myAccountOrdersStatus td:first-child' },
      ],
      total: [
        { beside: 'total', css: '#orderTotals .lineTitle' },
        { css: '#orderTotals .amount:nth-last-of-type(2)' },
      ],
    },
    items: {
      rows: ['#orderHistoryHeading tr:has(.accountProductDisplay)', 'tr:has(.accountProductDisplay)'],
      name: [{ css: '.accountProductDisplay a, .accountProductDisplay' }],
      quantity: [{ css: '.accountQuantityDisplay' }],
    },
    shipments: null,
  },
  codes: {},
  labels: {},
  account: [],
};
