import type { Instant } from './day.ts';
import { offsetByIntl } from './intl-offset.ts';
import { changesInTable, type OffsetChange } from './read-zone-table.ts';
import { canonicalZone } from './zone-names.ts';
import { ZONE_TABLE_FROM, ZONE_TABLE_UNTIL } from './zone-table.ts';

interface KnownZone {
  name: string;
  /** Empty when the browser has to answer. */
  changes: OffsetChange[];
}

/** Zones that were asked for, by the name they were asked by. */
const known = new Map<string, KnownZone>();
let answeredByBrowser: ReadonlySet<string> = new Set();

/**
 * Minutes east of UTC in a zone at an instant: by the table in its years, else by the browser. Throws a RangeError for
 * a zone that does not exist.
 */
export function offsetAt(zone: string, at: Instant): number {
  const { name, changes } = known.get(zone) ?? learn(zone);
  const inTable = at >= ZONE_TABLE_FROM && at < ZONE_TABLE_UNTIL && changes.length > 0;
  return inTable ? offsetAmong(changes, at) : offsetByIntl(name, at);
}

/** From now on the browser answers for these zones: its data is newer than the table (`probeBrowser`). */
export function letBrowserAnswer(zones: readonly string[]): void {
  answeredByBrowser = new Set(zones);
  known.clear();
}

/** The offset at an instant that is not before the first change. */
export function offsetAmong(changes: readonly OffsetChange[], at: Instant): number {
  let offset = 0;
  for (const change of changes) {
    if (change.at > at) break;
    offset = change.offset;
  }
  return offset;
}

function learn(zone: string): KnownZone {
  const name = canonicalZone(zone);
  if (name === null) throw new RangeError(`No such time zone: ${zone}`);
  const zoneKnown = { name, changes: answeredByBrowser.has(name) ? [] : changesInTable(name) };
  known.set(zone, zoneKnown);
  return zoneKnown;
}
