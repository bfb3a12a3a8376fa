import type { NamedCity } from './named-city.ts';

/** What `public/places.json` holds; `read-places.ts` says what its lines mean. */
export function placeFile(cities: NamedCity[], countries: string[], zones: string[]): string {
  const groups = new Map<string, NamedCity[]>();
  for (const city of cities) {
    const key = `${city.country} ${city.zone} ${city.region ?? '-'}`;
    const group = groups.get(key);
    if (group) group.push(city);
    else groups.set(key, [city]);
  }
  const lines = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, group]) => [key, ...group.map(cityText)].join(';'));
  const texts = { cities: lines.join('\n'), countries: countries.join('\n'), zones: zones.join('\n') };
  return `${JSON.stringify({ licence: 'CC BY 4.0, from GeoNames: see places-licence.txt', ...texts }, null, 2)}\n`;
}

function cityText({ population, fr, en, others }: NamedCity): string {
  return sizeOf(population) + namesText(fr, en, others);
}

/** `French/English/others`: English is left out where it is the same, and what follows where there is nothing. */
export function namesText(fr: string, en: string, others: string[]): string {
  const rest = [...new Set(others)].filter((name) => name !== fr && name !== en);
  const names = [fr, en === fr ? '' : en, ...rest];
  const text = names.join('/').replace(/\/$/, '');
  if (/[;\n]/.test(text) || names.some((name) => name.includes('/'))) throw new Error(`Not a name: ${text}`);
  return text;
}

/** The logarithm of the population in one sign, `0` to `z`: a thousand is `0`, ten times more is ten signs later. */
function sizeOf(population: number): string {
  const size = Math.round((Math.log10(Math.max(population, 1000)) - 3) * 8);
  return Math.min(size, 35).toString(36);
}
