import type { ClockTime, Day, Instant } from '../../dates/day.ts';
import { instantsOf, type LocalInstants, wallTimeAt } from '../../dates/wall-time.ts';

const MINUTE = 60_000;

/** A clock and a calendar that a text can mean: those of a zone, or of an offset that never changes. */
export interface Wall {
  /** IANA name, or `UTC+05:30`. */
  zone: string;
  shows(at: Instant): { day: Day; time: ClockTime };
  instantsOf(day: Day, time: ClockTime): LocalInstants;
  /** Minutes east of UTC. */
  offsetAt(at: Instant): number;
}

export function wallOfZone(zone: string): Wall {
  return {
    zone,
    shows: (at) => wallTimeAt(at, zone),
    instantsOf: (day, time) => instantsOf(day, time, zone),
    offsetAt: (at) => wallTimeAt(at, zone).offset,
  };
}

export function wallOfOffset(minutes: number): Wall {
  return {
    zone: offsetName(minutes),
    shows: (at) => wallTimeAt(at + minutes * MINUTE, 'UTC'),
    instantsOf(day, time) {
      const { compatible } = instantsOf(day, time, 'UTC');
      const at = compatible - minutes * MINUTE;
      return { kind: 'unique', instants: [at], compatible: at };
    },
    offsetAt: () => minutes,
  };
}

const OFFSET_NAME = /^UTC([+-])(\d\d):(\d\d)$/;

/** The wall of a zone's name, or of an offset's. */
export function wallNamed(name: string): Wall {
  const [, sign, hours, minutes] = OFFSET_NAME.exec(name) ?? [];
  if (!sign) return wallOfZone(name);
  return wallOfOffset((sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)));
}

/** @example offsetName(-330) // 'UTC-05:30' */
function offsetName(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const size = Math.abs(minutes);
  const two = (n: number) => String(n).padStart(2, '0');
  return `UTC${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
