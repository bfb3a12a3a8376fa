import { expect, test } from 'vitest';
import { firstIn, moved, movedOnto, sectionsOf } from '../../../utils/partners/arrange.ts';
import { aPartner } from '../../support/builders.ts';

const partners = [
  aPartner({ id: 'top', pinned: true, group: 'Wood' }),
  aPartner({ id: 'a' }),
  aPartner({ id: 'w1', group: 'Wood' }),
  aPartner({ id: 'o1', group: 'Oil' }),
  aPartner({ id: 'w2', group: 'Wood' }),
  aPartner({ id: 'b' }),
];

test('pinned ones come first, then each group where its first one stands, then the others', () => {
  expect(sectionsOf(partners).map(({ id, partners: members }) => [id, members.map((one) => one.id)])).toEqual(
    [
      ['pinned', ['top']],
      ['group Wood', ['w1', 'w2']],
      ['group Oil', ['o1']],
      ['others', ['a', 'b']],
    ],
  );
});

test.each([
  [0, []],
  [1, [['top']]],
  [2, [['top'], ['w1']]],
  [5, [['top'], ['w1', 'w2'], ['o1'], ['a']]],
  [99, [['top'], ['w1', 'w2'], ['o1'], ['a', 'b']]],
])('of the list the first %i are those of its first sections', (count, expected) => {
  const first = firstIn(sectionsOf(partners), count);
  expect(first.map((section) => section.partners.map(({ id }) => id))).toEqual(expected);
});

test.each([
  ['up among its group', 'w2', -1, ['top', 'w2', 'w1', 'o1', 'a', 'b']],
  ['down among the others', 'a', 1, ['top', 'w1', 'w2', 'o1', 'b', 'a']],
  ['not above the first of its group', 'w1', -1, null],
  ['not below the last', 'b', 1, null],
  ['not when it is not there', 'gone', 1, null],
] as const)('one moves %s', (_, id, step, order) => {
  expect(moved(partners, id, step)).toEqual(order);
});

const four = ['a', 'b', 'c', 'd'].map((id) => aPartner({ id }));

test.each([
  ['down onto another', 'a', 'c', ['b', 'c', 'a', 'd']],
  ['up onto another', 'd', 'a', ['d', 'a', 'b', 'c']],
  ['not onto itself', 'b', 'b', null],
  ['not onto one that is not there', 'b', 'gone', null],
] as const)('one is put %s', (_, id, onto, order) => {
  expect(movedOnto(four, id, onto)).toEqual(order);
});

test('one is not put among others than those it stands with', () => {
  expect(movedOnto(partners, 'w1', 'a')).toBeNull();
});
