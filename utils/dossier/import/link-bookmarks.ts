import type { Day, Instant } from '../../dates/day.ts';
import type { Bookmark, Folder } from '../bookmark.ts';
import { cleanPageUrl } from '../clean-page-url.ts';
import { BLANK_BOOKMARK, BLANK_FOLDER } from '../new-bookmark.ts';
import { referencesOf } from '../page-links.ts';
import { standingOf } from '../source-standing.ts';
import { tidyTags } from '../tag-key.ts';
import { siteOf } from '../taken-page.ts';
import { AT_A_STRETCH, type ImportFile, type Pause, type Refusal } from './import-file.ts';
import type { NetscapeLink, NetscapeLinks } from './netscape-links.ts';

export interface LinkContext {
  now: Instant;
  /** The day of an instant on the owner's calendar. */
  dayOf: (at: Instant) => Day;
  newId: () => string;
  /** Where links go that lie in no folder. */
  looseFolder: string;
  pause: Pause;
}

const LONGEST_NAME = 200;
const SCRIPTS = /^(?:javascript|vbscript|data):$/;

/** Links as bookmarks of pages that nobody opened, in folders named by their path: `Droit › Bail`. */
export async function linkBookmarks(
  { links, tooMany, cut }: NetscapeLinks,
  context: LinkContext,
): Promise<ImportFile> {
  const file: ImportFile = { folders: [], records: [], refused: [], tooMany, cut };
  const folders = new Map<string, Folder>();
  const taken = new Set<string>();
  for (const [index, link] of links.entries()) {
    if (index % AT_A_STRETCH === 0) await context.pause();
    const folder = folderOf(link, folders, context);
    const url = cleanPageUrl(link.href);
    const reason = url === null ? refusalOf(link.href) : taken.has(url) ? 'twice' : null;
    if (url === null || reason !== null) {
      file.refused.push({
        folderId: folder.id,
        title: link.title || link.href.slice(0, LONGEST_NAME),
        reason: reason ?? 'address',
      });
      continue;
    }
    taken.add(url);
    file.records.push({ bookmark: bookmarkOf(link, url, folder.id, context), text: null, earlier: [] });
  }
  return { ...file, folders: [...folders.values()] };
}

function folderOf(
  { path }: NetscapeLink,
  folders: Map<string, Folder>,
  { newId, looseFolder }: LinkContext,
): Folder {
  const name = path.join(' › ').slice(0, LONGEST_NAME).trim() || looseFolder;
  const known = folders.get(name);
  if (known) return known;
  const folder = { ...BLANK_FOLDER, id: newId(), name, position: folders.size };
  folders.set(name, folder);
  return folder;
}

function bookmarkOf(link: NetscapeLink, url: string, folderId: string, context: LinkContext): Bookmark {
  const savedAt = instantOf(link.addedAt, context.now);
  const title = link.title || url;
  return {
    ...BLANK_BOOKMARK,
    id: context.newId(),
    folderId,
    url,
    title,
    site: siteOf(url),
    standing: standingOf(url),
    savedAt,
    consultedOn: context.dayOf(savedAt),
    unread: 'link',
    references: referencesOf({ url, title, quotes: [] }).map(({ canonical }) => canonical),
    tags: tidyTags(link.tags),
    note: link.note,
  };
}

/** When the browser says it was added: seconds, or with some browsers microseconds; never after now. */
function instantOf(addedAt: number | null, now: Instant): Instant {
  if (addedAt === null) return now;
  const at = addedAt > 1e14 ? addedAt / 1000 : addedAt * 1000;
  return at <= now ? Math.floor(at) : now;
}

function refusalOf(href: string): Refusal {
  return SCRIPTS.test(URL.parse(href)?.protocol ?? '') ? 'script' : 'address';
}
