import fc from 'fast-check';
import {
  type Bookmark,
  CHECK_OUTCOMES,
  CHECK_TROUBLES,
  type EarlierText,
  FOLDER_COLOURS,
  type Folder,
  type PageText,
  STANDINGS,
  UNREAD_REASONS,
} from '../../utils/dossier/bookmark.ts';
import { standingOf } from '../../utils/dossier/source-standing.ts';
import { hashOf } from '../../utils/dossier/taken-page.ts';
import { aBookmark, aFolder, aQuote } from './builders.ts';

export interface AnyDossier {
  folders: Folder[];
  bookmarks: Bookmark[];
  pageTexts: PageText[];
  earlierTexts: EarlierText[];
}

/** Words that are awkward somewhere: in markup, in a spreadsheet, in LaTeX, in a line, in the reading direction. */
export const anyWords = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '=HYPERLINK("https://evil.example")',
    '</a><script>alert(1)</script>',
    '\\{ {{ } $_^~%&#',
    'ligne\r\nautre\n\nTY  - CASE',
    '\u202eesrever\u200b',
    '«\u202fdélai\u202f» & <b>',
    '__proto__',
    '\ud800',
  ),
);
const instant = fc.integer({ min: 0, max: 4_000_000_000_000 });
const day = fc.constantFrom('2026-11-23', '2024-02-29', '1999-12-31');
const address = fc
  .tuple(
    fc.constantFrom('www.legifrance.gouv.fr', 'blog.example', 'www.service-public.gouv.fr'),
    fc.integer({ min: 1, max: 9_999 }),
    fc.constantFrom('', '?a=1', '?q=%7B%22x%22%7D&b=c'),
  )
  .map(([host, number, query]) => `https://${host}/page/${number}${query}`);
const version = fc.option(
  fc.record({
    id: fc.option(fc.constantFrom('LEGIARTI000038414392', '02016R0679-20160504')),
    inForceOn: fc.option(day),
    verifiedOn: fc.option(day),
  }),
);
const quote = fc
  .record({
    id: fc.uuid(),
    exact: anyWords.filter((words) => words !== ''),
    prefix: anyWords,
    suffix: anyWords,
    headings: fc.array(anyWords, { maxLength: 3 }),
    start: fc.option(fc.nat(1_000)),
    savedAt: instant,
    note: anyWords,
  })
  .map(aQuote);
const check = fc.option(
  fc.record({
    at: instant,
    outcome: fc.constantFrom(...CHECK_OUTCOMES),
    trouble: fc.option(fc.constantFrom(...CHECK_TROUBLES)),
    leadsTo: fc.option(address),
    seen: fc.option(
      fc.record({
        at: instant,
        outcome: fc.constantFrom('unchanged' as const, 'amended' as const, 'moved' as const),
        text: fc.option(anyWords),
        version,
        movedTo: fc.option(address),
        says: fc.option(anyWords),
      }),
    ),
  }),
);
const name = anyWords.map((words) => words.trim()).filter((words) => words !== '');

const folder = fc
  .record({
    id: fc.uuid(),
    name,
    colour: fc.constantFrom(...FOLDER_COLOURS),
    icon: fc.constantFrom('folder', 'home'),
    usedAt: instant,
    archivedAt: fc.option(instant),
  })
  .map(aFolder);

/** Folders in their order, bookmarks in them, and the texts of some. Ids and addresses are each once. */
export const anyDossier = fc
  .record({
    folders: fc.uniqueArray(folder, { selector: ({ id }) => id, minLength: 1, maxLength: 4 }),
    bookmarks: fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        folder: fc.nat(),
        url: address,
        title: name,
        site: name,
        standing: fc.constantFrom(...STANDINGS),
        language: fc.option(fc.constantFrom('fr', 'en-GB')),
        savedAt: instant,
        consultedOn: day,
        unread: fc.option(fc.constantFrom(...UNREAD_REASONS)),
        version,
        quotes: fc.array(quote, { maxLength: 3 }),
        references: fc.array(anyWords, { maxLength: 3 }),
        tags: fc.array(name, { maxLength: 3 }),
        note: anyWords,
        check,
        archivedAt: fc.option(instant),
        text: fc.option(anyWords),
        earlier: fc.uniqueArray(
          fc.record({ at: instant, url: address, consultedOn: day, version, text: anyWords }),
          { selector: ({ at }) => at, maxLength: 2 },
        ),
      }),
      { selector: ({ url }) => url, maxLength: 8 },
    ),
  })
  .map(({ folders, bookmarks }) => ({
    folders: folders.map((one, position) => ({ ...one, position })),
    bookmarks,
  }));

/** The same as it is stored: standing by host, hashes of the texts. */
export async function storedDossier(
  given: typeof anyDossier extends fc.Arbitrary<infer Value> ? Value : never,
): Promise<AnyDossier> {
  const bookmarks: Bookmark[] = [];
  const pageTexts: PageText[] = [];
  const earlierTexts: EarlierText[] = [];
  for (const { folder: at, text, earlier, ...one } of given.bookmarks) {
    const folderId = given.folders[at % given.folders.length]?.id ?? '';
    const textHash = text === null ? null : await hashOf(text);
    bookmarks.push(aBookmark({ ...one, folderId, textHash, standing: standingOf(one.url) }));
    earlierTexts.push(...earlier.map((older) => ({ ...older, bookmarkId: one.id })));
    if (text !== null) pageTexts.push({ bookmarkId: one.id, text });
  }
  return { folders: given.folders, bookmarks, pageTexts, earlierTexts };
}
