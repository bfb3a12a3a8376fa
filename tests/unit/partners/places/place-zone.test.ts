import { expect, test } from 'vitest';
import { placeZone } from '../../../../utils/partners/places/place-zone.ts';
import { allPlaces } from '../../../support/place-file.ts';

test.each([
  ['Saint-Étienne', 'Europe/Paris'],
  ['st etienne', 'Europe/Paris'],
  ['Pékin', 'Asia/Shanghai'],
  ['Bombay', 'Asia/Kolkata'],
  ['Nepal', 'Asia/Kathmandu'],
])('%s is in %s', (name, zone) => {
  expect(placeZone(allPlaces, name)).toBe(zone);
});

test.each([
  ['the beginning of a name', 'Saint-Éti'],
  ['a country of several times', 'Canada'],
  ['a name of places whose clocks differ', 'Vancouver'],
  ['no place', 'Trifouilly'],
  ['nothing', ''],
])('%s has no zone: %s', (_what, name) => {
  expect(placeZone(allPlaces, name)).toBeNull();
});
