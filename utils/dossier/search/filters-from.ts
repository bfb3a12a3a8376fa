import * as v from 'valibot';
import { STANDINGS } from '../bookmark.ts';
import type { BookmarkFilters } from './bookmark-filters.ts';

const standing = v.picklist(STANDINGS);
const day = v.pipe(v.string(), v.isoDate());

/** The filters that an address says; what it says wrongly narrows nothing. */
export function filtersFrom(query: URLSearchParams): BookmarkFilters {
  const read = <Value>(shape: v.GenericSchema<unknown, Value>, name: string) => {
    const parsed = v.safeParse(shape, query.get(name));
    return parsed.success ? parsed.output : null;
  };
  return {
    folderId: query.get('folder'),
    tag: query.get('tag'),
    standing: read(standing, 'standing'),
    from: read(day, 'from'),
    to: read(day, 'to'),
    archived: query.has('archived'),
  };
}
