/** A day off by a rule of the source's own grammar. */
export interface AddedDay {
  rule: string;
  fr: string;
  en: string;
  toBeConfirmed?: true;
}

export const EID_AL_FITR = { fr: 'Aïd el-Fitr (fin du Ramadan)', en: 'Eid al-Fitr (end of Ramadan)' };
export const EID_AL_ADHA = {
  fr: 'Aïd el-Adha (fête du Sacrifice)',
  en: 'Eid al-Adha (Feast of the Sacrifice)',
};
export const ISLAMIC_NEW_YEAR = { fr: 'Nouvel An islamique', en: 'Islamic New Year' };
export const MAWLID = { fr: 'Mawlid (naissance du Prophète)', en: 'Mawlid (birthday of the Prophet)' };
export const ARAFAT = { fr: 'Jour d’Arafat', en: 'Arafat Day' };
export const NEW_YEAR = { fr: 'Jour de l’An', en: 'New Year’s Day' };
export const LABOUR_DAY = { fr: 'Fête du Travail', en: 'Labour Day' };
export const CHRISTMAS = { fr: 'Noël', en: 'Christmas Day' };
export const SPRING_FESTIVAL = { fr: 'Fête du Printemps', en: 'Spring Festival' };
export const NATIONAL_DAY = { fr: 'Fête nationale', en: 'National Day' };

/** The Islamic feasts as most Arab countries hold them. */
export const FEASTS: AddedDay[] = [
  { rule: '1 Shawwal P3D', ...EID_AL_FITR },
  { rule: '9 Dhu al-Hijjah', ...ARAFAT },
  { rule: '10 Dhu al-Hijjah P3D', ...EID_AL_ADHA },
];
export const ISLAMIC_YEAR: AddedDay[] = [
  { rule: '1 Muharram', ...ISLAMIC_NEW_YEAR },
  { rule: '12 Rabi al-awwal', ...MAWLID },
];

/** Next Monday instead of a weekend. */
export function onMonday(day: string, fr: string, en: string): AddedDay {
  const rule = `substitutes ${day} if saturday then next monday if sunday then next monday`;
  return { rule, fr: `${fr} (jour de remplacement)`, en: `${en} (substitute day)` };
}

/** Friday instead of a Saturday, Monday instead of a Sunday. */
export function onNearestWorkday(day: string, fr: string, en: string): AddedDay {
  const rule = `substitutes ${day} if saturday then previous friday if sunday then next monday`;
  return { rule, fr: `${fr} (jour de remplacement)`, en: `${en} (substitute day)` };
}

/** Days of one year that a government arranged around the days the law has. */
export function arranged(days: string[], name: { fr: string; en: string }): AddedDay[] {
  return days.map((rule) => ({ rule, ...name }));
}

/** A feast of a calendar that is fixed late: its days as published ahead. */
export function feast(fr: string, en: string, days: string[]): AddedDay[] {
  return days.map((rule) => ({ rule, fr, en, toBeConfirmed: true }));
}

const VESAK_DAYS: Record<string, string> = { 2027: '2027-05-20', 2028: '2028-05-09', 2029: '2029-05-27' };

export function vesak(...years: string[]): AddedDay[] {
  return feast(
    'Vesak',
    'Vesak Day',
    years.flatMap((year) => VESAK_DAYS[year] ?? []),
  );
}
