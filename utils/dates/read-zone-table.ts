import type { Instant } from './day.ts';
import { ZONE_TABLE, ZONE_TABLE_FROM } from './zone-table.ts';

/** From an instant on, clocks are so many minutes east of UTC. */
export interface OffsetChange {
  at: Instant;
  offset: number;
}

const MINUTE = 60_000;

/** The rule of each zone by its current name, as the table writes it. */
let rules: Map<string, string> | undefined;
/** Current names, by every name in lower case. */
const names = new Map<string, string>();
/** Rules that were asked for; zones that change together share one. */
const read = new Map<string, OffsetChange[]>();

/** The current names of all zones. */
export function zoneNames(): string[] {
  return [...table().keys()];
}

/** The current name of a zone, given in any case, perhaps a former one; `null` for a zone that the table lacks. */
export function nameInTable(name: string): string | null {
  table();
  return names.get(name.toLowerCase()) ?? null;
}

/** What a zone's clocks do in the table's time, the offset at its start first; empty for a zone that it lacks. */
export function changesInTable(name: string): OffsetChange[] {
  const rule = table().get(name);
  if (rule === undefined) return [];
  let changes = read.get(rule);
  if (!changes) {
    changes = readRule(rule);
    read.set(rule, changes);
  }
  return changes;
}

function table(): Map<string, string> {
  if (rules) return rules;
  rules = new Map();
  for (const line of ZONE_TABLE.trim().split('\n')) {
    const [rule = '', zones = ''] = line.split('|');
    for (const zone of zones.split(' ')) {
      const [current = '', ...former] = zone.split('=');
      rules.set(current, rule);
      for (const name of [current, ...former]) names.set(name.toLowerCase(), current);
    }
  }
  return rules;
}

/** `60 2s1o 120`: one hour, and 2s1o (in base 36) minutes later two. */
function readRule(rule: string): OffsetChange[] {
  const [first, ...rest] = rule.split(' ');
  const changes = [{ at: ZONE_TABLE_FROM, offset: Number(first) }];
  let at = ZONE_TABLE_FROM;
  for (let index = 0; index < rest.length; index += 2) {
    at += Number.parseInt(rest[index] ?? '', 36) * MINUTE;
    changes.push({ at, offset: Number(rest[index + 1]) });
  }
  return changes;
}
