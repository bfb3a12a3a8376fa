import type { SourceChoices } from './dossier/sources/source-choices.ts';
import type { Language } from './texts/texts.ts';

/** Where they lie in extension storage. */
export const SETTINGS_KEY = 'settings';

/** The owner's choices, kept in extension storage; `settings-store.ts` reads and writes them. */
export interface Settings {
  /** Counts up with every field: what was kept before is brought up by `upgrade-settings.ts`. */
  version: 3;
  /** `browser`: the browser's language where we have it, else English. */
  language: Language | 'browser';
  /** ISO 3166 code; its weekends and public holidays decide what a working day is. */
  country: string;
  /** `FR-57`-like region where holidays differ inside the country, else `null`. */
  region: string | null;
  /** No notification from `from` to `to`, both `HH:MM` on the owner's clock; may pass midnight. */
  quietHours: { from: string; to: string };
  /** The owner's zone, a current IANA name; `null`: the one the machine is set to, also while travelling. */
  zone: string | null;
  /** The owner's own working hours by ISO weekday 1–7, `HH:MM`; an empty list is a day off. */
  ownHours: Record<1 | 2 | 3 | 4 | 5 | 6 | 7, { from: string; to: string }[]>;
  notifications: boolean;
  /** On the first use of a day, one notification of what is due. */
  morningNote: boolean;
  /** Where the law is looked up: the owner's order, what they hid and added. */
  lawSources: SourceChoices;
  /** A bookmark that was not seen for so many months is to be looked at again before it is used; `null`: never. */
  recheckMonths: number | null;
}
