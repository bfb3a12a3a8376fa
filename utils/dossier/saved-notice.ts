import { dayOfYear } from '../dates/day-words.ts';
import type { Language } from '../texts/texts.ts';
import type { WorkerTexts } from '../texts/worker-texts.ts';
import type { Bookmark, Quote } from './bookmark.ts';

/** What the notice in the page says, ready to draw: scripts in pages have no dictionary. */
export interface SavedNotice {
  /** Whether it was: else the notice says why not. */
  saved: boolean;
  language: Language;
  /** `Saved to “Loyer”`. */
  heading: string;
  /** What was saved: the quote's words, else the page's title. */
  what: string;
  isQuote: boolean;
  /** Which version it is, what could not be kept and why. */
  notes: string[];
}

interface Told {
  bookmark: Bookmark;
  quote: Quote | null;
  folder: string;
  /** Nothing that was not there before. */
  known: boolean;
  tooLong: boolean;
  /** The owner asked for a new folder: its name is asked for in the popup. */
  newFolder: boolean;
}

export function savedNotice(told: Told, language: Language, texts: WorkerTexts): SavedNotice {
  const { bookmark, quote, folder, known, tooLong, newFolder } = told;
  const words = texts.dossier;
  return {
    saved: true,
    language,
    heading: known ? words.alreadyIn(folder) : words.savedTo(folder),
    what: quote?.exact ?? bookmark.title,
    isQuote: quote !== null,
    notes: [
      versionWords(bookmark, texts),
      bookmark.unread && words.unread[bookmark.unread],
      tooLong && words.tooLong,
      newFolder && words.nameFolder,
    ].filter((note) => typeof note === 'string'),
  };
}

/** That nothing was saved, and why. */
export function notSavedNotice(why: string, language: Language, { dossier }: WorkerTexts): SavedNotice {
  return { saved: false, language, heading: dossier.nothingSaved, what: why, isQuote: false, notes: [] };
}

/** Which version was read: `version in force on 24 April 2019`. */
export function versionWords(
  { version }: Pick<Bookmark, 'version'>,
  { dossier, dates }: WorkerTexts,
): string | null {
  if (version?.inForceOn) return dossier.inForce(dayOfYear(version.inForceOn, dates));
  if (version?.verifiedOn) return dossier.verified(dayOfYear(version.verifiedOn, dates));
  return version?.id ?? null;
}
