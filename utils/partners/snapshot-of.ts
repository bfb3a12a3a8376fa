import type { Settings } from '../settings.ts';
import type { Language } from '../texts/texts.ts';
import { holidaysFor } from './holidays-for.ts';
import type { Partner } from './partner.ts';
import type { PartnerSnapshot } from './partner-snapshot.ts';
import { hasKnownClock } from './partner-view.ts';
import { holidayKey, ownParty } from './party.ts';

interface Owner {
  settings: Settings;
  /** The owner's zone now. */
  zone: string;
  language: Language;
}

/** The partners with the holidays of their places and of the owner's, looked up. */
export async function snapshotOf(partners: Partner[], owner: Owner): Promise<PartnerSnapshot> {
  const { settings, zone, language } = owner;
  const ownPlace = { country: settings.country, holidayRegion: settings.region };
  const holidays = await holidaysFor([ownPlace, ...partners]);
  return {
    version: 1,
    language,
    own: ownParty(settings, zone, holidays[holidayKey(ownPlace) ?? ''] ?? []),
    zoneChosen: settings.zone !== null,
    partners: partners.filter(hasKnownClock),
    lost: partners.filter((partner) => !hasKnownClock(partner)),
    holidays,
  };
}
