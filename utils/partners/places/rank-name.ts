/** How well a place's names answer what was typed; less is better. */
export const RANK = { exact: 0, start: 1, startOther: 2, word: 3 } as const;

/**
 * How well a place is meant by what was typed, or `null` if it is not. All folded.
 * @param names of the place, of which `names[own]` is the one the owner reads.
 */
export function rankNames(names: readonly string[], own: number, typed: string): number | null {
  let best: number | null = null;
  for (const [index, name] of names.entries()) {
    const rank = rankName(name, typed, index === own);
    if (rank !== null && (best === null || rank < best)) best = rank;
  }
  return best;
}

function rankName(name: string, typed: string, own: boolean): number | null {
  if (name === typed) return RANK.exact;
  if (name.startsWith(typed)) return own ? RANK.start : RANK.startOther;
  return name.includes(` ${typed}`) ? RANK.word : null;
}
