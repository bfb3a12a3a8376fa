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

const STATES: Record<Stage, { code: string; label: string }> = {
  unpaid: { code: 'pending', label: 'En attente de paiement' },
  accepted: { code: 'processing', label: 'En cours' },
  preparing: { code: 'preparing', label: 'En cours de préparation' },
  backorder: { code: 'restocking', label: 'En cours de réapprovisionnement' },
  shipped: { code: 'shipped', label: 'Expédiée' },
  delivered: { code: 'delivered', label: 'Livrée' },
  cancelled: { code: 'cancelled', label: 'Annulée' },
};

const STYLE =
  new Markup(`body{margin:0;font:16px/1.6 "Helvetica Neue",Arial,sans-serif;color:#23303b;background:#fff}
header{background:#16324a;color:#fff;padding:20px 8%} header a{color:#fff;margin-right:28px;text-decoration:none}
.site-content{display:flex;gap:48px;padding:32px 8%} .woocommerce-MyAccount-navigation li{list-style:none;margin:8px 0}
table{border-collapse:collapse;width:100%;margin:16px 0} th,td{text-align:left;padding:12px;border-bottom:1px solid #dde4ea}
a{color:#0b6aa8} .button{background:#e8edf2;padding:6px 14px;border-radius:3px;text-decoration:none;border:0;font:inherit} mark{background:#fdf3c5}
.woocommerce{flex:1} input{display:block;font:inherit;padding:8px;margin:6px 0;width:300px}`);

const ACCOUNT = '/mon-compte/';

export const woocommerce: Platform = {
  listPath: `${ACCOUNT}orders/`,
  orderPath: (id) => `${ACCOUNT}view-order/${id}/`,
  signInPath: ACCOUNT,
  redirectsToSignIn: false,
  understand,
  list: (orders) =>
    account(
      'orders',
      html`<h1 class="entry-title">Commandes</h1><table class="woocommerce-orders-table woocommerce-MyAccount-orders shop_table shop_table_responsive my_account_orders account-orders-table"><thead><tr>${['Commande', 'Date', 'État', 'Total', 'Actions'].map((name) => html`<th scope="col" class="woocommerce-orders-table__header"><span class="nobr">${name}</span></th>`)}</tr></thead><tbody>${orders.map(row)}</tbody></table>`,
    ),
  order: (order) => account('view-order', detail(order)),
  signIn: (back) =>
    page(
      'woocommerce-account woocommerce-page',
      'Mon compte',
      html`<h2>Se connecter</h2><form class="woocommerce-form woocommerce-form-login login" method="post" action="${ACCOUNT}?back=${encodeURIComponent(back)}"><input class="woocommerce-Input" name="username" value="ferrand" aria-label="Identifiant"><input class="woocommerce-Input" type="password" name="password" value="ecrou-m8" aria-label="Mot de passe"><button type="submit" class="woocommerce-button button woocommerce-form-login__submit" name="login" value="1">Se connecter</button></form>`,
    ),
  other,
  noSuchOrder: () => ({
    status: 200,
    page: account(
      'view-order',
      html`<div class="woocommerce-error" role="alert">Commande non valide. <a href="${ACCOUNT}" class="wc-forward">Mon compte</a></div>`,
    ),
  }),
};

function understand(url: URL): Asked {
  const order = /^\/mon-compte\/view-order\/(\d+)\/?$/.exec(url.pathname);
  if (order) return { kind: 'order', id: Number(order[1]) };
  if (/^\/mon-compte\/orders\/?$/.test(url.pathname)) return { kind: 'list' };
  if (url.pathname === ACCOUNT) return { kind: 'sign-in' };
  if (url.pathname === '/') return { kind: 'home' };
  if (url.pathname === '/panier/') return { kind: 'cart' };
  if (url.pathname === '/produit/vis-inox-m8/') return { kind: 'product' };
  return { kind: 'unknown' };
}

function page(classes: string, title: string, content: Markup): Markup {
  return html`<!doctype html><html lang="fr-FR"><head><meta charset="utf-8"><meta name="generator" content="WordPress 6.8"><meta name="generator" content="WooCommerce 9.8.1"><title>${title} – Boulonnerie Ferrand</title><style>${STYLE}</style></head>
<body class="page ${classes}"><header><a href="/"><strong>BOULONNERIE FERRAND</strong></a><a href="/produit/vis-inox-m8/">Visserie</a><a href="/panier/">Panier</a><a href="${ACCOUNT}orders/">Mon compte</a></header>
<div class="site-content"><div class="woocommerce">${content}</div></div></body></html>`;
}

