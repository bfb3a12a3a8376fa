import type { Instant } from '../../../utils/dates/day.ts';
import { readKept } from '../../../utils/safety/kept-outside.ts';
import { keptPileRows } from '../../../utils/safety/kept-pile-rows.ts';
import { loadSettings } from '../../../utils/settings-store.ts';
import { type LiveLists, liveLists } from '../live-lists.ts';

/** The lists out of what is kept outside a database that does not open, as they are by the clock of now. */
export async function keptLists(): Promise<(LiveLists & { keptAt: Instant }) | null> {
  const [settings, kept] = await Promise.all([loadSettings(), readKept(nextTurn)]);
  if (!kept) return null;
  // Whether a file was saved lately is not said here: there are greater sorrows.
  const lists = await liveLists(
    keptPileRows(kept.backup),
    settings,
    {
      lastBackupAt: null,
      anyDataSince: null,
    },
    Date.now(),
  );
  return { ...lists, keptAt: kept.backup.header.madeAt };
}

/** Lets the popup draw and answer. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
