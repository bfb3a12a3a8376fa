import * as v from 'valibot';
import { canonicalZone } from '../dates/zone-names.ts';
import { NO_DETAILS } from './new-partner.ts';
import type { PartnerDetails } from './partner.ts';
import { partnerDetailsShape } from './partner-shape.ts';
import { usualWeek } from './usual-week.ts';

/** One partner of a file, as it would be kept, or why it is not taken. */
export type ImportRow = { line: number; name: string } & (
  | { details: PartnerDetails; guesses: ImportGuess[] }
  | { fault: ImportFault }
);

/** What the file does not say and was filled in: by the place, or by what is usual in the country. */
export type ImportGuess = 'zone' | 'hours';

/**
 * `no-zone`: neither the zone nor the place tells a time zone. `bad-…`: written in a way that is not understood.
 * `old-card`: a vCard of a version before 3.0. `broken`: no row or card at all. `refused`: too long, or too many.
 */
export type ImportFault =
  | 'no-name'
  | 'no-zone'
  | 'bad-hours'
  | 'bad-sleep'
  | 'bad-exceptions'
  | 'bad-travel'
  | 'old-card'
  | 'broken'
  | 'refused';

/** A part of a row that is not understood. */
export class ImportError extends Error {
  override name = 'ImportError';
  readonly fault: ImportFault;

  constructor(fault: ImportFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Where a place is, as far as its name tells: `null` when it is not known or there are several. */
export type PlaceLookup = (name: string) => { zone: string; country: string; region: string | null } | null;

/** What a file says of a partner; the rest is filled in. */
export type FoundDetails = Partial<PartnerDetails>;

/** Completes and checks what was found. Never throws: what is wrong is told in the row. */
export function importRow(
  line: number,
  name: string,
  find: () => FoundDetails,
  placeOf: PlaceLookup,
): ImportRow {
  try {
    return { line, name, ...complete({ ...find(), name }, placeOf) };
  } catch (error) {
    if (error instanceof ImportError) return { line, name, fault: error.fault };
    throw error;
  }
}

function complete(found: FoundDetails, placeOf: PlaceLookup) {
  if (!found.name?.trim()) throw new ImportError('no-name');
  const named = found.zone === undefined ? null : canonicalZone(found.zone);
  const place = found.place ? placeOf(found.place) : null;
  const zone = named ?? place?.zone;
  if (zone === undefined) throw new ImportError('no-zone');
  const country = found.country ?? place?.country ?? null;
  const region = found.holidayRegion ?? (place?.country === country ? place?.region : null) ?? null;
  const guesses: ImportGuess[] = [
    ...(named === null ? ['zone' as const] : []),
    ...(found.week === undefined ? ['hours' as const] : []),
  ];
  const week = found.week ?? usualWeek(country, region);
  const details = { ...NO_DETAILS, ...found, zone, country, holidayRegion: region, week };
  const checked = v.safeParse(partnerDetailsShape, details);
  if (!checked.success) throw new ImportError('refused');
  return { details: checked.output, guesses };
}
