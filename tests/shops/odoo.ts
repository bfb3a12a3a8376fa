import { html, Markup } from './html.ts';
import {
  type Asked,
  longDay,
  type OtherPage,
  type Platform,
  type ShopOrder,
  type Stage,
  stageOf,
} from './shop.ts';

/** The portal says nothing about an order before its delivery is planned; then one icon and word a delivery. */
const DELIVERIES: Record<Stage, { icon: string; label: string } | null> = {
  unpaid: null,
  accepted: null,
  preparing: { icon: 'fa-clock-o', label: 'Preparation' },
  backorder: { icon: 'fa-clock-o', label: 'Preparation' },
  shipped: { icon: 'fa-truck', label: 'Shipped' },
  delivered: { icon: 'fa-truck', label: 'Shipped' },
  cancelled: { icon: 'fa-times', label: 'Cancelled' },
};

const STYLE =
  new Markup(`body{margin:0;font:15px/1.5 Inter,"Segoe UI",Arial,sans-serif;color:#343a40;background:#fff}
header{padding:16px 6%;border-bottom:1px solid #dee2e6;display:flex;gap:28px} header a{color:#714b67;text-decoration:none}
.container{padding:24px 6%} table{width:100%;border-collapse:collapse;margin:12px 0} th,td{padding:8px;text-align:left;border-bottom:1px solid #dee2e6}
a{color:#714b67} .badge{border-radius:10px;padding:2px 10px;background:#d9ead3} .text-end{text-align:right}
input,button{display:block;font:inherit;padding:8px;margin:6px 0;width:300px;box-sizing:border-box} button{background:#714b67;color:#fff;border:0;border-radius:4px}`);

export const odoo: Platform = {
  listPath: '/my/orders',
  orderPath: (id) => `/my/orders/${id}?access_token=${token(id)}`,
  signInPath: '/web/login',
  redirectsToSignIn: true,
  understand,
  list: (orders) =>
    page(
      'Sales Orders',
      html`<div class="o_portal_wrap"><h3>Sales Orders</h3><div class="o_portal_my_doc_table table-responsive border rounded"><table class="table table-sm o_portal_my_doc_table"><thead><tr class="active"><th><span>Sales Order #</span></th><th class="text-end">Order Date</th><th class="text-end">Total</th></tr></thead><tbody>${orders.map(row)}</tbody></table></div></div>`,
    ),
  order: (order) => page(`Sales Order ${order.reference}`, detail(order)),
  signIn: (back) =>
    page(
      'Login',
      html`<form class="oe_login_form" role="form" method="post" action="/web/login?redirect=${encodeURIComponent(back)}"><div class="mb-3 field-login"><label for="login">Email</label><input type="text" name="login" id="login" value="buyer@example.org"></div><div class="mb-3"><label for="password">Password</label><input type="password" name="password" id="password" value="corrugated"></div><div class="oe_login_buttons"><button type="submit" class="btn btn-primary">Log in</button></div></form>`,
      false,
    ),
  other,
  noSuchOrder: () => ({
    status: 200,
    page: page(
      'My Account',
      html`<div class="o_portal_wrap o_portal_my_home"><h3>My account</h3><a href="/my/orders">Sales Orders</a></div>`,
    ),
  }),
};

function understand(url: URL): Asked {
  const order = /^\/my\/orders\/(\d+)$/.exec(url.pathname);
  if (order) return { kind: 'order', id: Number(order[1]) };
  if (url.pathname === '/my/orders') return { kind: 'list' };
  if (url.pathname === '/web/login') return { kind: 'sign-in' };
  if (url.pathname === '/') return { kind: 'home' };
  if (url.pathname === '/shop/cart') return { kind: 'cart' };
  if (url.pathname === '/shop/double-wall-box-7') return { kind: 'product' };
  return { kind: 'unknown' };
}

/** Looks like the portal's secret; nothing depends on it here. */
function token(id: number): string {
  return `7d3f0c1a-5b7e-4c52-9a61-${String(id).padStart(12, '0')}`;
}

