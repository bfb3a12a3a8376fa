import * as v from 'valibot';
import type { EarlierText, Folder } from '../bookmark.ts';
import { LONGEST_TEXT } from '../captured-page.ts';
import { cleanCanonicalUrl, cleanPageUrl } from '../clean-page-url.ts';
import { JSON_FORMAT, JSON_VERSION } from '../export/dossier-json.ts';
import { BLANK_FOLDER } from '../new-bookmark.ts';
import { soundBookmark } from '../sound-bookmark.ts';
import { soundEarlierText } from '../sound-earlier-text.ts';
import { soundFolder } from '../sound-folder.ts';
import { standingOf } from '../source-standing.ts';
import { hashOf, siteOf } from '../taken-page.ts';
import {
  AT_A_STRETCH,
  type ImportFile,
  type ImportRecord,
  LONGEST_RECORD,
  MOST_RECORDS,
  type Pause,
  type Refusal,
  recordSize,
} from './import-file.ts';

/** Why nothing of a file is taken. `cut`: it ends in the middle; `foreign`: not ours; `newer`: of a later Sous-main. */
export type FileFault = 'cut' | 'foreign' | 'newer';

const fileShape = v.object({
  format: v.literal(JSON_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  folders: v.array(v.unknown()),
  bookmarks: v.array(v.unknown()),
});
const newerShape = v.object({ format: v.literal(JSON_FORMAT), version: v.number() });

interface FileContext {
  newId: () => string;
  /** Where bookmarks go whose folder the file does not have. */
  looseFolder: string;
  pause: Pause;
}

/** The end of the year 9999: later days have no four-figure year. */
const LAST_INSTANT = 253_402_300_799_999;
const LONGEST_NAME = 200;

/**
 * A dossier that was exported whole (`export/dossier-json.ts`). Foreign data: every field is looked at, what is not
 * known is left aside, what an address or a text says of itself is reckoned anew.
 */
export async function readDossierFile(
  text: string,
  context: FileContext,
): Promise<ImportFile | { fault: FileFault }> {
  const found = parsed(text);
  if ('fault' in found) return found;
  const { folders, bookmarks } = found;
  const file: ImportFile = {
    folders: foldersIn(folders),
    records: [],
    refused: [],
    tooMany: Math.max(0, bookmarks.length - MOST_RECORDS),
    cut: false,
  };
  const known = new Set(file.folders.map(({ id }) => id));
  const loose = { ...BLANK_FOLDER, id: context.newId(), name: context.looseFolder };
  for (const [index, stored] of bookmarks.slice(0, MOST_RECORDS).entries()) {
    if (index % AT_A_STRETCH === 0) await context.pause();
    const record = recordOf(stored);
    const folderId = known.has(record.bookmark.folderId) ? record.bookmark.folderId : loose.id;
    const reason = await refusalOf(record);
    if (reason) file.refused.push({ folderId, title: record.bookmark.title.slice(0, LONGEST_NAME), reason });
    else file.records.push({ ...record, bookmark: { ...record.bookmark, folderId } });
  }
  const isAstray = [...file.records.map(({ bookmark }) => bookmark), ...file.refused].some(
    ({ folderId }) => folderId === loose.id,
  );
  return isAstray ? { ...file, folders: [...file.folders, loose] } : file;
}

function parsed(text: string): v.InferOutput<typeof fileShape> | { fault: FileFault } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: text.slice(0, 200).includes(JSON.stringify(JSON_FORMAT)) ? 'cut' : 'foreign' };
  }
  const head = v.safeParse(newerShape, value);
  if (head.success && head.output.version > JSON_VERSION) return { fault: 'newer' };
  const whole = v.safeParse(fileShape, value);
  return whole.success ? whole.output : { fault: 'foreign' };
}

/** Each once: a second one of the same id is not looked at. */
function foldersIn(stored: unknown[]): Folder[] {
  const byId = new Map<string, Folder>();
  for (const one of stored.filter(isObject).slice(0, MOST_RECORDS)) {
    const folder = soundFolder(one);
    const name = folder.name.trim().slice(0, LONGEST_NAME);
    if (folder.id !== '' && name !== '' && !byId.has(folder.id))
      byId.set(folder.id, { ...folder, name, icon: folder.icon.slice(0, 50), deletedAt: null });
  }
  return [...byId.values()];
}

/** The record as it would be kept; its address is empty where it cannot be. */
function recordOf(stored: unknown): ImportRecord {
  const given = isObject(stored) ? stored : {};
  const sound = soundBookmark(given);
  const url = cleanPageUrl(sound.url) ?? '';
  const text: unknown = Reflect.get(given, 'text');
  const bookmark = {
    ...sound,
    url,
    canonicalUrl: url && cleanCanonicalUrl(sound.canonicalUrl, url),
    title: sound.title || url,
    site: sound.site || (url && siteOf(url)),
    standing: standingOf(url),
    quotes: sound.quotes.filter(({ exact }) => exact !== ''),
    removedQuotes: [],
    deletedAt: null,
  };
  return { bookmark, text: typeof text === 'string' ? text : null, earlier: earlierIn(given) };
}

/** Each with an address that may be kept, and once at a time; whose they are is known when they are kept. */
function earlierIn(given: object): EarlierText[] {
  const stored: unknown = Reflect.get(given, 'earlier');
  if (!Array.isArray(stored)) return [];
  const texts = stored.filter(isObject).map((one) => {
    const sound = soundEarlierText(one);
    return { ...sound, bookmarkId: '', url: cleanPageUrl(sound.url) ?? '' };
  });
  return [...new Map(texts.filter(({ url }) => url !== '').map((one) => [one.at, one])).values()];
}

async function refusalOf({ bookmark, text, earlier }: ImportRecord): Promise<Refusal | null> {
  if (bookmark.url === '') return 'damaged';
  const instants = [
    bookmark.savedAt,
    bookmark.archivedAt ?? 0,
    bookmark.check?.at ?? 0,
    bookmark.check?.seen?.at ?? 0,
    ...bookmark.quotes.map(({ savedAt }) => savedAt),
    ...earlier.map(({ at }) => at),
  ];
  if (instants.some((at) => at < 0 || at > LAST_INSTANT)) return 'damaged';
  const texts = [text ?? '', ...earlier.map((one) => one.text)];
  if (
    texts.some(({ length }) => length > LONGEST_TEXT) ||
    recordSize({ bookmark, text, earlier }) > LONGEST_RECORD
  )
    return 'tooLong';
  const isTrue = text === null || bookmark.textHash === null || (await hashOf(text)) === bookmark.textHash;
  return isTrue ? null : 'altered';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
