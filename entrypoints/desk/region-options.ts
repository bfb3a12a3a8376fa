import type { HolidayRegion } from '../../utils/dates/holidays.ts';
import type { Language } from '../../utils/texts/texts.ts';

/** The regions to choose from, by name; one that is kept and not in the list (from a file) stays as its code. */
export function regionOptions(regions: HolidayRegion[], chosen: string | null, language: Language) {
  const named = regions.map((region) => ({ value: region.code, label: region[language] }));
  const missing = chosen !== null && !regions.some(({ code }) => code === chosen);
  const all = missing ? [...named, { value: chosen, label: chosen }] : named;
  return all.sort((a, b) => a.label.localeCompare(b.label, language));
}
