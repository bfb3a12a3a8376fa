/** Whose weekends and public holidays decide what a working day is. */
export interface WorkCalendar {
  /** ISO 3166-1 code, `FR`. */
  country: string;
  /** Part of the country with holidays of its own, `FR-57`; else `null`. */
  region: string | null;
}
