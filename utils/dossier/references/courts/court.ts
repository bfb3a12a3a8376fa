import type { Day } from '../../../dates/day.ts';
import type { Identity } from '../reference.ts';

/** A court and how its decisions are cited. Adding one is adding a file and a row in the table of courts. */
export interface Court {
  /** How it is named, in folded text. */
  name: RegExp;
  /** Acronyms and abbreviations, in the text as it is written. */
  exact?: RegExp;
  /** The shape of its numbers, in folded text. */
  number: RegExp;
  /** `n°`, or a comma after the day, must stand before the number: its shape alone says little. */
  needsSign: boolean;
  /** The decision; null for a number that is not of this court. */
  decision(cited: Cited): Identity | null;
}

/** One number in a citation, with what the citation says around it. */
export interface Cited {
  /** As it is written, capitals kept. */
  number: string;
  date: Day | null;
  /** The court's name, folded. */
  name: string;
  /** Where the court sits, as it is written; empty where its name does not say. */
  town: string;
  /** Between the court's name, or the number before, and this number; folded. */
  between: string;
  /** Right before the court's name, folded. */
  before: string;
}
