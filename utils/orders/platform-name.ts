/** Shop platforms as their makers write them. */
const NAMES = new Map([
  ['prestashop', 'PrestaShop'],
  ['woocommerce', 'WooCommerce'],
  ['magento', 'Magento'],
  ['openmage', 'OpenMage'],
  ['shopify', 'Shopify'],
  ['odoo', 'Odoo'],
  ['shopware', 'Shopware'],
  ['opencart', 'OpenCart'],
  ['bigcommerce', 'BigCommerce'],
  ['zencart', 'Zen Cart'],
  ['sylius', 'Sylius'],
  ['amazon', 'Amazon'],
]);

/** The name to show; `null` for shops of no known platform, however they are read. */
export function platformName(platform: string | null): string | null {
  return NAMES.get(platform ?? '') ?? null;
}
