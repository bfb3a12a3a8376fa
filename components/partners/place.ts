/** Where somebody is, as chosen from a list: never only typed. */
export interface ChosenPlace {
  /** As the owner reads it. */
  name: string;
  /** Current IANA name. */
  zone: string;
  country: string | null;
  /** ISO 3166-2 code where holidays differ inside the country. */
  region: string | null;
}

/** A place to choose, with what tells it from others of the name: `Canada, UTC−7`. */
export interface PlaceOption extends ChosenPlace {
  id: string;
  detail: string;
}

/** Looks places up, best first. */
export type FindPlaces = (words: string) => Promise<PlaceOption[]>;
