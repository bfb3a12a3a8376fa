import type { NamedCity } from './named-city.ts';

/**
 * What is no city and no holiday region but is typed as a place: islands, the best known states. The number of people
 * only says how far up a list it stands: under its cities.
 */
export const ADDED_PLACES: NamedCity[] = [
  place('PT', 'Açores', 'Azores', 'Atlantic/Azores', null, 240_000),
  place('PT', 'Madère', 'Madeira', 'Atlantic/Madeira', null, 250_000),
  place('ES', 'Majorque', 'Mallorca', 'Europe/Madrid', 'ES-IB', 300_000, ['Majorca', 'Baléares']),
  place('FR', 'Corse', 'Corsica', 'Europe/Paris', null, 60_000),
  place('GR', 'Crète', 'Crete', 'Europe/Athens', null, 620_000),
  place('ID', 'Bali', 'Bali', 'Asia/Makassar', null, 500_000),
  place('IT', 'Sardaigne', 'Sardinia', 'Europe/Rome', null, 100_000),
  place('IT', 'Sicile', 'Sicily', 'Europe/Rome', null, 300_000),
  place('TN', 'Djerba', 'Djerba', 'Africa/Tunis', null, 160_000, ['Jerba', 'Houmt Souk']),
  place('TZ', 'Zanzibar', 'Zanzibar', 'Africa/Dar_es_Salaam', null, 400_000),
  place('CL', 'Île de Pâques', 'Easter Island', 'Pacific/Easter', null, 8_000, ['Rapa Nui', 'Hanga Roa']),
  place('EC', 'Galápagos', 'Galápagos', 'Pacific/Galapagos', null, 33_000),
  place('PF', 'Îles Marquises', 'Marquesas Islands', 'Pacific/Marquesas', null, 9_000, ['Nuku Hiva']),
  place('PF', 'Îles Gambier', 'Gambier Islands', 'Pacific/Gambier', null, 1_500),
  place('US', 'Hawaï', 'Hawaii', 'Pacific/Honolulu', null, 100_000),
  place('US', 'Alaska', 'Alaska', 'America/Anchorage', null, 100_000),
  place('US', 'Floride', 'Florida', 'America/New_York', null, 300_000),
  place('US', 'Texas', 'Texas', 'America/Chicago', null, 300_000),
  place('US', 'Californie', 'California', 'America/Los_Angeles', null, 300_000),
];

function place(
  country: string,
  fr: string,
  en: string,
  zone: string,
  region: string | null,
  population: number,
  others: string[] = [],
): NamedCity {
  return { country, zone, region, population, fr, en, others };
}
