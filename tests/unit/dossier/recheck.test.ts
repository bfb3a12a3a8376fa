import { expect, test } from 'vitest';
import type { LastCheck, Sighting } from '../../../utils/dossier/bookmark.ts';
import { changedLaw, lastSeenAt, toRecheck } from '../../../utils/dossier/recheck.ts';
import { aBookmark, NOW } from '../../support/builders.ts';

const DAY = 86_400_000;

const seen = (at: number, changes: Partial<Sighting> = {}): LastCheck => ({
  at,
  outcome: changes.outcome ?? 'unchanged',
  trouble: null,
  leadsTo: null,
  seen: { at, outcome: 'unchanged', text: null, version: null, movedTo: null, says: null, ...changes },
});
const blind = (at: number, before: LastCheck | null): LastCheck => ({
  at,
  outcome: 'could-not-check',
  trouble: 'blocked',
  leadsTo: null,
  seen: before?.seen ?? null,
});

const OLD = NOW - 200 * DAY;
const NEW = NOW - 20 * DAY;

test.each([
  ['never checked: when it was read', OLD, null, OLD],
  ['checked: when it was checked', OLD, seen(NEW), NEW],
  ['a look that could not see is none', OLD, blind(NEW, null), OLD],
  ['nor does it undo an earlier one', OLD, blind(NOW, seen(NEW)), NEW],
])('last seen, %s', (_, savedAt, check, expected) => {
  expect(lastSeenAt(aBookmark({ savedAt, check }))).toBe(expected);
});

test.each([
  ['read long ago', { savedAt: OLD }, true],
  ['read lately', { savedAt: NEW }, false],
  ['seen since', { savedAt: OLD, check: seen(NEW) }, false],
  ['only looked at in vain since', { savedAt: OLD, check: blind(NEW, null) }, true],
  ['archived', { savedAt: OLD, archivedAt: NOW }, false],
  ['deleted', { savedAt: OLD, deletedAt: NOW }, false],
  ['a page of the browser itself', { savedAt: OLD, url: 'about:config' }, false],
])('what is %s is to be looked at again before it is used, or not', (_, changes, expected) => {
  expect(toRecheck([aBookmark(changes)], NOW, 6)).toHaveLength(expected ? 1 : 0);
  expect(toRecheck([aBookmark(changes)], NOW, null)).toEqual([]);
});

test('the one that is unseen for longest comes first', () => {
  const bookmarks = [300, 900, 600].map((days) =>
    aBookmark({ id: `${days}`, savedAt: NOW - 1_000 * DAY, check: seen(NOW - days * DAY) }),
  );
  expect(toRecheck(bookmarks, NOW, 6).map(({ id }) => id)).toEqual(['900', '600', '300']);
});

test('a law that was seen changed stays so, also where a later look could not see it', () => {
  const bookmarks = [
    aBookmark({ id: 'amended', check: seen(NEW, { outcome: 'amended' }) }),
    aBookmark({ id: 'repealed', check: blind(NOW, seen(NOW - DAY, { outcome: 'repealed' })) }),
    aBookmark({ id: 'redesigned', check: seen(NEW, { outcome: 'redesigned' }) }),
    aBookmark({ id: 'archived', archivedAt: NOW, check: seen(NEW, { outcome: 'amended' }) }),
    aBookmark({ id: 'never' }),
  ];
  expect(changedLaw(bookmarks).map(({ id }) => id)).toEqual(['repealed', 'amended']);
});
