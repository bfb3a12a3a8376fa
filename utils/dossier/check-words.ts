import { dayOfYear } from '../dates/day-words.ts';
import type { Texts } from '../texts/texts.ts';
import type { LastCheck, Sighting } from './bookmark.ts';
import { versionWords } from './saved-notice.ts';

/** What a look means, in sentences: what was found, or why nothing was. */
export function checkWords({ outcome, trouble, seen }: LastCheck, texts: Texts): string[] {
  if (trouble !== null) return [texts.changes.trouble[trouble]];
  if (outcome === 'could-not-check' || !seen) return [];
  return seenWords(seen, texts);
}

/** What a look that could see has found. */
export function seenWords(seen: Sighting, texts: Texts): string[] {
  const { changes } = texts;
  const version = seen.version && versionWords({ version: seen.version }, texts);
  return [
    changes.meaning[meaningOf(seen)],
    seen.says === null ? null : changes.says(seen.says),
    seen.outcome !== 'amended' || !version ? null : changes.versionNow(version),
  ].filter((words) => words !== null);
}

function meaningOf({ outcome, text }: Sighting) {
  if (outcome === 'amended' && text === null) return 'over' as const;
  return outcome === 'moved' && text === null ? ('movedSame' as const) : outcome;
}

/** The day on which it was last seen, and as what, where the last look could not see it. */
export function lastSeenWords({ outcome, seen }: LastCheck, day: string, texts: Texts): string | null {
  if (outcome !== 'could-not-check' || !seen) return null;
  return texts.changes.lastSeen(dayOfYear(day, texts.dates), texts.changes.outcome[seen.outcome]);
}
