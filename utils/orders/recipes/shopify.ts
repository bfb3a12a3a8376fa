import type { Recipe } from '../reading/recipe.ts';
import { HEADER } from '../reading/recipe-words.ts';

const ORDER_LINK = 'a[href*="/account/orders/"]';
const NAME = '[\\p{L}\\d][\\p{L}\\d_/.-]*';
const PAYMENT = 'pai?ement|payment|zahlung|\\bpago|pagamento|betaling|betaal';
const GOODS =
  'fulfil|traitement|commandes\\b|livraison|expedition|delivery|shipping|versand|liefer|auftragsstatus|preparacion|entrega|envio|evasione|spedizione|verzend|levering|afhandeling|order status|statut d\\w* (?:la )?commande';
const CANCELLED =
  '^.{0,40}(?:cancell?ed|annulée?|annullat[oa]|storniert|cancelad[oa]|anulad[oa]|geannuleerd).{0,60}$';

/**
 * Shopify's classic customer accounts, whose markup is the theme's (`customers/account`, `customers/order` of Dawn,
 * Debut and their kin). New accounts live on another origin without stable names: the generic reader reads them.
 */
export const recipe: Recipe = {
  platform: 'shopify',
  evidence: [
    { css: 'script', text: '(?:var|window\\.)\\s*Shopify|Shopify\\.(?:shop|theme|routes)', weight: 1 },
    {
      css: 'link[href*="cdn.shopify.com"], script[src*="cdn.shopify.com"], link[href*="/cdn/shop/"], script[src*="/cdn/shop/"], #shopify-features, #shopify-digital-wallet',
      weight: 1,
    },
    { css: '.customer.account table.order-history, .customer.order table.order-details', weight: 1 },
  ],
  signIn: [
    {
      css: 'form[action*="/account/login"] input[type="password"], #customer_login input[type="password"], #CustomerPassword',
      url: '/account',
      not: `${ORDER_LINK}, table.order-details`,
    },
  ],
  notFound: [
    {
      css: 'body.template-404, .template-404, .error-page-404, #shopify-section-template--404',
      url: '/account/orders/',
    },
  ],
  list: {
    when: [
      { css: `table ${ORDER_LINK}`, url: '/account/?(?:[?#]|$)' },
      { css: `.order-history ${ORDER_LINK}, .customer.account ${ORDER_LINK}` },
    ],
    rows: [`tr:has(${ORDER_LINK})`, `li:has(${ORDER_LINK}), article:has(${ORDER_LINK})`],
    fields: {
      platformId: [{ css: ORDER_LINK, attribute: 'href', match: '/account/orders/([0-9a-z_-]+)' }],
      reference: [
        { css: `[headers~="ColumnOrder"] a, td:first-child ${ORDER_LINK}, th ${ORDER_LINK}`, match: NAME },
        { css: ORDER_LINK, match: `#\\s*(${NAME})` },
      ],
      url: [{ css: ORDER_LINK, attribute: 'href' }],
      label: [{ css: '[headers~="ColumnFulfillment"]' }, { column: GOODS }],
      payment: [{ css: '[headers~="ColumnPayment"]' }, { column: PAYMENT }],
      placed: [
        { css: '[headers~="ColumnDate"] time[datetime], time[datetime]', attribute: 'datetime' },
        { column: HEADER.date },
      ],
      total: [{ css: '[headers~="ColumnTotal"]' }, { column: HEADER.total }],
    },
  },
  order: {
    when: [
      { url: '/account/orders/[0-9a-z_-]+', css: 'table' },
      { css: '.customer.order table.order-details' },
    ],
    fields: {
      platformId: [{ address: '/account/orders/([0-9a-z_-]+)' }],
      reference: [
        { css: 'main h1, main h2, .customer.order h2, h1, h2', match: `#\\s*(${NAME})` },
        {
          css: 'main h1, main h2, .customer.order h2, h1, h2',
          match:
            '(?:commande|order|bestellung|pedido|ordine|bestelling)\\s+(?:n[°ºo]\\.?|nr\\.?)?\\s*([\\p{L}\\d-]*\\d[\\p{L}\\d-]*)',
        },
      ],
      label: [
        { css: '.customer.order p, main p', match: CANCELLED },
        { beside: `[^:]{0,30}(?:${GOODS})[^:]{0,30}`, css: 'strong, b, dt, th' },
      ],
      payment: [{ beside: `[^:]{0,30}(?:${PAYMENT})[^:]{0,30}`, css: 'strong, b, dt, th' }],
      placed: [
        {
          css: '.customer.order > div > p time[datetime], main p time[datetime], main time[datetime], .customer time[datetime]',
          attribute: 'datetime',
        },
        {
          css: 'main p, .customer p',
          match: '(?:placed|passée|vom|aufgegeben|realizado|effettuato|geplaatst)[^\\d]{0,30}(\\S.*)$',
        },
      ],
      total: [
        { css: 'tfoot tr:last-child td:last-child, tfoot tr:last-child [headers$="ColumnTotal"]' },
        { beside: 'total', css: 'tfoot td, tfoot th' },
      ],
    },
    items: {
      rows: [
        'table.order-details tbody tr, tr:has([headers$="ColumnQuantity"])',
        'table tbody tr:has(a[href*="/products/"])',
      ],
      name: [
        { css: '[headers$="ColumnProduct"] a, [id^="Row"] a[href*="/products/"], a[href*="/products/"]' },
        { css: '[headers$="ColumnProduct"] p, [id^="Row"] p' },
        { column: HEADER.product },
      ],
      quantity: [{ css: '[headers$="ColumnQuantity"]' }, { column: HEADER.quantity }],
    },
    shipments: {
      rows: ['.fulfillment', 'tr .order-fulfillment, .tracking-info'],
      carrier: [{ css: 'span, p, div', match: '^([^#]{2,40}?)\\s*#\\s*[A-Z0-9]{6,}' }],
      trackingNumber: [{ css: 'span, p, div', match: '#\\s*([A-Z0-9][A-Z0-9 -]{5,34})' }],
      trackingUrl: [{ css: 'a[href^="http"]', attribute: 'href' }],
    },
  },
  codes: {},
  labels: {},
  account: [],
};
