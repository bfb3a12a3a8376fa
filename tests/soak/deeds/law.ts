import { aBookmark } from '../../support/builders.ts';
import type { Life } from '../life.ts';
import type { Deed } from './deed.ts';

async function aBookmarkOf({ browser, chance }: Life) {
  return chance.oneOf(await (await browser.database()).bookmarks.orderBy('url').toArray());
}

/** Imports two bookmarks into one of the owner's folders. */
export const takeIn: Deed = async ({ browser, chance, written, newId }) => {
  const [folderId] = chance.oneOf([...written.folders]) ?? [];
  if (!folderId) return null;
  const importId = newId();
  for (const part of [0, 1]) {
    const id = newId();
    const bookmark = aBookmark({ id, folderId, url: `https://law.example/${id}`, savedAt: Date.now() });
    await browser.tell('dossier.stageImport', importId, part, {
      folders: [],
      records: [{ bookmark, text: 'préavis de trois mois', earlier: [] }],
    });
    written.bookmarks.add(id);
  }
  await browser.tell('dossier.takeImport', importId, 2, 'droit.html');
  return 'takes two bookmarks in';
};

/** What a look at a page found out is written as such looks write it. */
export const lawChanges: Deed = async (life) => {
  const bookmark = await aBookmarkOf(life);
  if (!bookmark) return null;
  const outcome = life.chance.oneOf(['amended', 'repealed', 'unchanged'] as const) ?? 'unchanged';
  const at = Date.now();
  const seen = { at, outcome, text: null, version: null, movedTo: null, says: null };
  const db = await life.browser.database();
  life.browser.killAfter(Number.POSITIVE_INFINITY); // written beside the worker, this is no step of its own
  await db.bookmarks.update(bookmark.id, { check: { at, outcome, trouble: null, leadsTo: null, seen } });
  await life.browser.tell('settings.save', {});
  return `${bookmark.url} is ${outcome}`;
};

export const fileBookmark: Deed = async (life) => {
  const bookmark = await aBookmarkOf(life);
  if (!bookmark) return null;
  const { id, deletedAt, archivedAt } = bookmark;
  if (life.chance.happens(0.5)) {
    await life.browser.tell('dossier.edit', [id], { archived: archivedAt === null });
    return `archives ${id}: ${archivedAt === null}`;
  }
  if (deletedAt === null) life.written.deleted.set(id, Date.now());
  await (deletedAt === null
    ? life.browser.tell('dossier.delete', [id])
    : life.browser.tell('dossier.restore', [id]));
  return `deletes ${id}: ${deletedAt === null}`;
};
