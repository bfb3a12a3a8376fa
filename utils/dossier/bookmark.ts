import type { Day, Instant } from '../dates/day.ts';

/** A page that was read and kept: where it came from, when, in which version, and what was taken from it. */
export interface Bookmark {
  id: string;
  folderId: string;
  /**
   * The address that was read, without tracking parameters and session tokens: `http:` or `https:`, and where the
   * browser lets nobody read, its own pages and files (`about:`, `chrome:`, `file:`); never a script or data.
   */
  url: string;
  /** What the page calls its own address, cleaned the same way. */
  canonicalUrl: string | null;
  title: string;
  /** The site's own name, else its host. */
  site: string;
  standing: Standing;
  /** BCP 47, as the page says. */
  language: string | null;
  /** When it was read first. */
  savedAt: Instant;
  /** The day on the owner's calendar when the kept text was read: what a citation says. */
  consultedOn: Day;
  /** Why only the link and the title are kept; `null` where the page was read. */
  unread: UnreadReason | null;
  version: PageVersion | null;
  quotes: Quote[];
  /** Quotes that were deleted, for undo; `quotes` is without them. */
  removedQuotes: RemovedQuote[];
  /** Canonical keys of the references recognised in quotes and title, each once. */
  references: string[];
  tags: string[];
  note: string;
  /** SHA-256 of the kept text, hexadecimal; the text itself is a `PageText`. */
  textHash: string | null;
  check: LastCheck | null;
  archivedAt: Instant | null;
  deletedAt: Instant | null;
}

/** What a source's word is worth, by its exact host. */
export const STANDINGS = ['official-text', 'official-guidance', 'private'] as const;
export type Standing = (typeof STANDINGS)[number];

/** `browser`: its own pages; `pdf`: its viewer; `link`: saved without opening it; `failed`: reading went wrong. */
export const UNREAD_REASONS = ['browser', 'pdf', 'link', 'failed'] as const;
export type UnreadReason = (typeof UNREAD_REASONS)[number];

/** Which version of a text the page showed, as far as the page says. */
export interface PageVersion {
  /** `LEGIARTI000038414392`, `02016R0679-20160504`, `BOI-BIC-CHAMP-40-20-20240605`. */
  id: string | null;
  inForceOn: Day | null;
  /** "Vérifié le", of guidance. */
  verifiedOn: Day | null;
}

/** A passage, as the W3C's Web Annotation Data Model has it: its words and what stands around them. */
export interface Quote {
  id: string;
  exact: string;
  /** 64 characters before and after, fewer at the ends of the text. */
  prefix: string;
  suffix: string;
  /** Headings above it, outermost first. */
  headings: string[];
  /** Where it starts in the page's kept text, in UTF-16 units; `null` where it is not found there exactly. */
  start: number | null;
  savedAt: Instant;
  note: string;
}

export interface RemovedQuote {
  quote: Quote;
  deletedAt: Instant;
}

/** What a page's readable text was when it was kept; apart from the bookmark, so that lists stay light. */
export interface PageText {
  bookmarkId: string;
  text: string;
}

/** What was kept of a page before a newer text took its place. */
export interface EarlierText {
  bookmarkId: string;
  /** When it gave way. */
  at: Instant;
  url: string;
  consultedOn: Day;
  version: PageVersion | null;
  text: string;
}

/** `amended`: the article's words changed; `redesigned`: only the page around them. */
export const CHECK_OUTCOMES = [
  'unchanged',
  'amended',
  'repealed',
  'moved',
  'redesigned',
  'could-not-check',
] as const;
export type CheckOutcome = (typeof CHECK_OUTCOMES)[number];
export type SeenOutcome = Exclude<CheckOutcome, 'could-not-check'>;

/**
 * Why a page could not be compared. `blocked`: a wall against robots; `script`: it shows nothing without its scripts;
 * `cut`: it did not arrive whole; `gone`: no page at this address; `elsewhere`: it leads to a site that may not be
 * read; `other-page`: what is there is not the text that was kept; `nothing-kept`: nothing to compare it with.
 */
export const CHECK_TROUBLES = [
  'sign-in',
  'blocked',
  'script',
  'cut',
  'gone',
  'elsewhere',
  'other-page',
  'nothing-kept',
  'unreachable',
  'failed',
] as const;
export type CheckTrouble = (typeof CHECK_TROUBLES)[number];

/** A look that could see the page, and what it found. */
export interface Sighting {
  at: Instant;
  outcome: SeenOutcome;
  /** The text that was found, where it differs from the kept one; of what moved, where it is another one altogether. */
  text: string | null;
  version: PageVersion | null;
  /** Where the page is now, if elsewhere. */
  movedTo: string | null;
  /** In its own words, that it no longer holds. */
  says: string | null;
}

export interface LastCheck {
  at: Instant;
  outcome: CheckOutcome;
  /** Why it could not be checked. */
  trouble: CheckTrouble | null;
  /** The site that may not be read, where the address leads there: its address. */
  leadsTo: string | null;
  /** The last look that could see the page: this one, or an earlier one where this one could not. */
  seen: Sighting | null;
}

/** A case folder. */
export interface Folder {
  id: string;
  name: string;
  /** One of the tones of `components/tones.css`. */
  colour: FolderColour;
  /** Name of an icon. */
  icon: string;
  position: number;
  /** When something was last saved into it: it is offered first. */
  usedAt: Instant;
  archivedAt: Instant | null;
  deletedAt: Instant | null;
}

export const FOLDER_COLOURS = ['accent', 'late', 'waiting', 'moving', 'done', 'unknown'] as const;
export type FolderColour = (typeof FOLDER_COLOURS)[number];
