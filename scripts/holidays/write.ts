import type { CountryHolidays } from '../../utils/dates/holidays.ts';

/** In every file: what share-alike asks for. */
const NOTICE =
  'CC BY-SA 3.0, see LICENCE.txt. Made from date-holidays by commenthol and contributors, with changes.';

export const LICENCE = `The files of this folder are made by \`npm run data:holidays\` (scripts/make-holidays.ts) from the data of
date-holidays, https://github.com/commenthol/date-holidays, copyright (c) 2015-present commenthol and contributors.
That data is available under the Creative Commons Attribution-ShareAlike 3.0 licence, as it relies on articles of
Wikipedia, which its LICENSE file lists:

  https://creativecommons.org/licenses/by-sa/3.0/
  https://creativecommons.org/licenses/by-sa/3.0/legalcode
  https://github.com/commenthol/date-holidays/blob/master/LICENSE

These files are adaptations of it, under the same licence. What was changed: only whole days on which offices are
closed, of some years, are kept; days, names in French and English and regions were corrected or added
(scripts/holidays/); the days of France and of its overseas parts are our own (utils/dates/holidays-france.ts).
Nothing else in this extension is under this licence.
`;

/** One holiday a line, so that a new year or a correction is seen at a glance. */
export function holidayFile({ country, from, until, regions, holidays }: CountryHolidays): string {
  const lines = (values: unknown[]) => values.map((value) => `    ${JSON.stringify(value)}`).join(',\n');
  const list = (values: unknown[]) => (values.length === 0 ? '[]' : `[\n${lines(values)}\n  ]`);
  return `{
  "licence": ${JSON.stringify(NOTICE)},
  "country": "${country}",
  "from": "${from}",
  "until": "${until}",
  "regions": ${list(regions)},
  "holidays": ${list(holidays)}
}
`;
}
