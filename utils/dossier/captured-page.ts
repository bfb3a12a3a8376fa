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
  /** The other reading: all that is shown where `text` is the article, the article where it is all. */
  otherText: string | null;
  /** What the page seems to be instead of a text. */
  obstacle: Obstacle | null;
  /** Short lines with a year in them, first to last, and what the page's head says: where versions are told. */
  dated: string[];
  metas: Record<string, string>;
}

/** `script`: there is nothing to read before its scripts have run; `gone`: it says that it is not there. */
export const OBSTACLES = ['sign-in', 'blocked', 'script', 'gone'] as const;
export type Obstacle = (typeof OBSTACLES)[number];

export interface CapturedSelection {
  exact: string;
  prefix: string;
  suffix: string;
  headings: string[];
}
