import { answeredDifferently } from '../../../utils/dates/browser-zones.ts';
import type { Instant } from '../../../utils/dates/day.ts';
import { offsetByIntl } from '../../../utils/dates/intl-offset.ts';

const DAYS = 15 * 86_400_000;

/** Zones that the browser's own data has wrong, from now to as far as verdicts look. */
export function correctedZones(zones: string[], at: Instant): string[] {
  return answeredDifferently(zones, at, at + DAYS, offsetByIntl);
}
