import { expect, test } from 'vitest';
import { RANK, rankNames } from '../../../../utils/partners/places/rank-name.ts';

const BOMBAY = ['bombay', 'mumbai'];

test.each([
  ['the whole name', ['paris'], 'paris', RANK.exact],
  ['a whole other name', BOMBAY, 'mumbai', RANK.exact],
  ['the beginning of the name', BOMBAY, 'bom', RANK.start],
  ['the beginning of another name', BOMBAY, 'mum', RANK.startOther],
  ['the beginning of a later word', ['le caire', 'cairo'], 'cair', RANK.startOther],
  ['a word that only a later word begins with', ['aix la chapelle'], 'chap', RANK.word],
  ['the inside of a word', ['paris'], 'aris', null],
  ['a longer name', ['paris'], 'parisot', null],
])('%s', (_name, names, typed, expected) => {
  expect(rankNames(names, 0, typed)).toBe(expected);
});

test('the best of several names counts', () => {
  expect(rankNames(['saint louis', 'st louis', 'louis'], 0, 'louis')).toBe(RANK.exact);
});
