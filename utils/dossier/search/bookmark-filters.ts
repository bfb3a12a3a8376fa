import type { Day } from '../../dates/day.ts';
import type { Standing } from '../bookmark.ts';
import { tagKey } from '../tag-key.ts';
import type { SearchDocument } from './search-document.ts';

/** What the list is narrowed by; `null` narrows nothing. */
export interface BookmarkFilters {
  folderId: string | null;
  tag: string | null;
  standing: Standing | null;
  /** Read on these days, both included. */
  from: Day | null;
  to: Day | null;
  /** The archive, or what is at work. */
  archived: boolean;
}

export const NO_FILTERS: BookmarkFilters = {
  folderId: null,
  tag: null,
  standing: null,
  from: null,
  to: null,
  archived: false,
};

/** The facets that a document must have. */
export function wantedFacets({ folderId, tag, standing }: BookmarkFilters): string[] {
  return [
    ...(folderId === null ? [] : [`folder:${folderId}`]),
    ...(tag === null ? [] : [`tag:${tagKey(tag)}`]),
    ...(standing === null ? [] : [`standing:${standing}`]),
  ];
}

/** Whether a document passes. */
export function passes(document: SearchDocument, filters: BookmarkFilters): boolean {
  const { facets, archived, consultedOn } = document;
  if (archived !== filters.archived) return false;
  if (!wantedFacets(filters).every((facet) => facets.includes(facet))) return false;
  return isWithin(consultedOn, filters);
}

export function isWithin(day: Day, { from, to }: Pick<BookmarkFilters, 'from' | 'to'>): boolean {
  return (from === null || day >= from) && (to === null || day <= to);
}
