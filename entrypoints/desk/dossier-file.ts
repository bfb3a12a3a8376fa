import { dayAt } from '../../utils/dates/zoned-time.ts';
import { type FileFault, readDossierFile } from '../../utils/dossier/import/dossier-file.ts';
import { type ImportFile, LARGEST_FILE } from '../../utils/dossier/import/import-file.ts';
import { knownDossier } from '../../utils/dossier/import/known-dossier.ts';
import { linkBookmarks } from '../../utils/dossier/import/link-bookmarks.ts';
import { readNetscape } from '../../utils/dossier/import/netscape-links.ts';
import { type PlannedFolder, planImport } from '../../utils/dossier/import/plan-import.ts';
import { openDatabase } from '../../utils/open-database.ts';
import { decodedText } from './decoded-text.ts';
import type { Desk } from './desk.ts';

/** What a chosen file would bring, or why nothing of it is taken. */
export type DossierFile =
  | { folders: PlannedFolder[]; tooMany: number; cut: boolean }
  | { fault: FileFault | 'tooBig' | 'nothing' };

type Surroundings = Pick<Desk, 'zone' | 'now' | 'texts'>;

/** Reads a dossier of ours or a browser's bookmarks, told by what is in the file and not by its name. */
export async function readDossier(
  file: Pick<Blob, 'size' | 'arrayBuffer'>,
  desk: Surroundings,
): Promise<DossierFile> {
  if (file.size > LARGEST_FILE) return { fault: 'tooBig' };
  const found = await fileOf(decodedText(await file.arrayBuffer()), desk);
  if ('fault' in found) return found;
  const folders = planImport(found, await knownDossier(await openDatabase()), newId);
  if (folders.length === 0) return { fault: 'nothing' };
  return { folders, tooMany: found.tooMany, cut: found.cut };
}

async function fileOf(text: string, desk: Surroundings): Promise<ImportFile | { fault: FileFault }> {
  const looseFolder = desk.texts.dossier.firstFolder;
  if (/^\ufeff?\s*[{[]/.test(text.slice(0, 1_000)))
    return readDossierFile(text.replace(/^\ufeff/, ''), { newId, looseFolder, pause });
  const links = readNetscape(text);
  if (!links) return { fault: 'foreign' };
  const dayOf = (at: number) => dayAt(at, desk.zone);
  return linkBookmarks(links, { now: desk.now, dayOf, newId, looseFolder, pause });
}

function newId(): string {
  return crypto.randomUUID();
}

/** A task of its own: what was typed and drawn meanwhile comes first. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
