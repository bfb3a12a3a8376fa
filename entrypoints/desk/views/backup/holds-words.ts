import type { Texts } from '../../../../utils/texts/texts.ts';

/** `2 suppliers, 12 orders`: what is there of each kind that has a word; of the rest, nothing. */
export function holdsWords(counts: Record<string, number>, texts: Texts['backup']): string {
  const parts = Object.entries(counts).flatMap(([table, count]) => {
    const words = Object.hasOwn(texts.holds, table) ? texts.holds[table] : undefined;
    return words && count > 0 ? [words(count)] : [];
  });
  return parts.join(', ') || texts.holdsNothing;
}
