import Papa from 'papaparse';
import { foldText } from '../fold-text.ts';
import type { Texts } from '../texts/texts.ts';
import { readCell, writeCsv } from '../write-csv.ts';
import { type FoundDetails, type ImportRow, importRow, type PlaceLookup } from './import-row.ts';
import type { PartnerDetails, Way, WayKind } from './partner.ts';
import {
  readExceptions,
  readHours,
  readSleep,
  readTravel,
  writeExceptions,
  writeInterval,
  writeTravel,
} from './partner-cells.ts';
import { writeSchedule } from './write-schedule.ts';

type Column = keyof Texts['partnerCsv'];

const MOST = 5_000;
const SEPARATORS = [';', ',', '\t'];

/** How a column is written and read back; what a cell does not say is left out. Throws an `ImportError`. */
const COLUMNS: Record<
  Column,
  { write: (partner: PartnerDetails) => string; read: (cell: string) => FoundDetails }
> = {
  name: { write: ({ name }) => name, read: (name) => ({ name }) },
  place: { write: ({ place }) => place, read: (place) => ({ place }) },
  zone: { write: ({ zone }) => zone, read: (zone) => ({ zone }) },
  country: { write: ({ country }) => country ?? '', read: (country) => ({ country: country.toUpperCase() }) },
  region: {
    write: ({ holidayRegion }) => holidayRegion ?? '',
    read: (region) => ({ holidayRegion: region.toUpperCase() }),
  },
  hours: { write: ({ week }) => writeSchedule(week), read: (text) => ({ week: readHours(text) }) },
  sleep: { write: ({ sleep }) => writeInterval(sleep), read: (text) => ({ sleep: readSleep(text) }) },
  exceptions: {
    write: ({ exceptions }) => writeExceptions(exceptions),
    read: (text) => ({ exceptions: readExceptions(text) }),
  },
  travel: { write: ({ travel }) => writeTravel(travel), read: (text) => ({ travel: readTravel(text) }) },
  languages: {
    write: ({ languages }) => languages.join(' '),
    read: (text) => ({ languages: text.split(/[\s,;]+/) }),
  },
  phone: waysIn('phone'),
  mail: waysIn('mail'),
  whatsapp: waysIn('whatsapp'),
  meeting: waysIn('meeting'),
  group: { write: ({ group }) => group ?? '', read: (group) => ({ group }) },
  pinned: { write: ({ pinned }) => (pinned ? 'x' : ''), read: () => ({ pinned: true }) },
  note: { write: ({ note }) => note, read: (note) => ({ note }) },
};

const NAMES = Object.keys(COLUMNS) as Column[];

/** The partners as a spreadsheet in the owner's language, in their order. */
export function partnersCsv(partners: PartnerDetails[], texts: Texts): string {
  const rows = partners.map((partner) => NAMES.map((name) => COLUMNS[name].write(partner)));
  return writeCsv([NAMES.map((name) => texts.partnerCsv[name]), ...rows], texts.csv.separator);
}

/**
 * The partners of a spreadsheet, whatever separates its cells and whichever of the languages its first row is in;
 * `null` where no column is a name. A cell is text: what looks like a formula is only what somebody wrote.
 */
export function readPartnersCsv(text: string, languages: Texts[], placeOf: PlaceLookup): ImportRow[] | null {
  const markup = text.replace(/^\ufeff/, '');
  const columnsBy = (separator: string) =>
    rowsOf(markup, separator, 1)[0]?.map((title) => columnTitled(title, languages)) ?? [];
  const knownBy = (separator: string) => columnsBy(separator).filter((column) => column !== null).length;
  // The separator is the one that makes sense of the first row: a guess by counting goes wrong on cells with many lines.
  const separator = SEPARATORS.reduce((best, other) => (knownBy(other) > knownBy(best) ? other : best));
  const columns = columnsBy(separator);
  const [, ...rows] = rowsOf(markup, separator, MOST + 2);
  const nameAt = columns.indexOf('name');
  if (nameAt < 0) return null;
  return rows.flatMap((cells, index): ImportRow[] => {
    const line = index + 2;
    if (cells.every((cell) => cell.trim() === '')) return [];
    const name = textOf(cells[nameAt]);
    if (index >= MOST) return [{ line, name, fault: 'refused' }];
    return [importRow(line, name, () => detailsOf(cells, columns), placeOf)];
  });
}

function rowsOf(markup: string, delimiter: string, preview: number): string[][] {
  return Papa.parse<string[]>(markup, { delimiter, preview }).data;
}

function columnTitled(title: string, languages: Texts[]): Column | null {
  const wanted = foldText(readCell(title).trim().normalize('NFC'));
  const isWanted = (name: Column) =>
    wanted === name || languages.some(({ partnerCsv }) => foldText(partnerCsv[name]) === wanted);
  return NAMES.find(isWanted) ?? null;
}

function detailsOf(cells: string[], columns: (Column | null)[]): FoundDetails {
  const ways: Way[] = [];
  let found: FoundDetails = {};
  for (const [index, column] of columns.entries()) {
    const cell = textOf(cells[index]);
    if (column === null || cell === '') continue;
    const read = COLUMNS[column].read(cell);
    ways.push(...(read.ways ?? []));
    found = { ...found, ...read };
  }
  return { ...found, ways };
}

function textOf(cell: string | undefined): string {
  return readCell(cell ?? '').trim();
}

/** Several of a kind stand on lines of their own inside the cell. */
function waysIn(kind: WayKind): (typeof COLUMNS)[Column] {
  return {
    write: ({ ways }) =>
      ways
        .filter((way) => way.kind === kind)
        .map(({ value }) => value)
        .join('\n'),
    read: (text) => ({ ways: text.split(/[\r\n]+/).map((value) => ({ kind, value: value.trim() })) }),
  };
}
