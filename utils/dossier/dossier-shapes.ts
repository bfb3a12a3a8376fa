import * as v from 'valibot';
import { FOLDER_COLOURS } from './bookmark.ts';
import type { BookmarkChanges } from './edit-bookmarks.ts';
import type { FolderDetails, FolderToAdd } from './folder-service.ts';
import type { BeforeMerge } from './merge-bookmarks.ts';
import type { NewIds, Saved } from './save-bookmark.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const uuid = v.pipe(v.string(), v.uuid());
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));

const details = {
  name,
  colour: v.picklist(FOLDER_COLOURS),
  icon: v.pipe(v.string(), v.maxLength(50)),
};

export const newIdsShape = v.strictObject({
  bookmarkId: uuid,
  quoteId: uuid,
}) satisfies v.GenericSchema<unknown, NewIds>;

export const savedShape = v.strictObject({
  what: v.picklist(['page', 'quote', 'known']),
  bookmarkId: id,
  quoteId: v.nullable(id),
  folderId: id,
}) satisfies v.GenericSchema<unknown, Saved>;

export const bookmarkChangesShape = v.strictObject({
  title: v.exactOptional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1_000))),
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(20_000))),
  tags: v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(100))),
  folderId: v.exactOptional(id),
  archived: v.exactOptional(v.boolean()),
}) satisfies v.GenericSchema<unknown, BookmarkChanges>;

/** Longer than what is typed: it may itself come of many merged into one. */
export const beforeMergeShape = v.strictObject({
  references: v.array(v.pipe(v.string(), v.maxLength(1_000))),
  tags: v.array(v.pipe(v.string(), v.maxLength(100))),
  note: v.pipe(v.string(), v.maxLength(1_000_000)),
}) satisfies v.GenericSchema<unknown, BeforeMerge>;

export const folderToAddShape = v.strictObject({
  id: uuid,
  name,
  colour: v.exactOptional(details.colour),
  icon: v.exactOptional(details.icon),
}) satisfies v.GenericSchema<unknown, FolderToAdd>;

export const folderChangesShape = v.strictObject({
  name: v.exactOptional(name),
  colour: v.exactOptional(details.colour),
  icon: v.exactOptional(details.icon),
  archived: v.exactOptional(v.boolean()),
}) satisfies v.GenericSchema<unknown, Partial<FolderDetails> & { archived?: boolean }>;
