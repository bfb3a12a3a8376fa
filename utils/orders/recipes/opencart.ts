import type { Recipe } from '../reading/recipe.ts';
import { HEADER, NOTE } from '../reading/recipe-words.ts';

/** A note's place in a row of the history: second in 4, third in 3. */
const NOTE_CELL = ':is(#history td:nth-child(2), td:nth-child(3))';

/**
 * OpenCart 3 and 4 (`account/order_{list,info,history}.twig`). Columns move between versions: all are found by header.
 * The order page shows neither state nor day outside its history, which is oldest first. Numbers of parcels are written
 * in its comments. `customer_token` in addresses is a session: it is taken off where addresses are cleaned.
 */
export const recipe: Recipe = {
  platform: 'opencart',
  evidence: [
    { url: '[?&]route=account/', weight: 0.5 },
    { css: 'link[href*="catalog/view/"], script[src*="catalog/view/"]', weight: 0.6 },
    { css: '#account-order, #account-login, #account-account', weight: 0.6 },
    { css: 'a[href*="route=account/order"], a[href*="route=common/home"]', weight: 0.5 },
  ],
  signIn: [
    { css: '#account-login, #form-login', not: '#account-order' },
    { css: '#content form[action*="account/login"] input[type="password"]', not: '#account-order' },
  ],
  notFound: [{ css: '#error-not-found', url: 'route=account/order[./]info' }],
  list: {
    when: [
      { css: '#account-order table a[href*="order_id="]', not: '#account-order tfoot, #history' },
      { css: '#account-order #content', url: 'route=account/order(?:[&#|.]list|[&#]|$)' },
      {
        css: '#content tbody a[href*="account/order"][href*="order_id="]',
        not: '#history, #content tfoot, #account-return',
      },
    ],
    rows: [
      '#account-order tbody tr:has(a[href*="order_id="])',
      '#content tbody tr:has(a[href*="order_id="])',
    ],
    fields: {
      platformId: [{ css: 'a[href*="order_id="]', attribute: 'href', match: 'order_id=(\\d+)' }],
      reference: [{ css: 'td:first-child', match: '#?\\s*(\\d+)' }],
      url: [{ css: 'a[href*="order_id="]', attribute: 'href' }],
      label: [{ column: HEADER.status }, { css: 'td:nth-child(3)' }],
      placed: [{ column: HEADER.date }, { css: 'td:nth-last-child(2)' }],
      total: [{ column: HEADER.total }, { css: 'td', match: '^.*\\p{Sc}.*$' }],
    },
  },
  order: {
    when: [
      { css: '#account-order, #content', url: 'route=account/order[./]info' },
      { css: '#account-order tfoot, #account-order #history' },
    ],
    fields: {
      platformId: [{ address: '[?&]order_id=(\\d+)' }, { address: 'order[/-]info/(\\d+)' }],
      reference: [
        {
          beside: '[^:]*(?:commande|order|bestell|pedido|ordine)[^:]*',
          css: 'strong.lead, td > b, td > strong, th, dt',
          match: '#?\\s*(\\d+)',
        },
        { address: '[?&]order_id=(\\d+)' },
      ],
      label: [
        { column: HEADER.status, rows: '#history tbody tr, #content table tbody tr', last: true },
        { css: '#history tbody td:last-child', last: true },
        { css: '#content table:last-of-type:not(:has(tfoot)) tbody tr:last-child td:nth-child(2)' },
      ],
      placed: [
        {
          beside: `[^:]*(?:${HEADER.date})[^:]*`,
          css: 'td > b, td > strong, strong.lead, dt',
          match: '.*\\d.*',
        },
        { column: HEADER.date, rows: '#history tbody tr, #content table tbody tr' },
        { css: '#history tbody td:first-child' },
        { css: '#content table td', match: '\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}' },
      ],
      total: [
        { css: '#content tfoot tr:last-child td', last: true, match: '.*\\d.*' },
        { css: '#content tbody tr:has(strong):last-child td', last: true, match: '.*\\d.*' },
      ],
    },
    items: {
      rows: ['tr[id^="product-row"]', '#content table:has(tfoot) tbody tr'],
      name: [{ css: 'td:first-child > a' }, { css: 'td:first-child', match: '^(.*?)(?:\\s+- |$)' }],
      quantity: [{ column: HEADER.quantity }],
    },
    shipments: {
      rows: [
        '#history tbody tr',
        '#content table:last-of-type:not(:has(tfoot)) tbody tr:has(td:nth-child(3))',
      ],
      carrier: [
        { column: HEADER.comment, match: NOTE.carrier },
        { css: NOTE_CELL, match: NOTE.carrier },
      ],
      trackingNumber: [
        { column: HEADER.comment, match: NOTE.number },
        { css: NOTE_CELL, match: NOTE.number },
      ],
      trackingUrl: [
        { column: HEADER.comment, css: 'a[href]', attribute: 'href', match: NOTE.link },
        { column: HEADER.comment, match: NOTE.linkInText },
        { css: `${NOTE_CELL} a[href]`, attribute: 'href', match: NOTE.link },
        { css: NOTE_CELL, match: NOTE.linkInText },
      ],
    },
  },
  codes: {},
  labels: {},
  account: [],
};