function page(title: string, content: Markup, signedIn = true): Markup {
  return html`<!doctype html><html lang="en-US"><head><meta charset="utf-8"><meta name="generator" content="Odoo"><title>${title} | Cartons Lebeau</title><style>${STYLE}</style></head>
<body><div id="wrapwrap"><header><a href="/"><strong>Cartons Lebeau</strong></a><a href="/shop/double-wall-box-7">Shop</a><a href="/shop/cart">Cart</a>${signedIn ? html`<a href="/my/orders">My orders</a><a href="/web/session/logout">Logout</a>` : html`<a href="/web/login">Sign in</a>`}</header><main><div id="wrap"><div class="container">${content}</div></div></main></div></body></html>`;
}

function row(order: ShopOrder): Markup {
  return html`<tr><td><a href="${odoo.orderPath(order.id)}" title="${order.reference}">${order.reference}</a></td><td class="text-end"><span>${longDay(order.placedOn, 'en-US')}</span></td><td name="order_amount_total" class="text-end"><span>${order.total}</span></td></tr>`;
}

function detail(order: ShopOrder): Markup {
  const delivery = DELIVERIES[stageOf(order)];
  const { parcel } = order;
  const sent = order.history.find((step) => step.stage === 'shipped');
  const date = (step: { on: string } | undefined) => longDay(step?.on ?? order.placedOn, 'en-US');
  return html`<div class="o_portal_wrap"><div class="row o_portal_sale_sidebar"><div id="introduction"><h2>Sales Order - <em>${order.reference}</em></h2></div>
<div id="informations"><div id="sale_info"><table class="table table-borderless table-sm"><tbody id="sale_info_table"><tr><th class="ps-0 pb-0">Order Date:</th><td class="w-100 pb-0 text-wrap"><span>${longDay(order.placedOn, 'en-US')}</span></td></tr>${order.promisedOn ? html`<tr><th>Delivery Date:</th><td><span>${longDay(order.promisedOn, 'en-US')}</span></td></tr>` : null}</tbody></table></div>
${delivery ? html`<div><strong>Delivery Orders</strong></div><div><div class="d-flex flex-wrap align-items-center justify-content-between o_sale_stock_picking"><div><a href="/my/picking/pdf/${order.id}?"><span>WH/OUT/${String(order.id).padStart(5, '0')}</span></a><div class="small">Date: <span class="text-muted">${date(sent)}</span></div></div>${sent ? html`<div class="small">Tracking: <a href="${parcel.url}" target="_blank"><span>${parcel.number}</span></a></div>` : null}<span class="small badge orders_label_text_align"><i class="fa fa-fw ${delivery.icon}"></i> <b>${delivery.label}</b></span></div></div>` : null}</div>
<table id="sales_order_table" class="table table-sm" data-order-id="${order.id}"><thead><tr><th>Products</th><th class="text-end">Quantity</th></tr></thead><tbody class="sale_tbody">${order.items.map((item) => html`<tr><td id="product_name"><span>${item.name}</span></td><td class="text-end"><span>${item.quantity}</span></td></tr>`)}</tbody></table><div id="total"><table><tr class="o_total"><td><strong>Total</strong></td><td class="text-end"><span>${order.total}</span></td></tr></table></div></div></div>`;
}

function other(kind: OtherPage): Markup {
  if (kind === 'product')
    return page(
      'Double wall box',
      html`<div id="product_detail"><h1>Double wall box 40 × 30 × 20</h1><p>Ships within 3 days.</p><button>Add to cart</button></div>`,
    );
  if (kind === 'cart')
    return page(
      'Shopping Cart',
      html`<div class="oe_cart"><h3>Order summary</h3><table id="cart_products"><tr><td>Double wall box</td><td>50</td></tr></table></div>`,
    );
  return page('Home', html`<h1>Boxes for people who ship</h1>`);
}
