import { expect, test } from 'vitest';
import { excerpt } from '../../../utils/search/excerpt.ts';

const LONG =
  'Demander à l’accueil, puis traverser la cour jusqu’au quai numéro trois, où la palette attend près de la porte verte.';

test.each([
  ['short  and\nwhole', 'whole', 'short and whole'],
  [LONG, 'accueil', 'Demander à l’accueil, puis traverser la cour jusqu’au quai n…'],
  [LONG, 'PALETTE quai', '…traverser la cour jusqu’au quai numéro trois, où la palette…'],
  [LONG, 'verte', '…attend près de la porte verte.'],
  [LONG, 'absent', 'Demander à l’accueil, puis traverser la cour jusqu’au quai n…'],
])('%j around «%s» is %j', (text, typed, shown) => {
  expect(excerpt(text, typed)).toBe(shown);
});
