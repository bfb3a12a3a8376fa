import { byRank, type Hit } from './ranking.ts';
import type { Scored } from './score-segment.ts';

/** A hit of the packed index: whose it is, is read only of those that are shown. */
export interface PackedHit extends Hit {
  number: number;
}

/**
 * The best ones, and those that are as good as the last of them: which of these come first, their ids say. Only they
 * are made into hits: sorting all would take longer than finding them.
 */
export function bestOf(scored: Scored[], count: number): PackedHit[] {
  const lowest = lowestScore(scored, count);
  const sure = hitsAt(scored, (score) => score > lowest);
  const even = hitsAt(scored, (score) => score === lowest);
  const wanted = Math.max(0, count - sure.length);
  const times = Float64Array.from(even, ({ savedAt }) => savedAt).sort();
  const oldest = times[Math.max(0, times.length - wanted)] ?? Number.POSITIVE_INFINITY;
  return [...sure, ...even.filter(({ savedAt }) => savedAt >= oldest)].sort(byRank);
}

/** The score of the last one wanted. */
function lowestScore(scored: Scored[], count: number): number {
  const tally: number[] = [];
  for (const { scores, places } of scored) {
    for (const place of places()) {
      const score = scores[place] ?? 0;
      tally[score] = (tally[score] ?? 0) + 1;
    }
  }
  let better = 0;
  for (let score = tally.length - 1; score > 0; score--) {
    better += tally[score] ?? 0;
    if (better >= count) return score;
  }
  return 0;
}

function hitsAt(scored: Scored[], accepts: (score: number) => boolean): PackedHit[] {
  return scored.flatMap(({ first, savedAt, scores, reasons, places }) => {
    const hits: PackedHit[] = [];
    for (const place of places()) {
      const score = scores[place] ?? 0;
      if (!accepts(score)) continue;
      hits.push({
        number: first + place,
        score,
        savedAt: savedAt[place] ?? 0,
        reasons: reasons[place] ?? 0,
      });
    }
    return hits;
  });
}
