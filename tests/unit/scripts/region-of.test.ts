import { expect, test } from 'vitest';
import { regionOf } from '../../../scripts/places/region-of.ts';

const KNOWN = new Set(['FR-67', 'DE-BY', 'DE-BY-A', 'CA-ON', 'GB-SCT', 'IT-MI', 'MY-07']);

test.each([
  ['a department of Alsace', { name: 'Sélestat', country: 'FR', adminCode: '44', muniSub: '67462' }, 'FR-67'],
  ['another department', { name: 'Nancy', country: 'FR', adminCode: '44', muniSub: '54395' }, null],
  ['a Land', { name: 'Passau', country: 'DE', adminCode: '02' }, 'DE-BY'],
  ['a city that differs from its Land', { name: 'Augsburg', country: 'DE', adminCode: '02' }, 'DE-BY-A'],
  ['a Land that is not known', { name: 'Köln', country: 'DE', adminCode: '07' }, null],
  ['a province', { name: 'Ottawa', country: 'CA', adminCode: '08' }, 'CA-ON'],
  ['a nation, by the same code', { name: 'Glasgow', country: 'GB', adminCode: 'SCT' }, 'GB-SCT'],
  ['a city with its own saint', { name: 'Milan', country: 'IT', adminCode: '09' }, 'IT-MI'],
  ['a state numbered otherwise', { name: 'George Town', country: 'MY', adminCode: '09' }, 'MY-07'],
  ['a country without regions', { name: 'Porto', country: 'PT', adminCode: '17' }, null],
])('%s', (_name, place, expected) => {
  expect(regionOf(place, KNOWN)).toBe(expected);
});
