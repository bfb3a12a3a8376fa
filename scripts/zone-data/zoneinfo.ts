import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseTzif, type ZoneHistory } from './tzif.ts';

/** Where systems keep compiled time zones, unless `ZONEINFO` says otherwise. */
export const ZONEINFO = process.env.ZONEINFO ?? '/usr/share/zoneinfo';

const ADVICE =
  'Install the time zones of the system (Debian: apt-get install tzdata) or give their folder in ZONEINFO.';

/** A zone's current name, and the former ones. */
export interface ZoneNames {
  name: string;
  formerly: string[];
}

/**
 * Links of the tz database cross borders where clocks agree today (Iceland keeps Abidjan's time): these former names
 * belong to another current one.
 */
const SAME_PLACE: Record<string, string> = {
  'Africa/Asmera': 'Africa/Asmara',
  'Africa/Timbuktu': 'Africa/Bamako',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Virgin': 'America/St_Thomas',
  'Antarctica/South_Pole': 'Antarctica/McMurdo',
  'Atlantic/Jan_Mayen': 'Arctic/Longyearbyen',
  Iceland: 'Atlantic/Reykjavik',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
  'Pacific/Yap': 'Pacific/Chuuk',
};

/** The release of the tz database, `2026f`. Throws one sentence that says what to install. */
export function levelOf(folder: string): string {
  const [, level] = /^# version (\d{4}[a-z])\n/.exec(textOf(folder, 'tzdata.zi')) ?? [];
  if (!level) throw new Error(`No release is named in ${folder}/tzdata.zi. ${ADVICE}`);
  return level;
}

/** Every zone by its current name, in the order of the alphabet: regions, `Etc/GMT+1` and its like, and `UTC`. */
export function namesOf(folder: string): ZoneNames[] {
  const lines = textOf(folder, 'tzdata.zi')
    .split('\n')
    .map((line) => line.split(' '));
  // The names of this list are current ones: each country has its own, also where its clocks agree with another's.
  const regions = textOf(folder, 'zone.tab')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  const fixed = lines
    .map(([kind, name = '']) => (kind === 'Z' ? name : ''))
    .filter((name) => /^Etc\/GMT[+-]/.test(name));
  const names = ['UTC', ...fixed, ...regions.map((line) => line.split('\t')[2] ?? '')].sort();
  const formerly = new Map(names.map((name): [string, string[]] => [name, []]));
  for (const [kind, target = '', former = ''] of [
    ...lines,
    ['L', 'UTC', 'Etc/UTC'],
    ['L', 'UTC', 'Etc/GMT'],
  ]) {
    if (kind !== 'L' || formerly.has(former) || !isPlace(former)) continue;
    const current = SAME_PLACE[former] ?? target.replace(/^Etc\/(GMT|UTC)$/, 'UTC');
    formerly.get(current)?.push(former);
  }
  return [...formerly].map(([name, former]) => ({ name, formerly: former.sort() }));
}

export function historyOf(folder: string, name: string): ZoneHistory {
  return parseTzif(readFileSync(fileIn(folder, name)));
}

/** Without a region only whole words are places (`Cuba`, `Iceland`): capitals alone are abbreviations (`EST`, `PRC`). */
function isPlace(name: string): boolean {
  return name.includes('/') || (/[a-z]/.test(name) && !['Greenwich', 'Universal', 'Zulu'].includes(name));
}

function textOf(folder: string, name: string): string {
  return readFileSync(fileIn(folder, name), 'utf8');
}

function fileIn(folder: string, name: string): string {
  const file = path.join(folder, name);
  if (!existsSync(file)) throw new Error(`${file} is missing. ${ADVICE}`);
  return file;
}
