import type { Instant } from '../dates/day.ts';
import { type GapChange, gapChanges } from './gap-changes.ts';
import type { Partner } from './partner.ts';

/** A change of the gap, and whom it concerns. */
export interface Gap {
  change: GapChange;
  /** Where, each once, in the owner's order. */
  places: string[];
}

/** Early enough to move what was agreed on. */
const DAYS = 21;

/** What changes within three weeks between the owner's clock and the partners', one entry for all it concerns. */
export function gapsOf(partners: Partner[], own: string, at: Instant): Gap[] {
  const placesByZone = Map.groupBy(partners, ({ zone }) => zone);
  const gaps = new Map<string, Gap>();
  for (const [zone, there] of placesByZone) {
    const places = there.map(({ place }) => place);
    for (const change of gapChanges(own, zone, at, DAYS)) {
      const key = `${change.at} ${change.before} ${change.after} ${change.until}`;
      const known = gaps.get(key)?.places ?? [];
      gaps.set(key, { change, places: [...new Set([...known, ...places])] });
    }
  }
  return [...gaps.values()].sort((a, b) => a.change.at - b.change.at);
}
