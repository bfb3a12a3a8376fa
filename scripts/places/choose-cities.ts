import { foldName } from '../../utils/partners/places/fold-name.ts';

interface Sized {
  name: string;
  country: string;
  featureCode: string;
  population: number;
}

/** Least inhabitants of a city worth listing, by country: the nearer to our owners, the smaller. */
const LEAST: Record<string, number> = {
  ...among('FR', 7_000),
  ...among('RE GP MQ GF YT NC PF PM BL MF WF', 1_000),
  ...among('BE CH LU MC AD', 15_000),
  ...among('DE GB IE IT ES PT NL AT', 30_000),
  ...among('MA TN DZ CA SN CI CM BJ TG ML BF NE GA CG CD MG', 40_000),
  ...among('DK SE NO FI IS PL CZ SK HU SI HR RO BG GR CY MT EE LV LT IL LB', 40_000),
  ...among('US AU NZ', 75_000),
  ...among('JP KR', 150_000),
  ...among('CN', 500_000),
  ...among('IN PK BD NG ID', 300_000),
};
const ELSEWHERE = 100_000;

/** A seat of government is known where a city of its size is not. */
const LEAST_CAPITAL_OF_REGION = 40_000;

/** From this size on, smaller places of the same name are listed too: London in Ontario, Paris in Texas. */
const FAMOUS = 500_000;
const LEAST_NAMESAKE = 8_000;

/** Parts of cities, and lists that are no name. */
const NO_CITY = /^PPL[XQHW]$/;
const NO_NAME = /\d|arrondissement|,.*,/i;

/** The cities worth listing, biggest first. @param isNamed those we have names for are worth it. */
export function chooseCities<City extends Sized>(cities: City[], isNamed: (city: City) => boolean): City[] {
  const real = cities.filter(({ name, featureCode }) => !NO_CITY.test(featureCode) && !NO_NAME.test(name));
  const famous = new Set(
    real.filter(({ population }) => population >= FAMOUS).map(({ name }) => foldName(name)),
  );
  return real
    .filter(
      (city) =>
        isBigEnough(city) ||
        isNamed(city) ||
        (city.population >= LEAST_NAMESAKE && famous.has(foldName(city.name))),
    )
    .sort((a, b) => b.population - a.population);
}

function isBigEnough({ country, featureCode, population }: Sized): boolean {
  if (featureCode === 'PPLC') return true;
  const least = LEAST[country] ?? ELSEWHERE;
  return population >= (featureCode === 'PPLA' ? Math.min(least, LEAST_CAPITAL_OF_REGION) : least);
}

function among(countries: string, least: number): Record<string, number> {
  return Object.fromEntries(countries.split(' ').map((country) => [country, least]));
}
