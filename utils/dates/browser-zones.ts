import type { Instant } from './day.ts';
import { changesInTable, type OffsetChange, zoneNames } from './read-zone-table.ts';
import { offsetAmong } from './zone-rules.ts';
import { ZONE_TABLE_FROM, ZONE_TABLE_UNTIL } from './zone-table.ts';

/** Minutes east of UTC by the browser's own data (`offsetByIntl`); throws for a zone that it does not know. */
export type BrowserOffset = (zone: string, at: Instant) => number;

/** What the browser knows of time zones, compared with the table. */
export interface BrowserZones {
  /** The newest release of the tz database that the browser has, of those that can be told; `null` if older than all. */
  level: string | null;
  /** Zones where the browser is behind: the table answers, as always. */
  corrects: string[];
  /** Zones where the browser is ahead of the table: give them to `letBrowserAnswer`. */
  yieldsTo: string[];
}

/** An answer that browsers give since a release of the tz database, and did not give before. */
interface Probe {
  level: string;
  zone: string;
  at: string;
  offset: number;
}

/** By release. Add a line when a release changes the future of a zone. */
export const PROBES: readonly Probe[] = [
  { level: '2022f', zone: 'America/Mexico_City', at: '2024-07-01T12:00Z', offset: -360 },
  { level: '2023a', zone: 'America/Nuuk', at: '2024-07-01T12:00Z', offset: -60 },
  { level: '2024a', zone: 'Asia/Almaty', at: '2024-06-01T12:00Z', offset: 300 },
  { level: '2025a', zone: 'America/Asuncion', at: '2025-06-15T12:00Z', offset: -180 },
  { level: '2026a', zone: 'Europe/Chisinau', at: '2026-03-29T00:30Z', offset: 120 },
  { level: '2026b', zone: 'America/Vancouver', at: '2026-12-01T12:00Z', offset: -420 },
  { level: '2026c', zone: 'Africa/Casablanca', at: '2026-10-01T12:00Z', offset: 0 },
  { level: '2026d', zone: 'America/Inuvik', at: '2026-12-01T12:00Z', offset: -360 },
  { level: '2026e', zone: 'America/Winnipeg', at: '2026-12-01T12:00Z', offset: -300 },
  { level: '2026f', zone: 'America/Havana', at: '2026-12-01T12:00Z', offset: -240 },
];

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Shorter than any summer time, and than Morocco's Ramadans. */
const STEP = 14 * DAY;
const AHEAD = 2 * 365 * DAY;

/**
 * Compares the browser with the table, over the two years to come. It costs a format per zone, so some tenths of a
 * second: ask once per version of the browser, in the background.
 */
export function probeBrowser(byBrowser: BrowserOffset, now: Instant): BrowserZones {
  const failing = PROBES.findIndex(
    ({ zone, at, offset }) => answer(byBrowser, zone, Date.parse(at)) !== offset,
  );
  const different = answeredDifferently(zoneNames(), now, now + AHEAD, byBrowser);
  if (failing === -1) return { level: PROBES.at(-1)?.level ?? null, corrects: [], yieldsTo: different };
  return { level: PROBES[failing - 1]?.level ?? null, corrects: different, yieldsTo: [] };
}

/**
 * Those of the zones (current names) that the browser answers otherwise than the table, or not at all, between two
 * instants. For a notice where the browser was corrected: the zones of the partners, now and in the days to come.
 */
export function answeredDifferently(
  zones: readonly string[],
  from: Instant,
  until: Instant,
  byBrowser: BrowserOffset,
): string[] {
  return zones.filter((zone) => {
    const changes = changesInTable(zone);
    if (changes.length === 0) return false;
    const samples = samplesOf(changes, Math.max(from, ZONE_TABLE_FROM), Math.min(until, ZONE_TABLE_UNTIL));
    return samples.some((at) => answer(byBrowser, zone, at) !== offsetAmong(changes, at));
  });
}

/** Every other week, and both sides of each change. */
function samplesOf(changes: OffsetChange[], from: Instant, until: Instant): Instant[] {
  const samples = changes.flatMap(({ at }) => [at - MINUTE, at]).filter((at) => at >= from && at < until);
  for (let at = from; at < until; at += STEP) samples.push(at);
  return samples;
}

function answer(byBrowser: BrowserOffset, zone: string, at: Instant): number | null {
  try {
    return byBrowser(zone, at);
  } catch {
    return null;
  }
}
