import { importParts } from '../../utils/dossier/import/import-parts.ts';
import type { PlannedFolder } from '../../utils/dossier/import/plan-import.ts';
import { sendMessage } from '../../utils/messages.ts';

/**
 * Has the background take in the new bookmarks of these folders: part by part, and kept all at once at the end. Stopped
 * before that, nothing is kept.
 * @param onPart told how much is done, 0 to 1; answers whether to go on
 * @returns how many bookmarks came, `null` when it was stopped
 */
export async function takeDossier(
  importId: string,
  chosen: PlannedFolder[],
  onPart: (done: number) => boolean,
): Promise<number | null> {
  const parts = importParts(chosen);
  for (const [index, part] of parts.entries()) {
    if (!onPart(index / (parts.length + 1))) return null;
    await sendMessage('dossier.stageImport', importId, index, part);
  }
  if (!onPart(parts.length / (parts.length + 1))) return null;
  return sendMessage('dossier.takeImport', importId, parts.length);
}
