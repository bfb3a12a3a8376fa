import type { AppDatabase } from '../database.ts';
import type { Rank } from '../match-fields.ts';
import type { Settings } from '../settings.ts';
import type { Texts } from '../texts/texts.ts';

/** A row below the address bar. */
export interface Suggestion {
  /** Tells it from the others of its words, and stands in the address bar while the row is chosen. */
  name: string;
  title: string;
  /** What kind of thing it is and where from; a row that leaves for a site says so. */
  detail: string;
  leadsTo: Lead;
  /** How well it was found. */
  rank: Rank;
}

/** A place of the desk, `#/dossier/42`, or the address of a site. */
export type Lead = { place: string } | { url: string };

/** What is asked for, and what it may be answered with. */
export interface Asked {
  words: string;
  /** Asked by those that need it: one that fails takes only theirs away. */
  openDatabase: () => Promise<AppDatabase>;
  settings: Settings;
  texts: Texts;
}

/** Finds one kind of thing, the best first, no more than a few. */
export type Provider = (asked: Asked) => Promise<Suggestion[]>;
