import { expect, test } from 'vitest';
import { writeDossierJson } from '../../../../utils/dossier/export/dossier-json.ts';
import { importableParts } from '../../../../utils/dossier/export/importable-parts.ts';
import { readDossierFile } from '../../../../utils/dossier/import/dossier-file.ts';
import { aBookmark, aFolder } from '../../../support/builders.ts';

const ids = Array.from({ length: 10 }, (_, n) => `b${n}`);
const content = {
  folders: [aFolder(), aFolder({ id: 'empty', name: 'Vide' })],
  bookmarks: ids.map((id) =>
    aBookmark({ id, url: `https://a.example/${id}`, title: `№ ${id}`, textHash: null }),
  ),
  pageTexts: ids.map((bookmarkId, n) => ({ bookmarkId, text: 'é'.repeat(100 * n) })),
  earlierTexts: [],
};
const bytesOf = (text: string) => new TextEncoder().encode(text).length;
const whole = bytesOf(writeDossierJson(content));
/** The folders, and the longest bookmark with its texts. */
const least = bytesOf(writeDossierJson({ ...content, bookmarks: content.bookmarks.slice(-1) })) + 2;
const roomFor = { bytes: whole, records: 50_000 };

test('what fits into one file is one', () => {
  expect(importableParts(content)).toEqual([content]);
  expect(importableParts({ ...content, bookmarks: [] })).toHaveLength(1);
});

test.each([
  ['one byte too large', { ...roomFor, bytes: whole - 1 }],
  ['twice too large', { ...roomFor, bytes: Math.ceil(whole / 2) }],
  ['of which a file holds no two', { ...roomFor, bytes: least }],
  ['of more bookmarks than are taken from one file', { ...roomFor, records: 3 }],
])('a dossier %s becomes files that are each taken, and together are all of it', async (_what, bounds) => {
  const parts = importableParts(content, bounds);
  expect(parts.length).toBeGreaterThan(1);
  const files = parts.map(writeDossierJson);
  for (const file of files) expect(bytesOf(file)).toBeLessThanOrEqual(bounds.bytes);
  let made = 0;
  const context = { newId: () => `new${made++}`, looseFolder: 'À classer', pause: async () => {} };
  const read = [];
  for (const file of files) {
    const found = await readDossierFile(file, context);
    if ('fault' in found) throw new Error(found.fault);
    expect(found.records.length).toBeLessThanOrEqual(bounds.records);
    expect(found.folders.map(({ id }) => id)).toEqual(['folder-1', 'empty']);
    read.push(...found.records);
  }
  expect(read.map(({ bookmark, text }) => [bookmark.id, text?.length])).toEqual(
    ids.map((id, n) => [id, 100 * n]),
  );
});
