import { expect, test } from 'vitest';
import { chooseCities } from '../../../scripts/places/choose-cities.ts';

function city(name: string, country: string, population: number, featureCode = 'PPL') {
  return { name, country, population, featureCode };
}
const chosen = (cities: ReturnType<typeof city>[], named: string[] = []) =>
  chooseCities(cities, ({ name }) => named.includes(name)).map(({ name, country }) => `${name} ${country}`);

test.each([
  ['a town of France', city('Oyonnax', 'FR', 22_000), true],
  ['a town as small elsewhere', city('Oyonnax', 'BR', 22_000), false],
  ['a village of La Réunion', city('Cilaos', 'RE', 3_000), true],
  ['a capital of any size', city('Mata-Utu', 'XX', 1_000, 'PPLC'), true],
  ['a seat of a region', city('Aomori', 'JP', 45_000, 'PPLA'), true],
  ['a part of a city', city('Eixample', 'ES', 260_000, 'PPLX'), false],
  ['a numbered district', city('Marseille 13', 'FR', 90_000), false],
])('%s is listed: %3$s', (_name, one, expected) => {
  expect(chosen([one]).length > 0).toBe(expected);
});

test('what we have names for is listed whatever its size', () => {
  expect(chosen([city('Ieper', 'BE', 5_000)], ['Ieper'])).toEqual(['Ieper BE']);
});

test('small places that share the name of a famous one are listed, the biggest first', () => {
  const cities = [
    city('London', 'US', 9_000),
    city('London', 'GB', 7_500_000),
    city('Lindon', 'US', 9_000),
    city('London', 'GY', 2_000),
  ];
  expect(chosen(cities)).toEqual(['London GB', 'London US']);
});
