import type { Folder } from '../bookmark.ts';
import { type ImportRecord, recordSize } from './import-file.ts';
import { isMade, type PlannedFolder } from './plan-import.ts';

/** What goes to the background at a time: browsers bound a message (64 MB in Chromium). */
export interface ImportPart {
  /** To be made; the first part has them all. */
  folders: Folder[];
  records: ImportRecord[];
}

const MOST_RECORDS = 500;
const MOST_CHARACTERS = 4_000_000;

/** The new bookmarks of the chosen folders, cut into parts. */
export function importParts(chosen: PlannedFolder[]): ImportPart[] {
  const made = chosen.filter(isMade).map(({ folder }) => folder);
  let part: ImportPart = { folders: made, records: [] };
  const parts = [part];
  let size = 0;
  for (const record of chosen.flatMap(({ fresh }) => fresh)) {
    const length = recordSize(record);
    const isFull = part.records.length >= MOST_RECORDS || size + length > MOST_CHARACTERS;
    if (isFull && part.records.length > 0) {
      part = { folders: [], records: [] };
      parts.push(part);
      size = 0;
    }
    part.records.push(record);
    size += length;
  }
  return parts;
}
