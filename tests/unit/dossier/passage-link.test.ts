import { expect, test } from 'vitest';
import { passageLink } from '../../../utils/dossier/passage-link.ts';

const PAGE = 'https://law.example/article';
const LONG = `Sauf dispositions contraires, ${'mot '.repeat(40)}ne peut dépasser trente jours`;

test.each([
  ['the words', { exact: 'trente jours' }, '#:~:text=trente%20jours'],
  [
    'the words around them that are whole',
    { exact: 'trente jours', prefix: 'peut dépasser le délai de ', suffix: ' après la récep' },
    '#:~:text=le%20d%C3%A9lai%20de-,trente%20jours,-apr%C3%A8s%20la',
  ],
  ['dashes and commas as part of the words', { exact: 'L. 441-10, a' }, '#:~:text=L.%20441%2D10%2C%20a'],
  [
    'the first and the last words of a long quote',
    { exact: LONG },
    '#:~:text=Sauf%20dispositions%20contraires%2C%20mot%20mot%20mot,mot%20ne%20peut%20d%C3%A9passer%20trente%20jours',
  ],
])('an address names %s', (_what, quote, directive) => {
  expect(passageLink(PAGE, { prefix: '', suffix: '', ...quote })).toBe(`${PAGE}${directive}`);
});

test('an address keeps its own place in the page, and loses an older passage', () => {
  const quote = { exact: 'mot', prefix: '', suffix: '' };
  expect(passageLink(`${PAGE}#art-3:~:text=ancien`, quote)).toBe(`${PAGE}#art-3:~:text=mot`);
  expect(passageLink(PAGE, { ...quote, exact: ' ' })).toBe(PAGE);
});
