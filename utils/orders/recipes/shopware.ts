import type { Recipe } from '../reading/recipe.ts';

const BADGE = '.order-item-status-badge';
const HEADING = '.order-table-header-heading';
const SHIPPING_STATUS =
  "(?:versand|liefer)-?\\s?status|(?:shipping|delivery) status|statut d(?:e l)?'?\\s?(?:expedition|livraison)|statut de la livraison|estado del? (?:envio|entrega)|stato (?:della |di )?(?:spedizione|consegna)|(?:verzend|bezorg|lever)\\w*status";
const NUMBER = '.order-table-header-order-number .order-table-body-value';

const FIELDS = {
  platformId: [
    { css: '[id^="accountOrderDropdown-"]', attribute: 'id', match: 'accountOrderDropdown-([0-9a-f]{32})' },
    {
      css: 'a[href*="/account/order/edit/"]',
      attribute: 'href',
      match: '/account/order/edit/([0-9a-f]{32})',
    },
    { css: '[id^="orderDetailForm-"]', attribute: 'id', match: 'orderDetailForm-([0-9a-f]{32})' },
  ],
  reference: [
    { css: '.finish-ordernumber', match: '[\\w-]*\\d[\\w-]*$' },
    { css: NUMBER },
    { css: '.collapse[id^="order"]', attribute: 'id', match: '^order(.+)$' },
  ],
  label: [{ css: BADGE }, { css: '.order-table-header-order-status .badge' }],
  code: [
    { css: BADGE, attribute: 'class', match: 'order-item-status-badge-([a-z_]+)' },
    { css: `a${BADGE}.bg-danger`, attribute: 'class', match: 'bg-danger' },
  ],
  placed: [{ css: HEADING }, { css: '.order-item-detail-labels dd.order-item-detail-labels-value' }],
  total: [{ css: '.order-item-detail-summary dd', last: true as const }],
};

const ITEMS = {
  rows: [
    '.order-item-detail-list-item.order-detail-item-product',
    '.order-detail-content-list .line-item-product',
    '.order-item-detail-list-item, .order-detail-content-list .line-item',
  ],
  name: [{ css: '.order-item-name .name-value, .line-item-label' }, { css: 'strong, a' }],
  quantity: [{ css: '.order-item-quantity, .line-item-quantity', match: '\\d+(?:[.,]\\d+)?' }],
};

/** The delivery's state stands above, its numbers in the details: each is a row, and gives what it has. */
const SHIPMENTS = {
  rows: [
    '.order-table-header-order-table-body, .order-item-detail-labels dd a[target="_blank"], .order-item-detail-labels dd:not(.order-item-detail-labels-value) > span',
  ],
  carrier: [],
  trackingNumber: [{ css: '', match: '^(?=.*\\d{4})[A-Z0-9][A-Z0-9 -]{5,34}$' }],
  trackingUrl: [{ css: '', attribute: 'href', match: '^https?://.+' }],
  label: [{ beside: SHIPPING_STATUS, css: '.order-table-header-label' }],
};

/**
 * Shopware 6 (`storefront/page/account/order-history`): the list holds each order's details, folded. The badge's
 * class is the order's technical state; while a payment is missing, a red button stands in its place.
 */
export const recipe: Recipe = {
  platform: 'shopware',
  evidence: [
    { css: 'article.order-wrapper, .order-table-header-heading, .order-item-status-badge', weight: 1 },
    { css: 'body[class*="is-ctl-"]', weight: 1 },
    {
      css: 'meta[name="application-name"][content="Shopware"], script',
      text: 'window\\.(?:router|salesChannelId)\\b',
      weight: 0.5,
    },
  ],
  signIn: [
    { css: 'body.is-ctl-auth form[action*="/account/login"] input[type="password"]', not: '.order-wrapper' },
    { css: 'form.login-form input[type="password"]', url: '/account', not: '.order-wrapper' },
  ],
  notFound: [{ css: 'body.is-ctl-error, body.is-act-error', url: '/account/order' }],
  order: {
    when: [
      { css: '.finish-ordernumber[data-order-number]' },
      { url: '/account/order/(?!edit)[\\w-]{16,}', css: '.order-wrapper, .order-item-detail' },
    ],
    root: ['.order-wrapper'],
    fields: FIELDS,
    items: ITEMS,
    shipments: SHIPMENTS,
  },
  list: {
    when: [{ css: '.order-wrapper' }, { css: 'body.is-ctl-accountorder.is-act-orderoverview' }],
    rows: ['.order-wrapper'],
    fields: FIELDS,
    items: ITEMS,
    shipments: SHIPMENTS,
  },
  codes: {
    open: 'received',
    in_progress: 'processing',
    completed: 'completed',
    cancelled: 'cancelled',
    'bg-danger': 'awaiting-payment',
  },
  labels: {},
  account: [],
};
