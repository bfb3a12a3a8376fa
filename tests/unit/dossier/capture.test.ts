// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { capturePage } from '../../../utils/dossier/capture/capture-page.ts';
import { readText } from '../../../utils/dossier/capture/readable-text.ts';
import { placeQuote } from '../../../utils/dossier/place-quote.ts';

const ALL = { longest: 1_000_000 };
const own = (element: Element) => element.shadowRoot;
const capture = (url = 'https://blog.example/post') => capturePage(document, url, own);

function show(markup: string, head = ''): HTMLElement {
  document.head.replaceChildren(...new DOMParser().parseFromString(head, 'text/html').head.childNodes);
  document.body.replaceChildren(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
  return document.body;
}

/** Selects from the first to the last character of some words that stand in one text node each. */
function select(first: Node, from: number, last: Node, to: number): void {
  const range = document.createRange();
  range.setStart(first, from);
  range.setEnd(last, to);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}

function textNode(words: string): Text {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && node.data.includes(words)) return node;
  throw new Error(`no text ${words}`);
}

afterEach(() => getSelection()?.removeAllRanges());

describe('the words of a page', () => {
  test.each([
    ['blanks are one', '<p> a \n\t b</p>', 'a b'],
    ['blocks are lines', '<h1>Titre</h1><p>un</p><p>deux</p>', 'Titre\nun\ndeux'],
    ['inline elements are none', '<p>l’<i>article</i> <b>L. 441</b>-10</p>', 'l’article L. 441-10'],
    ['a break is a line', '<p>un<br>deux</p>', 'un\ndeux'],
    ['cells are lines', '<table><tr><td>a</td><td>b</td></tr></table>', 'a\nb'],
    [
      'scripts, styles and fields are silent',
      '<p>a<script>x</script><style>y</style><textarea>z</textarea></p>',
      'a',
    ],
    ['unseen characters go', '<p>tre\u200bnte\u00ad jo\u202eurs\ufeff</p>', 'trente jours'],
    ['unbreakable blanks stay', '<p>n°\u00a012\u202f%</p>', 'n°\u00a012\u202f%'],
    ['accents are composed', '<p>e\u0301te\u0301</p>', 'été'],
    [
      'fields named like what is read',
      '<form><input name="childNodes"><input name="localName"><p>a</p></form>',
      'a',
    ],
    ['nothing', '', ''],
  ])('%s', (_, markup, text) => {
    expect(readText(show(markup), ALL).text).toBe(text);
  });

  test('a long text ends, and deep ones are read', () => {
    const deep = '<div>'.repeat(400);
    expect(readText(show(`${deep}x`), ALL).text).toBe('x');
    expect(readText(show('<p>abcd</p>'.repeat(1_000)), { longest: 50 }).text.length).toBeLessThan(60);
  });

  test('three hundred thousand characters are read whole', { timeout: 60_000 }, () => {
    const line = 'Le délai ne peut dépasser trente jours.';
    const { text } = readText(show(`<p>${line}</p>`.repeat(8_000)), ALL);
    expect(text.length).toBe(8_000 * (line.length + 1) - 1);
  });
});

describe('what is selected', () => {
  test('is taken with what stands around it and above it', () => {
    show(
      '<h1>Code</h1><h2>Titre I</h2><p>a</p><h2>Titre II</h2><h3>Article 5</h3><p>Le délai <b>ne peut</b> dépasser trente jours. Fin.</p>',
    );
    const from = textNode('Le délai');
    const to = textNode('dépasser');
    select(from, 3, to, ' dépasser trente'.length);
    expect(capture().selection).toEqual({
      exact: 'délai ne peut dépasser trente',
      prefix: 'Code\nTitre I\na\nTitre II\nArticle 5\nLe ',
      suffix: ' jours. Fin.',
      headings: ['Code', 'Titre II', 'Article 5'],
    });
  });

  test('is without the blanks at its ends, and nothing when it is only blanks', () => {
    show('<p>un deux trois</p>');
    select(textNode('un'), 2, textNode('un'), 8);
    expect(capture().selection?.exact).toBe('deux');
    select(textNode('un'), 2, textNode('un'), 3);
    expect(capture().selection).toBeNull();
  });

  test('ends at an element as well as in words', () => {
    const body = show('<p>un</p><p>deux</p><p>trois</p>');
    select(body, 1, body, 2);
    expect(capture().selection).toMatchObject({ exact: 'deux', prefix: 'un\n', suffix: '\ntrois' });
  });

  test('is found in the text that is kept', () => {
    show(
      `<nav>Menu</nav><article>${'<p>Une phrase assez longue, avec des virgules, sur le bail.</p>'.repeat(20)}<p>La clause résolutoire ne joue pas.</p></article>`,
    );
    select(textNode('résolutoire'), 3, textNode('résolutoire'), 21);
    const { selection, text } = capture();
    expect(selection?.exact).toBe('clause résolutoire');
    expect(selection && placeQuote(text, selection)).toBe(text.indexOf('clause résolutoire'));
    expect(text).not.toContain('Menu');
  });

  test('outside the article keeps the whole page’s text, so that the quote stands in it', () => {
    show(
      `<article>${'<p>Une phrase assez longue, avec des virgules, sur le bail.</p>'.repeat(20)}</article><footer>Mise à jour du droit</footer>`,
    );
    const footer = textNode('Mise');
    select(footer, 0, footer, footer.data.length);
    expect(capture().text).toContain('Mise à jour du droit');
  });
});

test('a page says what it is', () => {
  show(
    '<p>Version en vigueur depuis le 24 avril 2019</p><p>sans année</p>',
    '<title> Article\n L. 1 </title><link rel="canonical" href="/a"><meta property="og:site_name" content="Le site"><meta name="WT.z_docID" content="x">',
  );
  document.documentElement.lang = 'fr';
  expect(capture()).toMatchObject({
    url: 'https://blog.example/post',
    title: 'Article L. 1',
    canonical: '/a',
    site: 'Le site',
    language: 'fr',
    selection: null,
    dated: ['Version en vigueur depuis le 24 avril 2019'],
    metas: { 'WT.z_docID': 'x' },
  });
});

test('a shadow tree is read where it stands, with what is slotted into it', () => {
  const body = show('<p>avant</p><div id="host"><i>glissé</i></div><p>après</p>');
  const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' });
  shadow?.append(document.createElement('p'), document.createElement('slot'));
  shadow?.querySelector('p')?.append('dedans');
  expect(readText(body, { ...ALL, shadowOf: own }).text).toBe('avant\ndedans\nglissé\naprès');
  expect(capture().text).toBe('avant\ndedans\nglissé\naprès');
});

test.each([
  [
    'https://www.legifrance.gouv.fr/codes/x',
    `<main><nav>Sommaire</nav><article><div class="content"><p>${'Le texte. '.repeat(40)}</p></div></article></main>`,
    'Sommaire',
  ],
  [
    'https://entreprendre.service-public.fr/x',
    `<main><div>${'La fiche. '.repeat(40)}</div></main><footer>Pied</footer>`,
    'Pied',
  ],
])('%s is read by its own body', (url, markup, chrome) => {
  show(markup);
  expect(capture(url).text).toMatch(/^(?:Le texte|La fiche)\./);
  expect(capture(url).text).not.toContain(chrome);
});

test('capturing changes nothing in the page', () => {
  const body = show('<article><p>un <b>deux</b></p><script>x</script></article>');
  const before = body.outerHTML;
  capture();
  expect(body.outerHTML).toBe(before);
});
