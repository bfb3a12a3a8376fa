import { offsetAt } from '../../utils/dates/zone-rules.ts';

/** When clocks are compared: noon of every tenth day of the years to come. */
const FROM = Date.UTC(2026, 10, 1, 12);
const UNTIL = Date.UTC(2031, 0, 1);
const STEP = 10 * 86_400_000;

/** One zone for each time that is kept: of those that always agree the weightiest one. Weightiest first. */
export function groupZones(zones: string[], weightOf: (zone: string) => number): string[] {
  const byTime = new Map<string, string>();
  for (const zone of zones.toSorted((a, b) => weightOf(b) - weightOf(a))) {
    const time = timesIn(zone);
    if (!byTime.has(time)) byTime.set(time, zone);
  }
  return [...byTime.values()];
}

function timesIn(zone: string): string {
  const offsets: number[] = [];
  for (let at = FROM; at < UNTIL; at += STEP) offsets.push(offsetAt(zone, at));
  return offsets.join();
}
