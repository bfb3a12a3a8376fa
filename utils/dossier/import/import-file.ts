import type { Bookmark, EarlierText, Folder } from '../bookmark.ts';

/**
 * Why something in a file stays out. `script`: a script or data in the address; `address`: no page that could be
 * kept; `twice`: the same page stands in the file before; `damaged`: no address, or no day that exists; `altered`: the
 * text is not the one its hash was made of; `tooLong`: longer than a page may be.
 */
export const REFUSALS = ['script', 'address', 'twice', 'damaged', 'altered', 'tooLong'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** A bookmark with the text that was kept of its page, and those that gave way to it. */
export interface ImportRecord {
  bookmark: Bookmark;
  text: string | null;
  earlier: EarlierText[];
}

export interface RefusedRecord {
  folderId: string;
  title: string;
  reason: Refusal;
}

/** What a file holds, whichever kind it is. Nothing of it is kept yet. */
export interface ImportFile {
  folders: Folder[];
  /** Each in one of the folders. */
  records: ImportRecord[];
  refused: RefusedRecord[];
  /** Beyond the number that is taken at a time, and not looked at. */
  tooMany: number;
  /** The file ends in the middle. */
  cut: boolean;
}

/** Bytes: the text of a larger file is more than a browser can be trusted to hold. */
export const LARGEST_FILE = 200_000_000;
/** Taken from one file. */
export const MOST_RECORDS = 50_000;
/** Characters of one record: far more than the longest text with its quotes and what it was before. */
export const LONGEST_RECORD = 16_000_000;

/** Characters of a record as it travels. */
export function recordSize({ bookmark, text, earlier }: ImportRecord): number {
  const texts = earlier.reduce((sum, one) => sum + one.text.length + one.url.length, 0);
  return JSON.stringify(bookmark).length + (text?.length ?? 0) + texts;
}

/** Lets others work in between, so that the page stays usable. */
export type Pause = () => Promise<void>;
/** Records handled without a pause. */
export const AT_A_STRETCH = 100;
