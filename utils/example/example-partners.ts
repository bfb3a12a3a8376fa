import { NO_DETAILS } from '../partners/new-partner.ts';
import type { PartnerDetails } from '../partners/partner.ts';
import { usualHours } from '../partners/week-presets.ts';

interface ExamplePartner {
  details: PartnerDetails;
  /** The owner means to call them. */
  call: boolean;
}

/** Three on other clocks: far west, with a half hour or a quarter in it, and with another weekend. */
export const EXAMPLE_PARTNERS: readonly ExamplePartner[] = [
  partner('America/Vancouver', 'CA', { holidayRegion: 'CA-BC', languages: ['en'] }, true),
  partner('Asia/Kathmandu', 'NP', { languages: ['en'] }),
  partner('Asia/Dubai', 'AE', { languages: ['en', 'ar'] }),
];

function partner(
  zone: string,
  country: string,
  details: Partial<PartnerDetails>,
  call = false,
): ExamplePartner {
  const week = usualHours(country, details.holidayRegion ?? null);
  return { details: { ...NO_DETAILS, zone, country, week, ...details }, call };
}
