/** A city as the data has it: names, zone and region decided. */
export interface NamedCity {
  country: string;
  zone: string;
  region: string | null;
  population: number;
  fr: string;
  en: string;
  others: string[];
}
