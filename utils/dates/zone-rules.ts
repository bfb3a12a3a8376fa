import type { Instant } from './day.ts';
import { offsetByIntl } from './intl-offset.ts';
import { canonicalZone } from './zone-names.ts';

/** Former names and other cases, resolved once. */
const resolved = new Map<string, string>();

/** Minutes east of UTC in a zone at an instant. Throws a RangeError for a zone that does not exist. */
export function offsetAt(zone: string, at: Instant): number {
  return offsetByIntl(resolved.get(zone) ?? resolve(zone), at);
}

function resolve(zone: string): string {
  const name = canonicalZone(zone);
  if (name === null) throw new RangeError(`No such time zone: ${zone}`);
  resolved.set(zone, name);
  return name;
}
