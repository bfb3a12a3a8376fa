import type { Recipe } from '../reading/recipe.ts';

/** OpenCart 3 and 4 (`catalog/view/.../account/order_list|order_info|order_history.twig`). */
export const recipe: Recipe = {
  platform: 'opencart',
  evidence: [
    { url: '[?&]route=account/', weight: 0.5 },
    { css: 'link[href*="catalog/view/"], script[src*="catalog/view/"]', weight: 0.6 },
    { css: '#account-order, #account-login, #account-account', weight: 0.6 },
    { css: 'a[href*="route=account/order"], a[href*="route=common/home"]', weight: 0.5 },
  ],
  signIn: [{ css: '#account-login, #form-login', not: '#account-order' }],
  notFound: [{ css: '#error-not-found', url: 'route=account/order[./]info' }],
  list: {
    when: [
      { css: '#account-order table a[href*="order_id="]' },
      { css: '#account-order #content', url: 'route=account/order(?:[&#|.]list|[&#]|$)' },
    ],
    rows: [
      '#account-order tbody tr:has(a[href*="order_id="])',
      '#content tbody tr:has(a[href*="order_id="])',
    ],
    fields: {
      platformId: [{ css: 'a[href*="order_id="]', attribute: 'href', match: 'order_id=(\\d+)' }],
      reference: [{ css: 'td:first-child', match: '#?\\s*(\\d+)' }],
      url: [{ css: 'a[href*="order_id="]', attribute: 'href' }],
      label: [{ column: '^(statut|etat|status|stato|estado)' }, { css: 'td:nth-child(3)' }],
      placed: [
        { column: '^(date|datum|fecha|data|hinzugefugt|toegevoegd|creat)' },
        { css: 'td:nth-last-child(2)' },
      ],
      total: [{ column: '(total|summe|gesamt|totale|totaal|importe)' }],
    },
  },
  order: {
    when: [{ css: '#account-order, #content', url: 'route=account/order[./]info' }],
    fields: {
      platformId: [{ address: '[?&]order_id=(\\d+)' }],
      reference: [
        {
          beside: '[^:]*(?:commande|order|bestell|pedido|ordine|bestelling)[^:]*',
          css: 'strong.lead, td > b',
          match: '#?\\s*(\\d+)',
        },
        { address: '[?&]order_id=(\\d+)' },
      ],
      label: [
        { css: '#history tbody tr:last-child td:nth-child(3)' },
        { css: '#content table:last-of-type tbody tr:last-child td:nth-child(2)' },
      ],
      placed: [
        {
          beside:
            "date d'ajout|date de commande|date added|order date|datum|fecha[^:]*|data[^:]*|hinzugefugt[^:]*",
          css: 'td > b, strong.lead',
        },
        { css: '#history tbody tr:first-child td:first-child' },
        { css: '#content table:last-of-type tbody tr:first-child td:first-child' },
      ],
      total: [
        { css: 'tr:has(strong):last-child td:nth-last-child(2)', match: '.*\\d.*' },
        {
          css: 'tfoot tr:last-child td:nth-last-child(2), tfoot tr:last-child td:last-child',
          match: '.*\\d.*',
        },
      ],
    },
    items: {
      rows: ['tr[id^="product-row"]', '#content .table-responsive:has(tfoot) tbody tr'],
      name: [{ css: 'td:first-child > a' }, { css: 'td:first-child', match: '^(.*?)(?:\\s+- |$)' }],
      quantity: [{ column: '^(quantit|qty|menge|anzahl|cantidad|aantal|hoeveelheid)' }],
    },
    shipments: null,
  },
  codes: {},
  labels: {},
  account: [],
};
