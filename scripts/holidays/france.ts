import type { Day } from '../../utils/dates/day.ts';
import { daysBetween } from '../../utils/dates/day-count.ts';
import { easterSunday } from '../../utils/dates/easter.ts';
import type { Holiday } from '../../utils/dates/holidays.ts';
import { frenchHolidays } from '../../utils/dates/holidays-france.ts';

const ABOLITION = { fr: 'Abolition de l’esclavage', en: 'Abolition of Slavery' };

/** Names of the days of `holidays-france.ts`, by `MM-DD` or days after Easter Sunday: no day has two meanings. */
const NAMES: Record<string | number, { fr: string; en: string }> = {
  '01-01': { fr: 'Jour de l’An', en: 'New Year’s Day' },
  '03-05': { fr: 'Arrivée de l’Évangile', en: 'Arrival of the Gospel' },
  '04-27': ABOLITION,
  '04-28': { fr: 'Saint-Pierre-Chanel', en: 'Saint Peter Chanel' },
  '05-01': { fr: 'Fête du Travail', en: 'Labour Day' },
  '05-08': { fr: 'Victoire de 1945', en: 'Victory in Europe Day' },
  '05-22': ABOLITION,
  '05-27': ABOLITION,
  '05-28': ABOLITION,
  '06-10': ABOLITION,
  '06-29': { fr: 'Saints Pierre et Paul', en: 'Saints Peter and Paul' },
  '07-14': { fr: 'Fête nationale', en: 'Bastille Day' },
  '07-29': { fr: 'Fête du Territoire', en: 'Territory Day' },
  '08-15': { fr: 'Assomption', en: 'Assumption' },
  '09-24': { fr: 'Fête de la citoyenneté', en: 'Citizenship Day' },
  '10-09': ABOLITION,
  '11-01': { fr: 'Toussaint', en: 'All Saints’ Day' },
  '11-11': { fr: 'Armistice de 1918', en: 'Armistice Day' },
  '11-20': { fr: 'Matari’i i ni’a', en: 'Matari’i i ni’a' },
  '12-20': ABOLITION,
  '12-25': { fr: 'Noël', en: 'Christmas Day' },
  '12-26': { fr: 'Saint-Étienne', en: 'Saint Stephen’s Day' },
  '-2': { fr: 'Vendredi saint', en: 'Good Friday' },
  1: { fr: 'Lundi de Pâques', en: 'Easter Monday' },
  39: { fr: 'Ascension', en: 'Ascension Day' },
  50: { fr: 'Lundi de Pentecôte', en: 'Whit Monday' },
};

/** The holidays of a part of France (`FR`, `FR-57`…), from our own rules: they are the law's. */
export function readPartOfFrance(part: string, years: number[]): Map<Day, Holiday> {
  const holidays = years.flatMap((year) =>
    frenchHolidays(year, part).map((on) => ({ on, name: nameOf(on, year), toBeConfirmed: false })),
  );
  return new Map(holidays.map((holiday) => [holiday.on, holiday]));
}

function nameOf(on: Day, year: number): { fr: string; en: string } {
  const name = NAMES[on.slice(5)] ?? NAMES[daysBetween(easterSunday(year), on)];
  if (!name) throw new Error(`A French holiday without a name: ${on}`);
  return name;
}
