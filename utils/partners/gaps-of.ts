import type { Instant } from '../dates/day.ts';
import { type GapChange, gapChanges } from './gap-changes.ts';
import type { Partner } from './partner.ts';

/** A change of the gap, and whom it concerns. */
export interface Gap {
  change: GapChange;
  /** Where, each once, in the owner's order. */
  places: string[];
}

/** What changes at one moment: when the owner's own clocks change, the gap to nearly everybody. */
export interface GapDay {
  at: Instant;
  gaps: Gap[];
}

/** Early enough to move what was agreed on. */
const DAYS = 21;

/**
 * What changes within three weeks between the owner's clock and the partners', soonest first; what concerns several
 * places in the same way is told once.
 */
export function gapsOf(partners: Partner[], own: string, at: Instant): GapDay[] {
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
  return [...Map.groupBy(gaps.values(), ({ change }) => change.at)]
    .map(([moment, all]) => ({ at: moment, gaps: all }))
    .sort((a, b) => a.at - b.at);
}
