import { execFileSync } from 'node:child_process';
import { historyBetween } from '../../scripts/zone-data/tzif.ts';
import { historyOf, levelOf, ZONEINFO } from '../../scripts/zone-data/zoneinfo.ts';
import type { Instant } from '../../utils/dates/day.ts';
import { changesInTable, zoneNames } from '../../utils/dates/read-zone-table.ts';
import { ZONE_DATA_VERSION, ZONE_TABLE_FROM, ZONE_TABLE_UNTIL } from '../../utils/dates/zone-table.ts';
import { install, mayInstall } from './debian.ts';

/**
 * Zones whose clocks in the table's years were changed by a release of the tz database: who is older cannot tell
 * whether ours are right.
 */
const CHANGED: [level: string, zones: string[]][] = [
  ['2024a', ['Asia/Almaty', 'Asia/Qostanay', 'Asia/Gaza', 'Asia/Hebron']],
  ['2025a', ['America/Asuncion']],
  ['2025b', ['America/Coyhaique']],
  ['2026a', ['Europe/Chisinau']],
  ['2026b', ['America/Vancouver']],
  ['2026c', ['America/Edmonton', 'Africa/Casablanca', 'Africa/El_Aaiun']],
  ['2026d', ['America/Inuvik']],
  ['2026e', ['America/Winnipeg']],
  ['2026f', ['America/Havana']],
];

/** The release of the system's time zones; says so when the table has another one. */
export function systemLevel(): string {
  const level = levelOf(ZONEINFO);
  if (level !== ZONE_DATA_VERSION) {
    console.log(
      `The system's time zones are ${level}, the table's ${ZONE_DATA_VERSION}: compared where both know.`,
    );
  }
  return level;
}

/** Zones of which the system can tell whether ours are right: all, where it has the table's release. */
export function zonesToCompare(): string[] {
  const level = systemLevel();
  if (level > ZONE_DATA_VERSION) return zoneNames().filter((zone) => !differs(zone));
  const unsure = changedAfter(level);
  return zoneNames().filter((zone) => !unsure.includes(zone));
}

/** Zones that a later release changed, in the table's years. */
export function changedAfter(level: string): string[] {
  return CHANGED.filter(([since]) => level < since).flatMap(([, zones]) => zones);
}

/** Whether the system's file of a zone tells of other changes than the table. */
export function differs(zone: string): boolean {
  const file = zone === 'UTC' ? 'Etc/UTC' : zone;
  const theirs = historyBetween(historyOf(ZONEINFO, file), ZONE_TABLE_FROM, ZONE_TABLE_UNTIL);
  return JSON.stringify(theirs) !== JSON.stringify(changesInTable(zone));
}

/** The system's own answers, by GNU `date`: `2026-03-29T03:00:00+02:00` for each instant. */
export function systemClock(zone: string, instants: readonly Instant[]): string[] {
  const lines = instants.map((at) => `@${at / 1000}`).join('\n');
  const env = { ...process.env, TZ: zone, TZDIR: ZONEINFO };
  const options = { input: lines, encoding: 'utf8', env } as const;
  return execFileSync('date', ['-f', '-', '+%Y-%m-%dT%H:%M:%S%:z'], options).trim().split('\n');
}

/**
 * Sees to it that the system has time zones, as new as the table's if it may install them (root, apt-get). Throws one
 * sentence that says what to install when there are none.
 */
export function requireZoneinfo(): void {
  if (isRecent()) return;
  if (mayInstall()) {
    console.log('  installing tzdata …');
    try {
      install('tzdata');
    } catch (error) {
      console.log(`  apt-get could not: ${String(error)}`);
    }
  }
  systemLevel();
}

function isRecent(): boolean {
  try {
    return levelOf(ZONEINFO) >= ZONE_DATA_VERSION;
  } catch {
    return false;
  }
}
