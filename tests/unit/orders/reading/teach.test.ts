// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { extractPage } from '../../../../utils/orders/reading/extract.ts';
import { classifyLabel } from '../../../../utils/orders/reading/label.ts';
import { parseRecipe } from '../../../../utils/orders/reading/parse-recipe.ts';
import { readPage } from '../../../../utils/orders/reading/read-page.ts';
import { isStableName } from '../../../../utils/orders/reading/stable-name.ts';
import { joinTaught, teach } from '../../../../utils/orders/reading/teach.ts';

const ORDER = 'https://shop.example/espace/dossier/4471';

interface Brief {
  number?: string;
  state?: string;
  day?: string;
  before?: string;
  extra?: string;
}

function parse(body: string): Document {
  return new DOMParser().parseFromString(`<html lang="fr"><body>${body}</body></html>`, 'text/html');
}

/** Three shops, each with its own way to write the same order page. */
const SHOPS: Record<string, (order: Brief) => string> = {
  'named elements': ({
    number = 'BX-4471',
    state = 'Au four',
    day = '20/11/2026',
    before = '',
    extra = '',
  }) =>
    `${before}<div class="css-1x2y3z"><p class="dossier-no" id="d-${number}">Dossier <b>${number}</b></p>${extra}
     <span class="etape-courante text-sm">${state}</span><em data-testid="created-day">${day}</em></div>`,
  'labels beside': ({ number = 'BX-4471', state = 'Au four', day = '20/11/2026', before = '', extra = '' }) =>
    `${before}<dl class="sc-bdVaJa"><dt>Dossier</dt><dd class="p-2">${number}</dd>${extra}<dt>Où en est-on :</dt><dd class="p-2">${state}</dd>
     <dt>Passé le</dt><dd class="p-2">${day}</dd></dl>`,
  'headers of a list': ({
    number = 'BX-4471',
    state = 'Au four',
    day = '20/11/2026',
    before = '',
    extra = '',
  }) =>
    `${before}<table><thead><tr>${extra ? '<th>Client</th>' : ''}<th>Dossier</th><th>Où en est-on</th><th>Jour</th></tr></thead><tbody>
     <tr>${extra ? '<td>Morvan</td>' : ''}<td><a href="/espace/dossier/1">${number}</a></td><td>${state}</td><td>${day}</td></tr>
     <tr>${extra ? '<td>Morvan</td>' : ''}<td><a href="/espace/dossier/2">BX-9</a></td><td>Livré</td><td>01/10/2026</td></tr></tbody></table>`,
};

function find(document: Document, text: string): Element {
  const all = [...document.querySelectorAll('*')].filter((one) => one.textContent === text);
  const found = all.at(-1);
  if (!found) throw new Error(`no element says ${text}`);
  return found;
}

function taught(name: string) {
  const document = parse(SHOPS[name]?.({}) ?? '');
  const result = teach(document, ORDER, {
    number: find(document, 'BX-4471'),
    state: find(document, 'Au four'),
    placed: find(document, '20/11/2026'),
    tracking: null,
  });
  if ('refused' in result) throw new Error(`${result.refused} ${result.field}`);
  return result;
}

describe.each(Object.keys(SHOPS))('taught on a shop with %s', (name) => {
  test('reads the page again as it was pointed at', () => {
    const { recipe, read } = taught(name);
    expect(read.raw.orders[0]).toMatchObject({
      reference: 'BX-4471',
      label: 'Au four',
      placed: '20/11/2026',
    });
    expect(parseRecipe(JSON.parse(JSON.stringify(recipe)))).toEqual(recipe);
  });

  test('reads another order, with things added around it', () => {
    const { recipe } = taught(name);
    const html = SHOPS[name]?.({
      number: 'CZ-12',
      state: 'Parti hier',
      day: '03/12/2026',
      before: '<p>Fermé le lundi</p><div>Promotion</div>',
      extra: '<dt>Vendeur</dt><dd>Paul</dd>',
    });
    const other = extractPage(parse(html ?? ''), 'https://shop.example/espace/dossier/12', recipe);
    expect(other.raw.orders[0]).toMatchObject({
      reference: 'CZ-12',
      label: 'Parti hier',
      placed: '03/12/2026',
    });
  });

  test('keeps nothing of this order, no position and no made-up name', () => {
    const kept = JSON.stringify(taught(name).recipe);
    expect(kept).not.toMatch(/4471|nth|css-1x2y3z|sc-bdVaJa|text-sm|p-2/);
  });

  test('is what the full reader uses on this shop, and is quiet elsewhere', () => {
    const { recipe } = taught(name);
    expect(readPage(parse(SHOPS[name]?.({}) ?? ''), ORDER, [recipe], classifyLabel).raw.platform).toBe(
      'taught',
    );
    expect(
      readPage(parse('<h1>Nos produits</h1>'), 'https://shop.example/', [recipe], classifyLabel).raw.orders,
    ).toEqual([]);
  });
});

