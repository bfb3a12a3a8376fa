import { isDiskFull } from '../../utils/disk-full.ts';
import { importParts } from '../../utils/dossier/import/import-parts.ts';
import type { PlannedFolder } from '../../utils/dossier/import/plan-import.ts';
import { sendMessage } from '../../utils/messages.ts';

/** Times each message is sent again, and how long after: in a long import workers come and go. */
const TRIES = 5;
const WAIT = 1_000;

/**
 * Has the background take in the new bookmarks of these folders: part by part, and kept all at once at the end. Stopped
 * before that, nothing is kept.
 * @param onPart told how much is done, 0 to 1; answers whether to go on
 * @returns how many bookmarks came, `null` when it was stopped
 */
export async function takeDossier(
  { importId, fileName }: { importId: string; fileName: string },
  chosen: PlannedFolder[],
  onPart: (done: number) => boolean,
): Promise<number | null> {
  const parts = importParts(chosen);
  for (const [index, part] of parts.entries()) {
    if (!onPart(index / (parts.length + 1))) return null;
    await patiently(() => sendMessage('dossier.stageImport', importId, index, part));
  }
  if (!onPart(parts.length / (parts.length + 1))) return null;
  return patiently(() => sendMessage('dossier.takeImport', importId, parts.length, fileName));
}

/** Each message may arrive twice. What a full disk refused is not asked again. */
async function patiently<Answer>(ask: () => Promise<Answer>, tries = TRIES): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    if (tries === 0 || isDiskFull(error)) throw error;
    await new Promise((resolve) => setTimeout(resolve, WAIT));
    return patiently(ask, tries - 1);
  }
}
