import { ImportError } from './import-row.ts';
import { parseInterval, parseSchedule } from './parse-schedule.ts';
import type { Travel } from './partner.ts';
import type { Interval, Week, WeekException } from './week.ts';

// How a spreadsheet's cell holds what has parts. Days as ISO 8601 intervals, `2026-12-24/2027-01-02`; several parts
// stand between semicolons.

const DAYS = /^(\d{4}-\d{2}-\d{2})(?:\/(\d{4}-\d{2}-\d{2}))?(?:\s+(.*))?$/;

export function readHours(text: string): Week {
  const { week } = parseSchedule(text);
  if (!week) throw new ImportError('bad-hours');
  return week;
}

export function writeInterval({ from, to }: Interval): string {
  return `${from}-${to}`;
}

export function readSleep(text: string): Interval {
  const sleep = parseInterval(text);
  if (!sleep) throw new ImportError('bad-sleep');
  return sleep;
}

/** @example '2026-12-24/2027-01-02; 2027-01-04 09:00-12:00' // closed, then half a day */
export function writeExceptions(exceptions: WeekException[]): string {
  return exceptions
    .map(({ from, to, intervals }) => [writeDays(from, to), ...intervals.map(writeInterval)].join(' '))
    .join('; ');
}

export function readExceptions(text: string): WeekException[] {
  return parts(text).map((part) => {
    const { from, to, rest } = readDays(part, 'bad-exceptions');
    const intervals = rest.split(/\s+/).filter(Boolean).map(parseInterval);
    if (!intervals.every((interval) => interval !== null)) throw new ImportError('bad-exceptions');
    return { from, to, intervals };
  });
}

/** @example '2026-12-01/2026-12-05 America/Lima Lima' */
export function writeTravel(travel: Travel[]): string {
  return travel
    .map(({ from, to, zone, place }) => `${writeDays(from, to)} ${zone} ${place}`.trim())
    .join('; ');
}

export function readTravel(text: string): Travel[] {
  return parts(text).map((part) => {
    const { from, to, rest } = readDays(part, 'bad-travel');
    const [zone = '', ...place] = rest.split(/\s+/);
    return { from, to, zone, place: place.join(' ') };
  });
}

function writeDays(from: string, to: string): string {
  return from === to ? from : `${from}/${to}`;
}

function readDays(part: string, fault: 'bad-exceptions' | 'bad-travel') {
  const [, from, to = from, rest = ''] = DAYS.exec(part) ?? [];
  if (from === undefined || to === undefined) throw new ImportError(fault);
  return { from, to, rest };
}

function parts(text: string): string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
}
