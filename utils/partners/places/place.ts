/** Where a partner can be: a city, or a country with one time. */
export interface Place {
  /** In the owner's language. */
  name: string;
  /** ISO 3166-1 code, `CA`. */
  country: string;
  /** Current IANA name, `America/Toronto`. */
  zone: string;
  /** ISO 3166-2-like code where the public holidays differ inside the country and we know how, `CA-ON`; else `null`. */
  region: string | null;
}
