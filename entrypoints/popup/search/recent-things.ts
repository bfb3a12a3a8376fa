import { recentSuggestions } from '../../../utils/search/recent-suggestions.ts';
import type { Place } from './kind.ts';
import { ownerNow } from './owner-now.ts';

/** As many as are taken in at a glance. */
const SHOWN = 6;

/** Something that moved, was meant or was kept last. */
export interface RecentThing {
  kind: string;
  title: string;
  detail: string;
  leadsTo: Place;
}

/** The last of them, the newest first. */
export async function recentThings(): Promise<RecentThing[]> {
  const owner = await ownerNow();
  const rows = await recentSuggestions(owner);
  return rows.slice(0, SHOWN).flatMap(({ kind, title, detail, leadsTo }) => {
    if (kind === null || !('place' in leadsTo)) return [];
    return { kind: owner.texts.search.kinds[kind], title, detail, leadsTo };
  });
}
