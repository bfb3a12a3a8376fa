import type { Recipe } from '../reading/recipe.ts';

const ID = '[A-Z0-9]{3}-\\d{7}-\\d{7}';
const ID_IN_LINK = 'order(?:_?id|ID)=([A-Z0-9]{3}-\\d{7}-\\d{7})';
const CARD = '.js-order-card, .order-card, #orderCard';
const PLACED =
  'commande effectuee(?: le)?|commande le|order placed|ordered on|bestellung aufgegeben|bestellt am|pedido realizado|ordine effettuato|bestelling geplaatst|besteld op';
const STATE =
  '[data-component="shipmentStatus"] .od-status-message, [data-component="shipmentStatus"] h4, [data-component="shipmentStatus"], #shipment-top-row h4, .shipment-top-row h4, .shipment-info-container .a-row span, .delivery-box__primary-text, .yohtmlc-shipment-status-primaryText, .shipment-top-row .a-text-bold, .js-shipment-info-container .a-text-bold';
const DELIVERED = '.shipment-is-delivered';

/**
 * Amazon's order list and order page, of consumers and businesses. What the pages look like is told by azad's
 * (`philipmulcahy/azad`, Apache-2.0) readers; Amazon changes them often, so each field has several ways.
 */
export const recipe: Recipe = {
  platform: 'amazon',
  evidence: [
    { url: '^https?://(?:[\\w-]+\\.)*amazon\\.(?:[a-z]{2,3})(?:\\.[a-z]{2})?(?:[:/]|$)', weight: 2 },
    { css: '#nav-logo, #navbar-main, #nav-belt', weight: 0.5 },
    { css: '.js-order-card, .yohtmlc-order-id, [data-component="shipmentStatus"]', weight: 1 },
  ],
  signIn: [{ css: '#ap_email, #ap_password, form[name="signIn"]' }, { url: '/ap/signin' }],
  notFound: [],
  list: {
    when: [
      { css: CARD, not: '[data-component="orderDetails"], #orderDetails' },
      {
        url: '/your-orders/orders|/order-history|/css/order-history',
        css: '.your-orders-content-container, #yourOrders, #ordersContainer',
      },
    ],
    rows: [CARD, '#ordersContainer .order, .your-orders-content-container .order'],
    fields: {
      platformId: [
        { css: '.yohtmlc-order-id [dir="ltr"], .yohtmlc-order-id span, .yohtmlc-order-id', match: ID },
        { css: 'a[href*="orderI" i]', attribute: 'href', match: ID_IN_LINK },
        { css: '', match: ID },
      ],
      reference: [
        { css: '.yohtmlc-order-id [dir="ltr"], .yohtmlc-order-id span, .yohtmlc-order-id', match: ID },
        { css: 'a[href*="orderI" i]', attribute: 'href', match: ID_IN_LINK },
        { css: '', match: ID },
      ],
      url: [{ css: 'a[href*="order-details"]', attribute: 'href' }],
      label: [{ css: STATE }],
      code: [{ css: DELIVERED, attribute: 'class', match: 'shipment-is-delivered' }],
      placed: [
        { beside: PLACED },
        {
          css: '.order-header__header-list-item, .order-info .a-column',
          match: '\\d.*\\d{4}|\\p{L}+ \\d{1,2}, \\d{4}',
        },
      ],
      promised: [
        {
          css: STATE,
          match:
            '^(?:arriv|livraison prévue|delivery (?:expected|estimated)|lieferung|ankunft|zustellung|llega|entrega prevista|in arrivo|arrivo|consegna prevista|bezorging|wordt bezorgd).*',
        },
      ],
      total: [
        {
          beside: 'total(?: ttc)?|montant total(?: ttc)?|order total|summe|gesamt\\w*|importe|totale|totaal',
          match: '.*\\d.*',
        },
        { css: '.yohtmlc-order-total .value' },
      ],
    },
    shipments: {
      rows: ['.shipment, [data-component="shipmentsLeftGrid"]', '.delivery-box'],
      carrier: [],
      trackingNumber: [{ css: '.pt-delivery-card-trackingId', match: '[A-Z0-9]{8,}' }],
      trackingUrl: [{ css: 'a[href*="/progress-tracker/"], a[href*="/ship-track"]', attribute: 'href' }],
      label: [{ css: STATE }],
      code: [{ css: '', attribute: 'class', match: 'shipment-is-delivered' }],
    },
    items: {
      rows: ['.yohtmlc-item', '.item-box, [data-component="purchasedItems"] .a-fixed-left-grid'],
      name: [
        { css: '.yohtmlc-product-title, [data-component="itemTitle"]' },
        { css: 'a[href*="/dp/"], a[href*="/gp/product/"]' },
      ],
      quantity: [{ css: '.product-image__qty, .item-view-qty, .od-item-view-qty' }],
    },
  },
  order: {
    when: [
      { url: '/order-details|/css/summary/(?:edit|print)|/your-account/order|/print\\.html', css: 'body' },
    ],
    root: ['#orderDetails, [data-component="orderDetails"]', '#a-page, body'],
    fields: {
      platformId: [
        { address: 'order(?:_?id|ID)=([A-Z0-9]{3}-\\d{7}-\\d{7})' },
        { css: '.order-date-invoice-item, [data-component="orderId"], bdi, [dir="ltr"], h1, b', match: ID },
      ],
      reference: [
        { css: '[data-component="orderId"], .order-date-invoice-item bdi, bdi[dir="ltr"]', match: ID },
        { address: 'order(?:_?id|ID)=([A-Z0-9]{3}-\\d{7}-\\d{7})' },
        { css: '.order-date-invoice-item, h1, b', match: ID },
      ],
      label: [{ css: STATE }],
      placed: [
        { css: '[data-component="orderDate"]' },
        {
          css: '.order-date-invoice-item, [data-component="orderDateInvoice"]',
          match: '(?:le|on|am|el|il|op)\\s+(\\S.*)$',
        },
        { css: '.order-date-invoice-item' },
        { beside: PLACED },
      ],
      promised: [
        {
          css: STATE,
          match:
            '^(?:arriv|livraison prévue|delivery (?:expected|estimated)|lieferung|ankunft|zustellung|llega|entrega prevista|in arrivo|arrivo|consegna prevista|bezorging|wordt bezorgd).*',
        },
      ],
      total: [
        {
          beside:
            'montant total(?: ttc)?|total general du paiement|grand total|order total|gesamtsumme|total del? pedido|totale ordine|eindtotaal|totaal',
          match: '.*\\d.*',
        },
      ],
    },
    items: {
      rows: [
        '[data-component="purchasedItems"] .a-fixed-left-grid, .yohtmlc-item',
        '.shipment .a-fixed-left-grid',
      ],
      name: [
        { css: '[data-component="itemTitle"], .yohtmlc-product-title' },
        { css: 'a[href*="/dp/"], a[href*="/gp/product/"]' },
      ],
      quantity: [{ css: '.od-item-view-qty, .item-view-qty, .product-image__qty' }],
    },
    shipments: {
      rows: ['.shipment, [data-component="shipmentsLeftGrid"]', '[data-component="shipments"] > .a-box'],
      carrier: [],
      trackingNumber: [{ css: '.pt-delivery-card-trackingId', match: '[A-Z0-9]{8,}' }],
      trackingUrl: [{ css: 'a[href*="/progress-tracker/"], a[href*="/ship-track"]', attribute: 'href' }],
      label: [{ css: STATE }],
      code: [{ css: '', attribute: 'class', match: 'shipment-is-delivered' }],
    },
  },
  codes: { 'shipment-is-delivered': 'delivered' },
  labels: {},
  account: [],
};
