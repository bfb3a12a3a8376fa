import type { OffsetChange } from '../../utils/dates/read-zone-table.ts';
import { historyBetween } from './tzif.ts';
import { historyOf, levelOf, namesOf, type ZoneNames } from './zoneinfo.ts';

const FROM = '2024-01-01T00:00Z';
const UNTIL = '2038-01-01T00:00Z';
const MINUTE = 60_000;

/**
 * The source of `utils/dates/zone-table.ts`, from a folder of compiled time zones. Zones with the same changes share a
 * line: `offset delta offset delta offset|names`, where an offset is minutes east of UTC, a delta the minutes since
 * the change before (the first: since the table's start) in base 36, and a name `Europe/Kyiv=Europe/Kiev` the current
 * one and the former ones.
 */
export function tableModule(folder: string): string {
  const lines = new Map<string, string[]>();
  for (const zone of namesOf(folder)) {
    const rule = ruleText(changesOf(folder, zone));
    lines.set(rule, [...(lines.get(rule) ?? []), [zone.name, ...zone.formerly].join('=')]);
  }
  const table = [...lines].map(([rule, names]) => `${rule}|${names.join(' ')}`);
  return `// Made by \`npm run data:zones\` from the IANA time zone database, which is in the public domain.

/** The release of the database. */
export const ZONE_DATA_VERSION = '${levelOf(folder)}';

/** The table knows the instants from the first one up to, but not including, the second. */
export const ZONE_TABLE_FROM = ${Date.parse(FROM)};
export const ZONE_TABLE_UNTIL = ${Date.parse(UNTIL)};

/** A line for the zones that change together, as \`read-zone-table.ts\` reads it. */
export const ZONE_TABLE = \`
${table.join('\n')}
\`;
`;
}

function changesOf(folder: string, { name }: ZoneNames): OffsetChange[] {
  const file = name === 'UTC' ? 'Etc/UTC' : name;
  return historyBetween(historyOf(folder, file), Date.parse(FROM), Date.parse(UNTIL));
}

function ruleText(changes: OffsetChange[]): string {
  return changes
    .map(({ at, offset }, index) => {
      const delta = (at - (changes[index - 1]?.at ?? at)) / MINUTE;
      if (!Number.isInteger(offset) || !Number.isInteger(delta)) throw new RangeError('Less than a minute');
      return index === 0 ? `${offset}` : `${delta.toString(36)} ${offset}`;
    })
    .join(' ');
}
