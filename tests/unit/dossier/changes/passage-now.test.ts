import { expect, test } from 'vitest';
import { passageNow } from '../../../../utils/dossier/changes/passage-now.ts';
import { aQuote } from '../../../support/builders.ts';

const KEPT = 'Avant tout. Le délai convenu ne peut dépasser trente jours après la remise. Et après.';
const EXACT = 'Le délai convenu ne peut dépasser trente jours après la remise.';
const quote = aQuote({ exact: EXACT, start: KEPT.indexOf(EXACT) });

const now = (text: string, of = quote) =>
  passageNow(KEPT, text, of)
    ?.map(({ kind, text: words }) => (kind === 'same' ? words : `[${kind === 'added' ? '+' : '-'}${words}]`))
    .join('') ?? null;

test.each([
  ['the same words', KEPT, EXACT],
  [
    'one word is another',
    KEPT.replace('trente', 'soixante').replace('Avant', 'Après'),
    'Le délai convenu ne peut dépasser[- trente][+ soixante] jours après la remise.',
  ],
  [
    'its first words went',
    KEPT.replace('Le délai convenu', 'Il'),
    '[-Le délai convenu][+Il] ne peut dépasser trente jours après la remise.',
  ],
  ['words came into it', KEPT.replace('jours', 'jours francs'), EXACT.replace('jours', 'jours[+ francs]')],
  [
    'words came before and after it',
    KEPT.replace('Le délai', 'Sauf accord. Le délai').replace('remise.', 'remise. Sinon.'),
    EXACT,
  ],
  ['hardly a word is left', 'Avant tout. Rien de cela ne vaut plus désormais. Et après.', null],
  ['the text is gone', '', null],
])('what stands there now: %s', (_, text, expected) => {
  expect(now(text)).toBe(expected);
});

test('a quote that had no place has none now', () => {
  expect(now(KEPT, aQuote({ exact: EXACT, start: null }))).toBeNull();
  expect(now(KEPT, aQuote({ exact: EXACT, start: 3 }))).toBeNull();
});
