/** Orders of an invented shop that stand on the measured table page. */
export const ORDERS = 1000;
/** How many of them are followed, and get a badge. */
export const FOLLOWED = 20;

/** A page of a followed supplier with nothing of an order on it: PrestaShop says which of its pages it is. */
export const ARTICLE = document(
  'cms',
  '<h1>Les roulements à billes</h1><p>Un roulement guide un arbre en rotation.</p>',
);

/** An order list of a thousand rows in PrestaShop's markup. */
export const ORDER_TABLE = document(
  'history',
  `<table class="table table-labeled"><thead><tr><th>Référence</th><th>Date</th><th>Prix total</th><th>Paiement</th><th>État</th><th></th></tr></thead><tbody>${Array.from(
    { length: ORDERS },
    (_, row) =>
      `<tr><th scope="row">${reference(row)}</th><td>04/11/2026</td><td class="text-xs-right">184,20 €</td><td>Virement</td><td><span class="label label-pill bright" style="background-color:#8A2BE2">${row < FOLLOWED ? 'Expédié' : 'Livré'}</span></td><td><a href="/index.php?controller=order-detail&amp;id_order=${row + 1}" data-link-action="view-order-details">Détails</a></td></tr>`,
  ).join('')}</tbody></table>`,
);

/** A page of `count` elements without a word about orders, which the shop calls its order list: it is looked through. */
export function plainPage(count: number): string {
  return document(
    'history',
    Array.from({ length: count / 3 }, (_, n) => `<div><p>Paragraphe ${n}</p><span>suite</span></div>`).join(
      '',
    ),
  );
}

/** Nine capital letters, as PrestaShop makes them. */
export function reference(row: number): string {
  return row
    .toString(26)
    .padStart(9, '0')
    .replace(/[0-9a-p]/g, (digit) => String.fromCharCode(65 + Number.parseInt(digit, 26)));
}

function document(kind: 'cms' | 'history', body: string): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Boutique</title><style>body{font:14px sans-serif}td,th{padding:6px 12px;text-align:left}</style></head><body id="${kind}" class="lang-fr country-fr currency-eur page-${kind}">${body}</body></html>`;
}
