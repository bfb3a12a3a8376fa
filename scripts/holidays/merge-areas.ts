import type { Day } from '../../utils/dates/day.ts';
import type { Holiday, RecurringHoliday } from '../../utils/dates/holidays.ts';

/** The holidays of one area, by day. */
export type AreaHolidays = Map<Day, Holiday>;

/**
 * One list for a country from the lists of the whole country and of each of its regions: a day the country has is
 * held everywhere but in the regions that lack it; another is held only in the regions that have it.
 */
export function mergeAreas(country: AreaHolidays, regions: Map<string, AreaHolidays>): RecurringHoliday[] {
  const recurring = new Map<string, RecurringHoliday>();
  const add = (holiday: Holiday, where: { only?: string[]; except?: string[] }) => {
    const { on, name, toBeConfirmed } = holiday;
    const key = JSON.stringify([name, toBeConfirmed, where]);
    const known = recurring.get(key);
    if (known) known.on.push(on);
    else recurring.set(key, { ...name, on: [on], ...(toBeConfirmed && { toBeConfirmed }), ...where });
  };
  for (const holiday of country.values()) {
    const except = [...regions.keys()].filter((code) => !regions.get(code)?.has(holiday.on));
    add(holiday, except.length > 0 ? { except } : {});
  }
  for (const group of regionalHolidays(country, regions)) add(group.holiday, { only: group.only });
  for (const { on } of recurring.values()) on.sort();
  return [...recurring.values()].sort((a, b) => ((a.on[0] ?? '') < (b.on[0] ?? '') ? -1 : 1));
}

/** Days that the whole country does not have, each with the regions that have it by the same name. */
function regionalHolidays(country: AreaHolidays, regions: Map<string, AreaHolidays>) {
  const groups = new Map<string, { holiday: Holiday; only: string[] }>();
  for (const [code, holidays] of regions) {
    for (const holiday of holidays.values()) {
      if (country.has(holiday.on)) continue;
      const key = `${holiday.on} ${holiday.name.en}`;
      const group = groups.get(key);
      if (group) group.only.push(code);
      else groups.set(key, { holiday, only: [code] });
    }
  }
  return groups.values();
}
