import type { Recipe } from '../reading/recipe.ts';

/** An offer stands on the same page as an order: under "Quotations", and still to be accepted. */
const QUOTATION =
  'body:has(.breadcrumb a[href*="/my/quotes"]):has([href="#modalaccept"], [data-target="#modalaccept"], [data-bs-target="#modalaccept"])';

/** The Odoo customer portal, 12 to 18 (`sale_portal_templates.xml`, `sale_stock_portal_template.xml`). */
export const recipe: Recipe = {
  platform: 'odoo',
  evidence: [
    { css: 'meta[name="generator"][content="Odoo"]', weight: 1 },
    { css: '.o_portal_wrap, .o_portal, #wrapwrap', weight: 1 },
    { css: 'form.oe_login_form, .o_portal_sale_sidebar, .o_portal_my_doc_table', weight: 1 },
  ],
  signIn: [
    { css: 'form.oe_login_form input[type="password"], form[action*="/web/login"] input[type="password"]' },
  ],
  notFound: [],
  list: {
    when: [
      { css: '.o_portal_my_doc_table a[href*="/my/orders/"]', url: '/my/orders' },
      { css: '.o_portal_my_doc_table', url: '/my/orders(?:/page/|[?#]|$)' },
      { css: '.o_portal_wrap', url: '/my/orders(?:/page/\\d+)?/?(?:[?#]|$)' },
    ],
    rows: ['tr:has(a[href*="/my/orders/"])'],
    fields: {
      platformId: [{ css: 'a[href*="/my/orders/"]', attribute: 'href', match: '/my/orders/(\\d+)' }],
      reference: [{ css: 'a[href*="/my/orders/"]' }],
      url: [{ css: 'a[href*="/my/orders/"]', attribute: 'href' }],
      label: [{ css: '.badge' }],
      placed: [
        { column: '(date de (la )?commande|order date|date|datum|bestelldatum|fecha|data)' },
        { css: 'span' },
      ],
      total: [{ css: '[name="order_amount_total"], td:last-child' }],
    },
  },
  order: {
    when: [
      {
        css: '.o_portal_sale_sidebar, #sale_order_communication, #sales_order_table',
        url: '/my/orders/\\d+',
        not: QUOTATION,
      },
      { css: '#sales_order_table[data-order-id]', not: QUOTATION },
      { css: '.oe_website_sale em', url: '/shop/confirmation' },
    ],
    fields: {
      platformId: [
        { address: '/my/orders/(\\d+)' },
        { css: '#sales_order_table[data-order-id]', attribute: 'data-order-id' },
      ],
      reference: [
        { css: '#introduction h2 em, #introduction h1 em, #portal_sale_content h2 em' },
        { css: '.oe_website_sale :is(h1, h2, h3, h4, h5) em', match: '[A-Z]{1,6}[/-]?\\d[\\w/-]*' },
        { css: '#introduction h2, .breadcrumb-item.active', match: '\\b[A-Z]{1,6}[/-]?\\d[\\w/-]*' },
      ],
      placed: [
        {
          beside:
            'date de (?:la )?commande|order date|auftragsdatum|bestelldatum|fecha del pedido|data (?:dell.)?ordine|orderdatum|besteldatum',
        },
        { css: '#so_date span, #sale_info_table tr:first-child td' },
      ],
      promised: [
        {
          beside:
            'date de livraison(?: prevue)?|delivery date|expected date|date prevue|lieferdatum|fecha de entrega|data di consegna|leverdatum',
        },
      ],
      total: [
        { css: '#total tr:last-child td:last-child, .o_total td:last-child' },
        { css: '[data-id="total_amount"], #total tr:last-child td:last-child, .o_total_row td:last-child' },
        { beside: 'total|gesamt|totale|totaal', css: '#total strong' },
        {
          css: '.o_portal_sale_sidebar h2 [data-id="total_amount"], .o_portal_sale_sidebar h2 .oe_currency_value',
        },
      ],
    },
    items: {
      rows: [
        '#sales_order_table tbody.sale_tbody tr:has(td:nth-child(2)):not(.o_line_section, .o_line_subsection, .is-subtotal, [name="tr_section"], [name="tr_note"]):not(:has([name="td_section_line"]))',
      ],
      name: [
        {
          css: '#product_name, [name="td_name"], [name="td_product_name"], [name="product_name"], td:first-child',
        },
      ],
      quantity: [
        {
          css: '#quote_qty, #quote_qty_td, [name="td_quantity"], [name="td_product_quantity"]',
          match: '\\d[\\d\\s.,]*',
        },
        { css: 'td:nth-child(2)', match: '\\d[\\d\\s.,]*' },
      ],
    },
    shipments: {
      rows: ['.o_sale_stock_picking'],
      carrier: [
        {
          css: ':scope > .small:has(a[target="_blank"]) > span, :scope > .small:not(.badge) > span:has(+ span)',
        },
      ],
      trackingNumber: [
        { css: 'a[target="_blank"]:not([href*="/my/picking/"])', match: '[A-Za-z0-9][A-Za-z0-9 ]{4,}' },
        { css: ':scope > .small:not(.badge) > span:last-child', match: '^[A-Za-z0-9]{6,}$' },
      ],
      trackingUrl: [{ css: 'a[target="_blank"]:not([href*="/my/picking/"])', attribute: 'href' }],
      label: [{ css: '.badge' }],
      code: [{ css: '.badge .fa, .badge i', attribute: 'class', match: 'fa-(truck|clock-o|times)' }],
    },
  },
  codes: { truck: 'shipped', 'clock-o': 'processing', times: 'cancelled' },
  labels: {},
  account: [{ css: '#o_logout ~ *, a.dropdown-toggle b span, header .o_user_name' }],
};
