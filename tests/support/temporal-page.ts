import { type BrowserZones, probeBrowser } from '../../utils/dates/browser-zones.ts';
import type { Instant } from '../../utils/dates/day.ts';
import { offsetByIntl } from '../../utils/dates/intl-offset.ts';
import { changesInTable, zoneNames } from '../../utils/dates/read-zone-table.ts';
import { instantsOf, wallTimeAt } from '../../utils/dates/wall-time.ts';
import { ZONE_TABLE_FROM, ZONE_TABLE_UNTIL } from '../../utils/dates/zone-table.ts';

// Runs in a page of a real browser (`clock-page.ts`): our clocks and the browser's own `Temporal`, side by side.

/** What the page has found. */
export interface TemporalComparison {
  browser: BrowserZones;
  compared: number;
  /** The first difference of each zone that has one, in words. */
  differences: Record<string, string>;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Not a whole number of days or hours: other times of other days. */
const STRIDE = 2333 * HOUR + 13 * MINUTE;
const MARGINS = [-2 * HOUR, -HOUR, -30 * MINUTE, -MINUTE, 0, 30 * MINUTE, HOUR, 2 * HOUR];

const comparison: TemporalComparison = {
  browser: probeBrowser(offsetByIntl, Date.now()),
  compared: 0,
  differences: {},
};
for (const zone of zoneNames()) for (const at of samplesOf(zone)) compare(zone, at);
document.body.textContent = JSON.stringify(comparison);

function samplesOf(zone: string): Instant[] {
  const changes = changesInTable(zone).slice(1);
  const samples = changes.flatMap(({ at }) => MARGINS.map((margin) => at + margin));
  for (let at = ZONE_TABLE_FROM; at < ZONE_TABLE_UNTIL; at += STRIDE) samples.push(at);
  return samples;
}

function compare(zone: string, at: Instant): void {
  comparison.compared++;
  if (zone in comparison.differences) return;
  const { day, time } = wallTimeAt(at, zone);
  const theirs = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime();
  // The same numbers on a wall an hour off: in spring this is a time that no clock shows.
  const local = theirs.add({ hours: 1 });
  const ours = [`${day}T${time}`, ...readings(local, zone)].join(' ');
  const expected = [theirs.toString({ smallestUnit: 'minute' }), ...temporalReadings(local, zone)].join(' ');
  if (ours !== expected) comparison.differences[zone] = `${ours}, by Temporal ${expected}`;
}

function readings(local: Temporal.PlainDateTime, zone: string): Instant[] {
  const { instants, compatible } = instantsOf(
    local.toPlainDate().toString(),
    local.toPlainTime().toString({ smallestUnit: 'second' }),
    zone,
  );
  return [instants[0] ?? Number.NaN, instants.at(-1) ?? Number.NaN, compatible];
}

function temporalReadings(local: Temporal.PlainDateTime, zone: string): Instant[] {
  const ways = ['earlier', 'later', 'compatible'] as const;
  return ways.map((disambiguation) => local.toZonedDateTime(zone, { disambiguation }).epochMilliseconds);
}
