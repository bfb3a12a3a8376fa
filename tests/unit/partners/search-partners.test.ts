import { expect, test } from 'vitest';
import { searchPartners } from '../../../utils/partners/search-partners.ts';
import { aPartner } from '../../support/builders.ts';

const partners = [
  aPartner({ id: 'a', name: 'Étude du Quai', place: 'Strasbourg', group: 'Conseils', note: 'Maître Weiss' }),
  aPartner({ id: 'b', name: 'Lions Bay Cedar', place: 'Vancouver' }),
];

test.each([
  ['etude', ['a']],
  ['ÉTUDE strasbourg', ['a']],
  ['weiss', ['a']],
  ['conseils', ['a']],
  ['cedar vancouver', ['b']],
  ['cedar strasbourg', []],
  ['  ', ['a', 'b']],
])('«%s» finds %j', (words, ids) => {
  expect(searchPartners(partners, words).map(({ id }) => id)).toEqual(ids);
});
