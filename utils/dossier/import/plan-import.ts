import type { Bookmark, Folder } from '../bookmark.ts';
import type { ImportFile, ImportRecord, RefusedRecord } from './import-file.ts';

/** What the dossier holds already. */
export interface KnownDossier {
  /** Deleted ones too: their ids are taken. */
  folders: Folder[];
  bookmarkIds: Set<string>;
  /** Clean addresses of the bookmarks that are not deleted, canonical ones too. */
  addresses: Set<string>;
}

/** A folder of the file, and what would come of it. */
export interface PlannedFolder {
  folder: Folder;
  /** Else its bookmarks go to one that is there, by its id or its name. */
  isNew: boolean;
  fresh: ImportRecord[];
  /** Kept already, and left as they are. */
  known: Bookmark[];
  refused: RefusedRecord[];
}

/** What a file would bring, folder by folder, under ids that are free. */
export function planImport(file: ImportFile, known: KnownDossier, newId: () => string): PlannedFolder[] {
  const planned = new Map(file.folders.map((folder) => [folder.id, plannedFolder(folder, known, newId)]));
  const taken = new Set(known.bookmarkIds);
  for (const { bookmark, text, earlier } of file.records) {
    const place = planned.get(bookmark.folderId);
    if (!place) continue;
    if (isKnown(bookmark, known)) {
      place.known.push(bookmark);
      continue;
    }
    const id = isId(bookmark.id) && !taken.has(bookmark.id) ? bookmark.id : newId();
    taken.add(id);
    place.fresh.push({
      bookmark: { ...bookmark, id, folderId: place.folder.id },
      text,
      earlier: earlier.map((one) => ({ ...one, bookmarkId: id })),
    });
  }
  for (const refused of file.refused) planned.get(refused.folderId)?.refused.push(refused);
  return [...planned.values()].filter(
    ({ isNew, fresh, known: old, refused }) => isNew || fresh.length + old.length + refused.length > 0,
  );
}

/** Filled by the file, or empty there too: one of which nothing is taken is not made. */
export function isMade({ isNew, fresh, known, refused }: PlannedFolder): boolean {
  return isNew && (fresh.length > 0 || known.length + refused.length === 0);
}

function plannedFolder(folder: Folder, { folders }: KnownDossier, newId: () => string): PlannedFolder {
  const there = folders.filter(({ deletedAt }) => deletedAt === null);
  const same =
    there.find(({ id }) => id === folder.id) ??
    there.find(({ name }) => nameKey(name) === nameKey(folder.name));
  const isTaken = folders.some(({ id }) => id === folder.id);
  const own = same ?? { ...folder, id: isId(folder.id) && !isTaken ? folder.id : newId() };
  return { folder: own, isNew: !same, fresh: [], known: [], refused: [] };
}

/** Kept already: by its canonical address, else its own. */
function isKnown({ url, canonicalUrl }: Bookmark, { addresses }: KnownDossier): boolean {
  return addresses.has(url) || (canonicalUrl !== null && addresses.has(canonicalUrl));
}

function nameKey(name: string): string {
  return name.trim().toLocaleLowerCase('fr');
}

/** Ids as we make them, or nearly: nothing that could mean something elsewhere. */
function isId(id: string): boolean {
  return /^[a-z0-9][\w-]{0,99}$/i.test(id);
}
