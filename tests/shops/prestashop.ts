import { html, Markup } from './html.ts';
import {
  type Asked,
  frenchDay,
  type OtherPage,
  type Platform,
  type ShopOrder,
  type Stage,
  stageOf,
} from './shop.ts';

const STATES: Record<Stage, { label: string; colour: string }> = {
  unpaid: { label: 'En attente de virement bancaire', colour: '#34209E' },
  accepted: { label: 'Paiement accepté', colour: '#3498D8' },
  preparing: { label: 'En cours de préparation', colour: '#3498D8' },
  backorder: { label: 'En attente de réapprovisionnement (payé)', colour: '#3498D8' },
  shipped: { label: 'Expédié', colour: '#01B887' },
  delivered: { label: 'Livré', colour: '#01B887' },
  cancelled: { label: 'Annulé', colour: '#2C3E50' },
};

const STYLE = new Markup(`body{margin:0;font:15px/1.5 Georgia,serif;color:#2b2622;background:#f7f3ee}
header{display:flex;justify-content:space-between;padding:18px 40px;background:#fff;border-bottom:3px solid #b4552d}
header a{color:inherit;text-decoration:none} header nav a{margin-left:24px;color:#7a6a5c}
#wrapper{max-width:900px;margin:24px auto;padding:24px 32px;background:#fff} h1{font-size:24px;font-weight:400}
table{width:100%;border-collapse:collapse;margin:12px 0} th,td{padding:10px 8px;text-align:left;border-bottom:1px solid #eadfd3}
.label{padding:3px 8px;color:#fff;font:12px Arial} a{color:#b4552d} .orders{display:none} .box{margin:16px 0}
input,button{font:inherit;padding:8px;margin:6px 0;display:block;width:300px;box-sizing:border-box} button{background:#b4552d;color:#fff;border:0}`);

export const prestashop: Platform = {
  listPath: '/historique-commandes',
  orderPath: (id) => `/index.php?controller=order-detail&id_order=${id}`,
  signInPath: '/connexion',
  redirectsToSignIn: true,
  understand,
  list: (orders, customer) =>
    page(
      'history',
      'Historique de vos commandes',
      html`<h1>Historique de vos commandes</h1><p>Vous trouverez ici vos commandes passées depuis la création de votre compte</p>
<table class="table table-striped table-bordered table-labeled hidden-sm-down"><thead class="thead-default"><tr><th>Référence de commande</th><th>Date</th><th>Prix total</th><th class="hidden-md-down">Paiement</th><th class="hidden-md-down">État</th><th>&nbsp;</th></tr></thead><tbody>${orders.map(row)}</tbody></table>
<div class="orders hidden-md-up">${orders.map(card)}</div>`,
      customer,
    ),
  order: (order) => page('order-detail', 'Détails de la commande', detail(order), order.customer),
  signIn: (back) =>
    page(
      'authentication',
      'Connexion',
      html`<h1>Connectez-vous à votre compte</h1><form id="login-form" action="/connexion?back=${encodeURIComponent(back)}" method="post"><input name="email" type="email" value="atelier@exemple.fr" aria-label="E-mail"><input name="password" type="password" value="bois-et-laine" aria-label="Mot de passe"><input type="hidden" name="submitLogin" value="1"><button id="submit-login" data-link-action="sign-in" type="submit">Connexion</button></form>`,
    ),
  other,
  noSuchOrder: (customer) => ({
    status: 404,
    page: page(
      'pagenotfound',
      'Page introuvable',
      html`<section id="content" class="page-content page-not-found"><h4>La page que vous cherchez n'a pas été trouvée.</h4></section>`,
      customer,
    ),
  }),
};

function understand(url: URL): Asked {
  const controller = url.searchParams.get('controller');
  if (url.pathname === '/historique-commandes' || controller === 'history') return { kind: 'list' };
  if (controller === 'order-detail') return { kind: 'order', id: Number(url.searchParams.get('id_order')) };
  if (url.pathname === '/connexion') return { kind: 'sign-in' };
  if (url.pathname === '/') return { kind: 'home' };
  if (url.pathname === '/panier') return { kind: 'cart' };
  if (url.pathname === '/24-table-en-chene.html') return { kind: 'product' };
  return { kind: 'unknown' };
}

