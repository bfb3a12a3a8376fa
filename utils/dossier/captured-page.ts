/** Longer texts are cut there; a law of three hundred thousand characters is far below. */
export const LONGEST_TEXT = 2_000_000;
/** A longer selection is no quote but the page. */
export const LONGEST_QUOTE = 20_000;

/** What the capture script takes from a page. The page may have written every string of it. */
export interface CapturedPage {
  /** The address as the page has it when it is read: a page made by script changes it without loading. */
  url: string;
  contentType: string;
  title: string;
  canonical: string | null;
  site: string | null;
  language: string | null;
  selection: CapturedSelection | null;
  /** The readable text, with the selected words in it where they can be had there. */
  text: string;
  /** Short lines with a year in them, first to last, and what the page's head says: where versions are told. */
  dated: string[];
  metas: Record<string, string>;
}

export interface CapturedSelection {
  exact: string;
  prefix: string;
  suffix: string;
  headings: string[];
}
