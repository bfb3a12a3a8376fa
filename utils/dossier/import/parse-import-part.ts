import * as v from 'valibot';
import type { Bookmark, Folder } from '../bookmark.ts';
import { LONGEST_TEXT } from '../captured-page.ts';
import { isPageAddress } from '../clean-page-url.ts';
import { soundBookmark } from '../sound-bookmark.ts';
import { soundEarlierText } from '../sound-earlier-text.ts';
import { soundFolder } from '../sound-folder.ts';
import { type ImportRecord, LONGEST_RECORD, recordSize } from './import-file.ts';
import type { ImportPart } from './import-parts.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][\w-]{0,99}$/i));
const row = v.custom<object>((value) => typeof value === 'object' && value !== null);

const folder = v.pipe(
  row,
  v.transform(soundFolder),
  v.check((one: Folder) => v.is(id, one.id) && one.name.trim() !== '' && one.name.length <= 200),
);

const bookmark = v.pipe(
  row,
  v.transform(soundBookmark),
  v.check((one: Bookmark) => v.is(id, one.id) && v.is(id, one.folderId) && isPageAddress(one.url)),
);

const earlierText = v.pipe(
  row,
  v.transform(soundEarlierText),
  v.check(({ url, text }) => isPageAddress(url) && text.length <= LONGEST_TEXT),
);

const record = v.pipe(
  v.strictObject({
    bookmark,
    text: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_TEXT))),
    earlier: v.array(earlierText),
  }),
  v.check((one: ImportRecord) => one.earlier.every(({ bookmarkId }) => bookmarkId === one.bookmark.id)),
  v.check((one: ImportRecord) => recordSize(one) <= LONGEST_RECORD),
);

const part = v.strictObject({
  folders: v.pipe(v.array(folder), v.maxLength(50_000)),
  records: v.pipe(v.array(record), v.maxLength(500)),
}) satisfies v.GenericSchema<unknown, ImportPart>;

/** A part as it arrived, checked: every field as its type says. Throws where it is none. */
export function parseImportPart(value: unknown): ImportPart {
  return v.parse(part, value);
}
