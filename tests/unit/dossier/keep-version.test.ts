import { beforeEach, expect, test } from 'vitest';
import type { AppDatabase } from '../../../utils/database.ts';
import type { Bookmark, Sighting } from '../../../utils/dossier/bookmark.ts';
import { bookmarkById, earlierTextsOf, textOf } from '../../../utils/dossier/bookmark-store.ts';
import { deleteBookmarks, purgeDossier } from '../../../utils/dossier/delete-bookmarks.ts';
import { keepEarlierText, keepFoundVersion } from '../../../utils/dossier/keep-version.ts';
import { recordCheck } from '../../../utils/dossier/record-check.ts';
import { NO_FILTERS } from '../../../utils/dossier/search/bookmark-filters.ts';
import { searchBookmarks } from '../../../utils/dossier/search/search-bookmarks.ts';
import { hashOf } from '../../../utils/dossier/taken-page.ts';
import { aBookmark, aQuote, NOW } from '../../support/builders.ts';
import { aDatabase } from '../../support/test-database.ts';

const OLD = 'Le délai ne peut dépasser trente jours. La pénalité court.';
const NEW = 'Alinéa premier. Le délai ne peut dépasser soixante jours. La pénalité court.';
const VERSION = { id: 'LEGIARTI000099999955', inForceOn: '2026-07-01', verifiedOn: null };
const LATER = NOW + 86_400_000;

const amended: Omit<Sighting, 'at'> = {
  outcome: 'amended',
  text: NEW,
  version: VERSION,
  movedTo: null,
  says: null,
};

let db: AppDatabase;
let kept: Bookmark;
beforeEach(async () => {
  db = aDatabase();
  kept = aBookmark({
    version: { id: 'LEGIARTI000099999901', inForceOn: '2019-04-24', verifiedOn: null },
    quotes: [
      aQuote({ id: 'gone', exact: 'trente jours', start: 26 }),
      aQuote({ id: 'there', exact: 'La pénalité court.', start: 40 }),
    ],
    textHash: await hashOf(OLD),
  });
  await db.bookmarks.add(kept);
  await db.pageTexts.add({ bookmarkId: kept.id, text: OLD });
});

const now = () => bookmarkById(db, kept.id);

test('a look is kept, and one that could not see takes nothing away from it', async () => {
  await recordCheck(db, kept.id, { kind: 'seen', ...amended }, NOW);
  expect((await now())?.check).toMatchObject({ at: NOW, outcome: 'amended', seen: { at: NOW, text: NEW } });
  await recordCheck(db, kept.id, { kind: 'blind', trouble: 'blocked', leadsTo: null }, LATER);
  expect((await now())?.check).toMatchObject({
    at: LATER,
    outcome: 'could-not-check',
    trouble: 'blocked',
    seen: { at: NOW, outcome: 'amended', text: NEW },
  });
});

test('the version found becomes the one kept, and nothing of the former is lost', async () => {
  await recordCheck(db, kept.id, { kind: 'seen', ...amended }, LATER);
  await keepFoundVersion(db, kept.id, LATER, '2026-11-24');
  await keepFoundVersion(db, kept.id, LATER, '2026-11-24'); // the message may come twice
  expect(await textOf(db, kept.id)).toBe(NEW);
  expect(await now()).toMatchObject({
    version: VERSION,
    consultedOn: '2026-11-24',
    savedAt: kept.savedAt,
    textHash: await hashOf(NEW),
    check: { outcome: 'unchanged', seen: { at: LATER, outcome: 'unchanged', text: null } },
    quotes: [
      { id: 'gone', exact: 'trente jours', start: null },
      { id: 'there', start: NEW.indexOf('La pénalité') },
    ],
  });
  expect(await earlierTextsOf(db, kept.id)).toEqual([
    {
      bookmarkId: kept.id,
      at: LATER,
      url: kept.url,
      version: kept.version,
      consultedOn: kept.consultedOn,
      text: OLD,
    },
  ]);
  const found = await searchBookmarks(db, 'soixante', NO_FILTERS);
  expect(found.total).toBe(1);
});

test('and it is taken back, as it was', async () => {
  await recordCheck(db, kept.id, { kind: 'seen', ...amended }, LATER);
  const before = await now();
  await keepFoundVersion(db, kept.id, LATER, '2026-11-24');
  await keepEarlierText(db, kept.id, LATER);
  await keepEarlierText(db, kept.id, LATER);
  expect(await now()).toEqual(before);
  expect(await textOf(db, kept.id)).toBe(OLD);
  expect(await earlierTextsOf(db, kept.id)).toEqual([]);
});

test('a page that only moved is kept at its new address', async () => {
  const movedTo = 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000099999955';
  await recordCheck(
    db,
    kept.id,
    { kind: 'seen', ...amended, outcome: 'moved', text: null, version: null, movedTo },
    LATER,
  );
  const before = await now();
  await keepFoundVersion(db, kept.id, LATER, '2026-11-24');
  expect(await now()).toMatchObject({ url: movedTo, version: kept.version, check: { outcome: 'unchanged' } });
  expect(await textOf(db, kept.id)).toBe(OLD);
  await keepEarlierText(db, kept.id, LATER);
  expect(await now()).toMatchObject({
    url: kept.url,
    check: { seen: { ...before?.check?.seen, version: kept.version } },
  });
});

test('a look that is not the last any more is not kept', async () => {
  await recordCheck(db, kept.id, { kind: 'seen', ...amended }, NOW);
  await recordCheck(db, kept.id, { kind: 'seen', ...amended, text: `${NEW} Encore.` }, LATER);
  await keepFoundVersion(db, kept.id, NOW, '2026-11-24');
  expect(await textOf(db, kept.id)).toBe(OLD);
});

test('earlier texts go with their bookmark, thirty days after it was deleted', async () => {
  await recordCheck(db, kept.id, { kind: 'seen', ...amended }, LATER);
  await keepFoundVersion(db, kept.id, LATER, '2026-11-24');
  await deleteBookmarks(db, [kept.id], LATER);
  await purgeDossier(db, LATER + 31 * 86_400_000);
  expect(await db.earlierTexts.count()).toBe(0);
});
