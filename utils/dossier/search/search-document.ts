import type { Day, Instant } from '../../dates/day.ts';
import type { Bookmark } from '../bookmark.ts';
import { tagKey } from '../tag-key.ts';
import { wordsIn } from './words-in.ts';

/** Where words can stand, the weightiest first. `labels`: tags, references and the site's name. */
export const FIELDS = ['title', 'labels', 'quotes', 'notes', 'text'] as const;
export type Field = (typeof FIELDS)[number];

/** A bookmark as the search sees it: its words and what it can be filtered by. */
export interface SearchDocument {
  bookmarkId: string;
  /** By field, the stems in their order, a blank around each; a line feed where no phrase goes on. */
  words: Record<Field, string>;
  /** `folder:…`, `tag:…`, `standing:…`. */
  facets: string[];
  archived: boolean;
  savedAt: Instant;
  consultedOn: Day;
}

/** @param text the page's kept text */
export function documentOf(bookmark: Bookmark, text: string | null): SearchDocument {
  const parts = partsOf(bookmark, text);
  return {
    bookmarkId: bookmark.id,
    words: {
      title: stream(parts.title),
      labels: stream(parts.labels),
      quotes: stream(parts.quotes),
      notes: stream(parts.notes),
      text: stream(parts.text),
    },
    facets: [
      `folder:${bookmark.folderId}`,
      ...bookmark.tags.map((tag) => `tag:${tagKey(tag)}`),
      `standing:${bookmark.standing}`,
    ],
    archived: bookmark.archivedAt !== null,
    savedAt: bookmark.savedAt,
    consultedOn: bookmark.consultedOn,
  };
}

/** What is searched of a bookmark, by field, as it is written. */
export function partsOf(bookmark: Bookmark, text: string | null): Record<Field, string[]> {
  const { title, tags, references, site, quotes, note } = bookmark;
  return {
    title: [title],
    labels: [...tags, ...references, site],
    quotes: quotes.map(({ exact }) => exact),
    notes: [note, ...quotes.map((quote) => quote.note)].filter(Boolean),
    text: text === null ? [] : [text],
  };
}

function stream(parts: string[]): string {
  const lines = parts.map((part) => Array.from(wordsIn(part), ({ stem }) => stem).join(' '));
  return lines
    .filter(Boolean)
    .map((line) => ` ${line} `)
    .join('\n');
}