function account(endpoint: string, content: Markup): Markup {
  return page(
    `woocommerce-account woocommerce-page woocommerce-${endpoint}`,
    'Mon compte',
    html`<nav class="woocommerce-MyAccount-navigation"><ul><li><a href="${ACCOUNT}orders/">Commandes</a></li><li><a href="${ACCOUNT}customer-logout/">Se déconnecter</a></li></ul></nav><div class="woocommerce-MyAccount-content">${content}</div>`,
  );
}

function row(order: ShopOrder): Markup {
  const { code, label } = STATES[stageOf(order)];
  const cell = (name: string, title: string, content: Markup) =>
    html`<td class="woocommerce-orders-table__cell woocommerce-orders-table__cell-order-${name}" data-title="${title}">${content}</td>`;
  const link = woocommerce.orderPath(order.id);
  return html`<tr class="woocommerce-orders-table__row woocommerce-orders-table__row--status-${code} order"><th class="woocommerce-orders-table__cell woocommerce-orders-table__cell-order-number" data-title="Commande" scope="row"><a href="${link}" aria-label="Voir la commande numéro ${order.reference}">#${order.reference}</a></th>${[
    cell(
      'date',
      'Date',
      html`<time datetime="${order.placedOn}T09:30:00+00:00">${longDay(order.placedOn, 'fr')}</time>`,
    ),
    cell('status', 'État', html`${label}`),
    cell(
      'total',
      'Total',
      html`<span class="woocommerce-Price-amount amount">${order.total}</span> pour ${order.items.length} articles`,
    ),
    cell('actions', 'Actions', html`<a href="${link}" class="woocommerce-button button view">Voir</a>`),
  ]}</tr>`;
}

function detail(order: ShopOrder): Markup {
  const { label } = STATES[stageOf(order)];
  const sent = order.history.find((step) => step.stage === 'shipped');
  return html`<p>La commande n°<mark class="order-number">${order.reference}</mark> a été passée le <mark class="order-date">${longDay(order.placedOn, 'fr')}</mark> et est actuellement <mark class="order-status">${label}</mark>.</p>
${sent ? tracking(order, sent.on) : null}
<section class="woocommerce-order-details"><h2 class="woocommerce-order-details__title">Détails de la commande</h2><table class="woocommerce-table woocommerce-table--order-details shop_table order_details"><thead><tr><th class="woocommerce-table__product-name product-name">Produit</th><th class="woocommerce-table__product-table product-total">Total</th></tr></thead><tbody>${order.items.map((item) => html`<tr class="woocommerce-table__line-item order_item"><td class="woocommerce-table__product-name product-name"><a href="/produit/vis-inox-m8/">${item.name}</a> <strong class="product-quantity">&times;&nbsp;${item.quantity}</strong></td><td class="woocommerce-table__product-total product-total">—</td></tr>`)}</tbody><tfoot><tr><th scope="row">Total :</th><td><span class="woocommerce-Price-amount amount">${order.total}</span></td></tr></tfoot></table></section>`;
}

function tracking({ parcel }: ShopOrder, sentOn: string): Markup {
  return html`<h2>Suivi</h2><table class="shop_table shop_table_responsive my_account_tracking"><thead><tr><th class="tracking-provider">Transporteur</th><th class="tracking-number">Numéro de suivi</th><th class="date-shipped">Date</th><th class="order-actions">&nbsp;</th></tr></thead><tbody><tr class="tracking"><td class="tracking-provider" data-title="Transporteur">${parcel.carrier}</td><td class="tracking-number" data-title="Numéro de suivi">${parcel.number}</td><td class="date-shipped" data-title="Date"><time datetime="${sentOn}">${longDay(sentOn, 'fr')}</time></td><td class="order-actions"><a href="${parcel.url}" target="_blank" class="button">Suivre</a></td></tr></tbody></table>`;
}

function other(kind: OtherPage): Markup {
  if (kind === 'product')
    return page(
      'single-product woocommerce-page',
      'Vis inox M8',
      html`<h1 class="product_title">Vis inox M8 × 40</h1><p class="price">18,40 €</p><p>Commande avant 15 h : expédié le jour même.</p><button class="single_add_to_cart_button button">Ajouter au panier</button>`,
    );
  if (kind === 'cart')
    return page(
      'woocommerce-cart woocommerce-page',
      'Panier',
      html`<h1>Panier</h1><table class="shop_table cart"><tr class="cart_item"><td class="product-name">Vis inox M8 × 40</td><td class="product-quantity">4</td></tr></table>`,
    );
  return page('home', 'Accueil', html`<h1>Boulons, vis, rondelles</h1><p>Depuis 1952 à Saint-Étienne.</p>`);
}