test('a list gives all its orders with their addresses', () => {
  const { recipe, read } = taught('headers of a list');
  expect(recipe.list).not.toBeNull();
  expect(read.raw.orders.map(({ reference, platformId, url }) => [reference, platformId, url])).toEqual([
    ['BX-4471', '1', '/espace/dossier/1'],
    ['BX-9', '2', '/espace/dossier/2'],
  ]);
});

test('cards without a table are a list too', () => {
  const card = (number: string, state: string) =>
    `<li class="dossier"><strong class="dossier-no">Dossier #${number}</strong><span class="etape-courante">${state}</span></li>`;
  const document = parse(
    `<ul>${card('4471', 'Au four')}${card('4472', 'Froid')}${card('4473', 'Parti')}</ul>`,
  );
  const result = teach(document, 'https://shop.example/espace', {
    number: find(document, 'Dossier #4471'),
    state: find(document, 'Au four'),
    placed: null,
    tracking: null,
  });
  expect(
    'read' in result && result.read.raw.orders.map(({ reference, label }) => [reference, label]),
  ).toEqual([
    ['4471', 'Au four'],
    ['4472', 'Froid'],
    ['4473', 'Parti'],
  ]);
});

test('a parcel is taught by its link', () => {
  const page = (number: string, parcel: string) =>
    parse(
      `<p class="dossier-no">${number}</p><p class="etape">Parti</p><p class="colis"><a href="https://carrier.example/t/${parcel}">${parcel}</a></p>`,
    );
  const document = page('BX-4471', '6A15602676300');
  const result = teach(document, ORDER, {
    number: find(document, 'BX-4471'),
    state: find(document, 'Parti'),
    placed: null,
    tracking: find(document, '6A15602676300'),
  });
  expect(result).toHaveProperty('recipe');
  if (!('recipe' in result)) return;
  const other = extractPage(
    page('CZ-12', '6A15602683841'),
    'https://shop.example/espace/dossier/12',
    result.recipe,
  );
  expect(other.raw.orders[0]?.shipments).toEqual([
    {
      carrier: null,
      trackingNumber: '6A15602683841',
      trackingUrl: 'https://carrier.example/t/6A15602683841',
      label: null,
      code: null,
    },
  ]);
});

describe('teaching refuses', () => {
  const long = 'très '.repeat(60);
  test.each([
    ['an empty element', '<p class="dossier-no">4471</p><p class="etape"></p>', '.etape', 'empty'],
    [
      'a whole part of the page',
      `<p class="dossier-no">4471</p><p class="etape">${long}</p>`,
      '.etape',
      'too-long',
    ],
    [
      'an element among brothers that nothing tells apart',
      '<p class="dossier-no">4471</p><div><div>Ici</div><div>Là</div><div id="x">Au four</div></div>',
      '#x',
      'not-robust',
    ],
  ])('%s', (_name, html, state, reason) => {
    const document = parse(html);
    const number = document.querySelector('.dossier-no');
    const pointed = document.querySelector(state);
    if (!number || !pointed) throw new Error('fixture');
    pointed.removeAttribute('id');
    expect(teach(document, ORDER, { number, state: pointed, placed: null, tracking: null })).toEqual({
      refused: reason,
      field: 'state',
    });
  });

  test('a number without a digit', () => {
    const document = parse('<p class="a-no">Bonjour</p><p class="etape">Au four</p>');
    const [number, state] = document.querySelectorAll('p');
    if (!number || !state) throw new Error('fixture');
    expect(teach(document, ORDER, { number, state, placed: null, tracking: null })).toEqual({
      refused: 'no-number',
      field: 'number',
    });
  });
});

test('hostile markup gives a plain recipe or a refusal, never an exception', () => {
  const document = parse(
    `<form id="body"><input name="getElementById"><p class='a"]b:has(*) {x} dossier-no' id='"><script>'>4471</p>
     <p data-testid='x"],*' class="etape">\u202eAu four</p></form>`,
  );
  const [number, state] = document.querySelectorAll('p');
  if (!number || !state) throw new Error('fixture');
  const result = teach(document, ORDER, { number, state, placed: null, tracking: null });
  if ('recipe' in result) expect(() => parseRecipe(result.recipe)).not.toThrow();
});

test('what is taught on two pages of a shop is kept together', () => {
  const list = taught('headers of a list').recipe;
  const order = taught('named elements').recipe;
  const both = joinTaught(list, order);
  expect(both.list).toEqual(list.list);
  expect(both.order).toEqual(order.order);
  expect(parseRecipe(both)).toEqual(both);
});

describe('isStableName', () => {
  test.each(['order-status', 'orderNumber', 'order_ref', 'statut', 'o-list', 'commande-total'])(
    'keeps %s',
    (name) => expect(isStableName(name)).toBe(true),
  );
  test.each([
    'css-1x2y3z',
    'ember123',
    'sc-bdVaJa',
    'sc-1a2b',
    'order-4471',
    'text-sm',
    'px-2',
    'flex',
    'status__3kx2P',
    'jss42',
    'col-md-6',
    'ng-star-inserted',
  ])('drops %s', (name) => expect(isStableName(name)).toBe(false));
});
