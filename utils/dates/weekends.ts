const SATURDAY_SUNDAY: readonly number[] = [6, 7];
const FRIDAY_SATURDAY: readonly number[] = [5, 6];

/**
 * Days off where they are not Saturday and Sunday, by ISO 3166-1 country or ISO 3166-2 region (CLDR 48 week data; BD,
 * BN, DJ, MV, PS, Sharjah and the Malaysian states as their governments say).
 */
const WEEKENDS: Record<string, readonly number[]> = {
  ...Object.fromEntries(
    'BD BH DZ EG IL IQ JO KW LY MV OM PS QA SA SD SY YE MY-02 MY-03 MY-11'
      .split(' ')
      .map((place) => [place, FRIDAY_SATURDAY]),
  ),
  AF: [4, 5],
  'AE-SH': [5, 6, 7],
  BN: [5, 7],
  DJ: [5],
  IN: [7],
  IR: [5],
  UG: [7],
};

/**
 * ISO weekdays off in a country, 1 Monday to 7 Sunday: a set, as they need not follow each other (Brunei: Friday and
 * Sunday). Saturday and Sunday where nothing else is known.
 * @param region ISO 3166-2 code, where the week differs inside the country.
 */
export function weekendOf(country: string, region: string | null = null): readonly number[] {
  return known(region) ?? known(country) ?? SATURDAY_SUNDAY;
}

function known(place: string | null): readonly number[] | undefined {
  return place !== null && Object.hasOwn(WEEKENDS, place) ? WEEKENDS[place] : undefined;
}
