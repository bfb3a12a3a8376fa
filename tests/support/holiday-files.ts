import * as v from 'valibot';
import type { CountryHolidays } from '../../utils/dates/holidays.ts';

const texts = import.meta.glob<string>('../../public/holidays/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const day = v.string();
const shape: v.GenericSchema<unknown, CountryHolidays> = v.pipe(
  v.strictObject({
    licence: v.string(),
    country: v.string(),
    from: day,
    until: day,
    regions: v.array(v.strictObject({ code: v.string(), fr: v.string(), en: v.string() })),
    holidays: v.array(
      v.strictObject({
        fr: v.string(),
        en: v.string(),
        on: v.array(day),
        toBeConfirmed: v.optional(v.literal(true)),
        only: v.optional(v.array(v.string())),
        except: v.optional(v.array(v.string())),
      }),
    ),
  }),
);

/** Text of each file of holidays, by country as the file's name has it. */
export const holidayTexts: ReadonlyMap<string, string> = new Map(
  Object.entries(texts).map(([path, text]) => [/(\w+)\.json$/.exec(path)?.[1] ?? path, text]),
);

/** The files, by country; one that has another shape fails the test that asks. */
export function holidayFile(country: string): CountryHolidays {
  return v.parse(shape, JSON.parse(holidayTexts.get(country) ?? 'null'));
}