function page(name: string, title: string, content: Markup, customer: string | null = null): Markup {
  return html`<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style></head>
<body id="${name}" class="lang-fr country-fr currency-eur layout-full-width page-${name} tax-display-enabled${customer ? ' page-customer-account' : ''}">
<header><a href="/"><strong>Atelier Mobilier</strong></a><nav><a href="/24-table-en-chene.html">Tables</a><a href="/panier">Panier</a><a href="/historique-commandes">Mes commandes</a></nav>${customer ? html`<div class="user-info"><a class="account" href="/mon-compte"><span>${customer}</span></a></div>` : null}</header>
<section id="wrapper"><section id="content">${content}</section></section>
<script>var prestashop = {"customer":{"is_logged":${String(customer !== null)}},"page":{"page_name":"${name}"},"language":{"iso_code":"fr"},"shop":{"name":"Atelier Mobilier"}};</script></body></html>`;
}

function badge(stage: Stage): Markup {
  const { label, colour } = STATES[stage];
  return html`<span class="label label-pill bright" style="background-color:${colour}">${label}</span>`;
}

function row(order: ShopOrder): Markup {
  return html`<tr><th scope="row">${order.reference}</th><td>${frenchDay(order.placedOn)}</td><td class="text-xs-right">${order.total}</td><td class="hidden-md-down">Virement bancaire</td><td>${badge(stageOf(order))}</td><td class="text-sm-center order-actions"><a href="${prestashop.orderPath(order.id)}" data-link-action="view-order-details">Détails</a></td></tr>`;
}

function card(order: ShopOrder): Markup {
  return html`<div class="order"><div class="row"><div class="col-xs-10"><a href="${prestashop.orderPath(order.id)}"><h3>${order.reference}</h3></a><div class="date">${frenchDay(order.placedOn)}</div><div class="total">${order.total}</div><div class="status">${badge(stageOf(order))}</div></div></div></div>`;
}

function detail(order: ShopOrder): Markup {
  const { parcel } = order;
  const sent = order.history.find((step) => step.stage === 'shipped');
  const steps = order.history.toReversed();
  const tracking = sent ? html`<a href="${parcel.url}" target="_blank">${parcel.number}</a>` : html`-`;
  return html`<h1>Détails de la commande</h1>
<div id="order-infos"><div class="box"><div class="row"><div class="col-xs-12"><strong>Référence de la commande ${order.reference} du ${frenchDay(order.placedOn)}</strong></div></div></div><div class="box"><ul><li><strong>Transporteur</strong> ${parcel.carrier}</li><li><strong>Moyen de paiement</strong> Virement bancaire</li></ul></div></div>
<section id="order-history" class="box"><h3>Suivez votre commande étape par étape</h3><table class="table table-striped table-bordered table-labeled hidden-xs-down"><thead class="thead-default"><tr><th>Date</th><th>État</th></tr></thead><tbody>${steps.map((step) => html`<tr><td>${frenchDay(step.on)}</td><td>${badge(step.stage)}</td></tr>`)}</tbody></table></section>
<div class="box hidden-sm-down"><table id="order-products" class="table table-bordered"><thead class="thead-default"><tr><th>Produit</th><th>Quantité</th><th>Prix unitaire</th><th>Prix total</th></tr></thead>${order.items.map((item) => html`<tr><td><strong><a href="/24-table-en-chene.html">${item.name}</a></strong><br>Référence: REF${order.id}<br></td><td>${item.quantity}</td><td class="text-xs-right">—</td><td class="text-xs-right">—</td></tr>`)}<tfoot><tr class="text-xs-right line-total"><td colspan="3">Total</td><td>${order.total}</td></tr></tfoot></table></div>
<div class="box"><table class="table table-striped table-bordered hidden-sm-down"><thead class="thead-default"><tr><th>Date</th><th>Transporteur</th><th>Poids</th><th>Frais d'expédition</th><th>Numéro de suivi</th></tr></thead><tbody><tr><td>${sent ? frenchDay(sent.on) : frenchDay(order.placedOn)}</td><td>${parcel.carrier}</td><td>12.000 kg</td><td>9,90 €</td><td>${tracking}</td></tr></tbody></table></div>`;
}

function other(kind: OtherPage): Markup {
  if (kind === 'product')
    return page(
      'product',
      'Table en chêne massif',
      html`<h1>Table en chêne massif</h1><p>Livraison sous 10 jours ouvrés. Expédié depuis la Creuse.</p><button>Ajouter au panier</button>`,
    );
  if (kind === 'cart')
    return page(
      'cart',
      'Panier',
      html`<h1>Panier</h1><table><tr><th>Produit</th><th>Quantité</th></tr><tr><td>Table en chêne massif</td><td>1</td></tr></table><a href="/commande">Commander</a>`,
    );
  return page(
    'index',
    'Atelier Mobilier',
    html`<h1>Du bois d'ici, pour vos ateliers</h1><p>Tables, étagères et plans de travail.</p>`,
  );
}
