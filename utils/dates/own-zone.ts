import { canonicalZone } from './zone-names.ts';

/** Names without a place that a system may still be set to, and where their clocks run on (tz database, `backward`). */
const WITHOUT_PLACE: Record<string, string> = {
  CET: 'Europe/Brussels',
  CST6CDT: 'America/Chicago',
  EET: 'Europe/Athens',
  EST: 'America/Panama',
  EST5EDT: 'America/New_York',
  GB: 'Europe/London',
  HST: 'Pacific/Honolulu',
  MET: 'Europe/Brussels',
  MST: 'America/Phoenix',
  MST7MDT: 'America/Denver',
  NZ: 'Pacific/Auckland',
  'NZ-CHAT': 'Pacific/Chatham',
  PRC: 'Asia/Shanghai',
  PST8PDT: 'America/Los_Angeles',
  ROC: 'Asia/Taipei',
  ROK: 'Asia/Seoul',
  'W-SU': 'Europe/Moscow',
  WET: 'Europe/Lisbon',
};

/**
 * The owner's zone: the one this machine is set to, by its current name. Read anew each time, as laptops travel, and
 * that makes a format: ask once per view. `UTC` when the browser hides it (Firefox against fingerprinting) or names none.
 */
export function ownZone(): string {
  return currentZone(new Intl.DateTimeFormat().resolvedOptions().timeZone);
}

/** The zone that a system's name for its own zone means; `UTC` when it means none. */
export function currentZone(systemName: string | undefined): string {
  if (!systemName) return 'UTC';
  const known = canonicalZone(systemName);
  if (known) return known;
  return (Object.hasOwn(WITHOUT_PLACE, systemName) && WITHOUT_PLACE[systemName]) || 'UTC';
}
