// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { locate } from '../../../../utils/orders/reading/locate.ts';
import type { Locator } from '../../../../utils/orders/reading/recipe.ts';

const ADDRESS = 'https://shop.example/fr/view-order/2231/?page=2';

/** The first `[data-scope]` is the row; without one, the page is looked at. */
function find(markup: string, ...ways: Locator[]) {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  return locate(page.querySelector('[data-scope]') ?? page, ways, ADDRESS);
}

const TABLE = `<table><thead><tr><th colspan="2">Commande</th><th>Date</th><th>État de la
  commande</th></tr></thead><tbody>
  <tr data-scope><td>A</td><td>B</td><td>20/11/2026</td><td>Expédié</td></tr>
  <tr><td>C</td><td>D</td><td>21/11/2026</td><td>Livré</td></tr></tbody></table>`;

test.each<[string, string, Locator, string | null]>([
  ['an element', '<b class="ref">QZK</b>', { css: '.ref' }, 'QZK'],
  ['an attribute', '<b data-code="4">x</b>', { css: 'b', attribute: 'data-code' }, '4'],
  [
    'the row itself',
    '<p data-scope class="row status-on-hold"></p>',
    { css: '', attribute: 'class', match: 'status-([\\w-]+)' },
    'on-hold',
  ],
  ['the next element when the first has no text', '<b> </b><b>two</b>', { css: 'b' }, 'two'],
  [
    'the next element when the first does not match',
    '<b>one</b><b>no. 2</b>',
    { css: 'b', match: '\\d' },
    '2',
  ],
  ['the last element', '<b>one</b><b>two</b><b></b>', { css: 'b', last: true }, 'two'],
  [
    'text around comments, broken lines and every kind of space',
    '<h1>Order<!-- --> #<!-- -->10\u200b483\u00a0\u202f<br>\n of&nbsp;May</h1>',
    { css: 'h1' },
    'Order #10483 of May',
  ],
  [
    'no struck price',
    '<td><del>277,08 €</del> <ins>0,00 €</ins></td>'.replace(/td/g, 'p'),
    { css: 'p' },
    '0,00 €',
  ],
  ['the struck price when it is asked for', '<p><del>277,08 €</del> 0,00 €</p>', { css: 'del' }, '277,08 €'],
  [
    'no text of scripts and hidden helpers',
    '<p><script>1</script><span class="sr-only">View order</span>#7</p>',
    { css: 'p' },
    '#7',
  ],
  ['the group that took part', '<b>ref: 12</b>', { css: 'b', match: 'no (\\d+)|ref: (\\d+)' }, '12'],
  [
    'a value written anew',
    '<b>20261120091200</b>',
    { css: 'b', match: '^(\\d{4})(\\d\\d)(\\d\\d).*', as: '$1-$2-$3' },
    '2026-11-20',
  ],
  [
    'any case, unless the pattern minds it',
    '<b>Reference QZKTBWLMA</b>',
    { css: 'b', match: '(?<!\\w)(?-i:[A-Z]{9})' },
    'QZKTBWLMA',
  ],
  ['a cell under its header', TABLE, { column: '^etat' }, 'Expédié'],
  ['a cell beside one that spans two columns', TABLE, { column: '^date$' }, '20/11/2026'],
  ['the first cell under a header that spans two', TABLE, { column: 'commande$' }, 'A'],
  ['no cell without such a header', TABLE, { column: 'total' }, null],
  [
    'the last row of a history',
    TABLE.replace(' data-scope', ''),
    { column: '^etat', rows: 'tbody tr', last: true },
    'Livré',
  ],
  [
    'an element in a cell',
    '<table><tr><th>Suivi</th></tr><tr data-scope><td><a href="/t/1">1</a></td></tr></table>',
    { column: 'suivi', css: 'a', attribute: 'href' },
    '/t/1',
  ],
  [
    'a header of plain cells',
    '<table><thead><tr><td>Status</td></tr></thead><tr data-scope><td>Shipped</td></tr></table>',
    { column: 'status' },
    'Shipped',
  ],
  [
    'rows that start with a header cell of their own',
    '<table><tr><th>Order</th><th>Status</th></tr><tr data-scope><th>7</th><td>Shipped</td></tr></table>',
    { column: 'status' },
    'Shipped',
  ],
  [
    'rows made of roles',
    '<div role="table"><div role="row"><i role="columnheader">Date</i><i role="columnheader">Status</i></div><div role="row" data-scope><i>1</i><i>Shipped</i></div></div>',
    { column: 'status' },
    'Shipped',
  ],
  [
    'cells that carry their header',
    '<div data-scope><span data-title="Date">1</span><span data-title="État">Expédié</span></div>',
    { column: '^etat' },
    'Expédié',
  ],
  ['a definition', '<dl><dt>Statut</dt><dd>Expédié</dd></dl>', { beside: 'statut' }, 'Expédié'],
  [
    'a label and its value in one element',
    '<p>Statut de la commande : Expédié</p>',
    { beside: 'statut(?: de la commande)?' },
    'Expédié',
  ],
  [
    'bare text after a bold label',
    '<p><strong>Order Date: </strong> Friday 20 November, 2026<br><strong>To:</strong> C.</p>',
    { beside: 'order date', css: 'strong' },
    'Friday 20 November, 2026',
  ],
  [
    'the element after the label’s only parent',
    '<div><div><b>Total</b></div><div>12 €</div></div>',
    { beside: 'total', css: 'b' },
    '12 €',
  ],
  [
    'no longer word that only starts like the label',
    '<p><b>Totally else</b> 12 €</p>',
    { beside: 'total', css: 'b' },
    null,
  ],
  [
    'no comment as a value',
    '<p><b>Total</b><!-- 3 --><i>12 €</i></p>',
    { beside: 'total', css: 'b' },
    '12 €',
  ],
  ['a part of the address', '', { address: '/view-order/(\\d+)' }, '2231'],
])('finds %s', (_, markup, locator, expected) => {
  expect(find(markup, locator)?.text ?? null).toBe(expected);
});

test('takes the first way that gives a text, and says which', () => {
  const found = find('<b>x</b><i>y</i>', { css: 'u' }, { css: 'i' }, { css: 'b' });
  expect(found).toMatchObject({ text: 'y', way: 1 });
  expect(found?.element?.tagName).toBe('I');
});

test('gives nothing when no way leads anywhere', () => {
  expect(find('<b></b>', { css: 'b' }, { column: 'x' }, { beside: 'y' }, { address: 'z(\\d)' })).toBeNull();
});

test.each<[string, string]>([
  ['another header', '<th>Ref</th><th>Date</th><th>Status</th>'],
  ['a column without words', '<th></th><th>Ref</th><th>Status</th>'],
  ['a wider column', '<th colspan="2">Ref</th><th>Status</th>'],
])('sees that a list was given %s', (_, headers) => {
  const list = (head: string) =>
    new DOMParser().parseFromString(
      `<table><tbody><tr>${head}</tr><tr><td>A</td><td>Sent</td><td>Paid</td></tr></tbody></table>`,
      'text/html',
    );
  const page = list('<th>Ref</th><th>Status</th>');
  const [header, row = page] = page.querySelectorAll('tr');
  const status = () => locate(row, [{ column: 'status' }], ADDRESS)?.text;
  expect(status()).toBe('Sent');
  header?.replaceChildren(...list(headers).querySelectorAll('th'));
  expect(status()).toBe('Paid');
});
