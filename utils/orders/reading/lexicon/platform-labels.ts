import type { Status } from '../../status.ts';

/**
 * Labels (bare words) that a platform's own translations use in a narrower sense than other shops.
 * Magento: https://experienceleague.adobe.com/docs/commerce-admin/stores-sales/order-management/orders/order-status.html,
 * BigCommerce: https://support.bigcommerce.com/s/article/Order-Statuses, Shopify: the `DisplayFinancialStatus` and
 * `FulfillmentDisplayStatus` values of its API, Shopware: its state machines, Sylius: its shipment states.
 */
export const PLATFORM_LABELS: Record<string, Record<string, Status>> = {
  magento: { pending: 'received', ausstehend: 'received' },
  openmage: { pending: 'received', ausstehend: 'received' },
  woocommerce: { pending: 'awaiting-payment', pendiente: 'awaiting-payment' },
  bigcommerce: { 'awaiting pickup': 'ready-for-pickup' },
  prestashop: { 'consegna in corso': 'shipped', 'pedido en espera': 'backorder' },
  shopify: {
    'picked up': 'delivered',
    open: 'received',
    expired: 'problem',
    partial: 'partially-shipped',
    preparado: 'shipped',
    'no preparado': 'awaiting-shipment',
    'preparado parcialmente': 'partially-shipped',
    'parcialmente preparado': 'partially-shipped',
    prepare: 'shipped',
    'non prepare': 'awaiting-shipment',
    ausgefuhrt: 'shipped',
    verarbeitet: 'shipped',
    'nicht verarbeitet': 'awaiting-shipment',
    'nicht bearbeitet': 'awaiting-shipment',
    afgehandeld: 'shipped',
  },
  shopware: {
    open: 'received',
    offen: 'received',
    ouvert: 'received',
    ouverte: 'received',
    abierto: 'received',
    abierta: 'received',
    aperto: 'received',
    geopend: 'received',
  },
  sylius: { ready: 'awaiting-shipment', pret: 'awaiting-shipment', bereit: 'awaiting-shipment' },
};
