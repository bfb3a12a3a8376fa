import type { ClockTime, Day, Instant } from '../../dates/day.ts';
import { instantsOf, type LocalInstants, wallTimeAt } from '../../dates/wall-time.ts';

const MINUTE = 60_000;

/** A clock and a calendar that a text can mean: those of a zone, or of an offset that never changes. */
export interface Wall {
  /** IANA name, or `UTC+05:30`. */
  zone: string;
  dayAt(at: Instant): Day;
  instantsOf(day: Day, time: ClockTime): LocalInstants;
  /** Minutes east of UTC. */
  offsetAt(at: Instant): number;
}

export function wallOfZone(zone: string): Wall {
  return {
    zone,
    dayAt: (at) => wallTimeAt(at, zone).day,
    instantsOf: (day, time) => instantsOf(day, time, zone),
    offsetAt: (at) => wallTimeAt(at, zone).offset,
  };
}

export function wallOfOffset(minutes: number): Wall {
  return {
    zone: offsetName(minutes),
    dayAt: (at) => wallTimeAt(at + minutes * MINUTE, 'UTC').day,
    instantsOf(day, time) {
      const { compatible } = instantsOf(day, time, 'UTC');
      const at = compatible - minutes * MINUTE;
      return { kind: 'unique', instants: [at], compatible: at };
    },
    offsetAt: () => minutes,
  };
}

/** @example offsetName(-330) // 'UTC-05:30' */
function offsetName(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const size = Math.abs(minutes);
  const two = (n: number) => String(n).padStart(2, '0');
  return `UTC${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
