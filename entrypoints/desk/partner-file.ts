import type { ImportRow, PlaceLookup } from '../../utils/partners/import-row.ts';
import { readPartnersCsv } from '../../utils/partners/partner-csv.ts';
import { readVcards } from '../../utils/partners/partner-vcard.ts';
import { loadTexts } from '../../utils/texts/texts.ts';
import { decodedText } from './decoded-text.ts';

const BYTES = 5_000_000;

/** What a chosen file holds, or why nothing of it is taken. */
export type PartnerFile = { rows: ImportRow[] } | { fault: 'tooBig' | 'nothing' };

/** Reads partners from a file of either kind, told by what is in it and not by its name. */
export async function readPartnerFile(file: Blob, placeOf: PlaceLookup): Promise<PartnerFile> {
  if (file.size > BYTES) return { fault: 'tooBig' };
  const text = decodedText(await file.arrayBuffer());
  const rows = /^\s*BEGIN:VCARD/im.test(text)
    ? readVcards(text, placeOf)
    : readPartnersCsv(text, await Promise.all([loadTexts('en'), loadTexts('fr')]), placeOf);
  return rows && rows.length > 0 ? { rows } : { fault: 'nothing' };
}
