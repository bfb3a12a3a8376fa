import { browserZones } from './browser-zones-store.ts';
import { answeredDifferently } from './dates/browser-zones.ts';
import type { Instant } from './dates/day.ts';
import { offsetByIntl } from './dates/intl-offset.ts';

const DAYS = 15 * 86_400_000;

/**
 * Those of the zones that the browser's own data has wrong from now to as far as verdicts look. Only what the
 * background found wrong at all is asked again: each answer of the browser is slow.
 */
export async function correctedZones(zones: readonly string[], at: Instant): Promise<string[]> {
  const corrects = (await browserZones())?.corrects ?? [];
  const suspects = zones.filter((zone) => corrects.includes(zone));
  return answeredDifferently(suspects, at, at + DAYS, offsetByIntl);
}
