import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';
import type { Rank } from '../match-fields.ts';
import type { Settings } from '../settings.ts';
import type { Language } from '../texts/texts.ts';
import type { WorkerTexts } from '../texts/worker-texts.ts';

/** Something found, as a row of the address bar and of the desk's search. */
export interface Suggestion {
  /** Tells it from the others of its words, and stands in the address bar while the row is chosen. */
  name: string;
  title: string;
  /** What kind of thing it is; `null`: elsewhere, on a site. */
  kind: keyof WorkerTexts['search']['kinds'] | null;
  /** How it stands, where from, why it was found; a row that leaves for a site says so. */
  detail: string;
  leadsTo: Lead;
  /** How well it was found. */
  rank: Rank;
}

/**
 * A place of the desk, `#/dossier/42`, or the address of a site. `drawer`: the popup's own, which is nearer where the
 * popup is open.
 */
export type Lead = { place: string; drawer?: 'orders' } | { url: string };

/** What is asked for, and what it may be answered with. */
export interface Asked {
  words: string;
  /** Asked by those that need it: one that fails takes only theirs away. */
  openDatabase: () => Promise<AppDatabase>;
  settings: Settings;
  at: Instant;
  /** The owner's. */
  zone: string;
  /** How many of a kind at most, where they are not to be few. */
  most?: number;
  language: Language;
  texts: WorkerTexts;
}

/** Finds one kind of thing, the best first, no more than a few. */
export type Provider = (asked: Asked) => Promise<Suggestion[]>;
