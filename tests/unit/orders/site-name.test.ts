// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { siteNameOnPage } from '../../../utils/orders/site-name.ts';

test.each([
  [
    'a name for sharing',
    '<meta property="og:site_name" content=" Quincaillerie\n Martin ">',
    'Quincaillerie Martin',
  ],
  ['a name as an application', '<meta name="application-name" content="Muster GmbH">', 'Muster GmbH'],
  ['the name of the shop program alone', '<meta name="application-name" content="Shopware">', null],
  [
    'a described firm',
    '<script type="application/ld+json">{"@type":"Organization","name":"Acme Supplies"}</script>',
    'Acme Supplies',
  ],
  [
    'a described site in a graph',
    '<script type="application/ld+json">{"@graph":[{"@type":"Product","name":"Motor"},{"@type":"WebSite","name":"Acme"}]}</script>',
    'Acme',
  ],
  [
    'broken descriptions',
    '<script type="application/ld+json">{"@type":</script><script type="application/ld+json">null</script>',
    null,
  ],
  [
    'a PrestaShop',
    '<script type="text/x">var prestashop = {"customer":{"firstname":"Ada","name":"Ada"},"shop":{"logo":"\\/l.png","name":"Vis \\u0026 Co"}};</script>',
    'Vis & Co',
  ],
  ['other inline data', '<script type="text/x">var other = {"shop":{"name":"Not this"}};</script>', null],
  [
    'an Odoo title',
    '<meta name="generator" content="Odoo"><title>Order S00017 | Roulements - Sud</title>',
    'Roulements - Sud',
  ],
  [
    'a WooCommerce title',
    '<meta name="generator" content="WooCommerce 9.1"><title>Mon compte – Vis SARL</title>',
    'Vis SARL',
  ],
  ['a title of any site', '<title>My orders - Somewhere</title>', null],
  ['nothing', '', null],
])('reads %s', (_name, head, name) => {
  document.head.innerHTML = head;
  expect(siteNameOnPage()).toBe(name);
});

test('is whole in itself, as what is injected must be', () => {
  document.head.innerHTML = '<meta property="og:site_name" content="Acme">';
  const alone = new Function(`return (${siteNameOnPage.toString()})()`);
  expect(alone()).toBe('Acme');
});
