// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainWords } from '../../../../utils/dossier/capture/readable-text.ts';
import { quoteRanges } from '../../../../utils/dossier/highlight/quote-ranges.ts';
import { rawPlaces } from '../../../../utils/dossier/highlight/raw-places.ts';

const IN_PAGE = { shadowOf: (element: Element) => element.shadowRoot, isShown: () => true };

/** The words that are painted, a bar between ranges; `null` where none are. */
function painted(
  markup: string,
  exact: string,
  around: { prefix?: string; suffix?: string } = {},
): string | null {
  document.body.replaceChildren(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
  const quote = { id: 'q', exact, prefix: '', suffix: '', ...around };
  const ranges = quoteRanges(document, [quote], IN_PAGE).get('q');
  return ranges?.map((range) => range.toString()).join('|') ?? null;
}

test.each([
  ['in one text', '<p>Le délai de trente jours.</p>', 'trente jours', 'trente jours'],
  ['over elements', '<p>Le <b>délai</b> de <i>tren</i>te jours.</p>', 'délai de trente', 'délai| de|tren|te'],
  ['over blocks', '<p>un deux</p> <p>trois quatre</p>', 'deux\ntrois', 'deux|trois'],
  ['over blanks', '<p>trente \n\t  jours</p>', 'trente jours', 'trente \n\t  jours'],
  ['over unseen characters', '<p>tre\u00adnte\u200b jours</p>', 'trente jours', 'tre\u00adnte\u200b jours'],
  ['over decomposed letters', '<p>le de\u0301lai e\u0301tait</p>', 'délai était', 'de\u0301lai e\u0301tait'],
  ['after a blank of its own', '<p>a</p><p>  trente</p>', 'trente', 'trente'],
  ['with other words', '<p>Le délai de soixante jours.</p>', 'trente jours', null],
  ['with nearly the same words', '<p>trente jours francs</p>', 'trente  jours', null],
])('quotes are found %s, exactly or not at all', (_, markup, exact, expected) => {
  expect(painted(markup, exact)).toBe(expected);
});

test('of the same words in several places, the one with the same surroundings', () => {
  document.body.replaceChildren();
  const markup = '<p id="a">Avant, trente jours, un.</p><p id="b">Après, trente jours, deux.</p>';
  painted(markup, 'trente jours', { prefix: 'Après, ', suffix: ', deux.' });
  const quote = { id: 'q', exact: 'trente jours', prefix: 'Après, ', suffix: ', deux.' };
  const [range] = quoteRanges(document, [quote], IN_PAGE).get('q') ?? [];
  expect(range?.startContainer.parentElement?.id).toBe('b');
});

test('words in a shadow tree', () => {
  document.body.replaceChildren(document.createElement('div'));
  const shadow = document.body.firstElementChild?.attachShadow({ mode: 'open' });
  shadow?.append('Le délai de trente jours.');
  const quote = { id: 'q', exact: 'trente jours', prefix: '', suffix: '' };
  const [range] = quoteRanges(document, [quote], IN_PAGE).get('q') ?? [];
  expect(range?.toString()).toBe('trente jours');
});

test('every character of the text is at its place in the node', () => {
  const raw = fc.array(fc.constantFrom('a', 'é', ' ', '\n', '\u00ad', '\u200b', 'b', '\u00a0'), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(raw, (characters) => {
      const data = characters.join('');
      const text = plainWords(data).replace(/^ | $/g, '');
      const places = rawPlaces(data, text.length);
      expect(places.map((at) => plainWords(data.charAt(at))).join('')).toBe(text);
    }),
  );
});
