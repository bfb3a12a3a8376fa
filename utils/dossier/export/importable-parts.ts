import { LARGEST_FILE, MOST_RECORDS } from '../import/import-file.ts';
import type { DossierContent } from './dossier-content.ts';
import { bookmarkLines, writeDossierJson } from './dossier-json.ts';

/** What one file may hold, to be imported again: bytes, and bookmarks. */
interface Bounds {
  bytes: number;
  records: number;
}

/** Cuts what leaves, in its order, so that each part makes a file that the import takes; all parts have all folders. */
export function importableParts(
  content: DossierContent,
  { bytes, records }: Bounds = { bytes: LARGEST_FILE, records: MOST_RECORDS },
): DossierContent[] {
  const around = bytesOf(writeDossierJson({ ...content, bookmarks: [] }));
  let part: DossierContent = { ...content, bookmarks: [] };
  const parts = [part];
  let size = around;
  for (const { bookmark, line } of bookmarkLines(content)) {
    const length = bytesOf(line) + 2; // the comma and the end of the line
    const isFull = part.bookmarks.length >= records || size + length > bytes;
    if (isFull && part.bookmarks.length > 0) {
      part = { ...content, bookmarks: [] };
      parts.push(part);
      size = around;
    }
    part.bookmarks.push(bookmark);
    size += length;
  }
  return parts;
}

/** As UTF-8. */
function bytesOf(text: string): number {
  return new Blob([text]).size;
}
