import type { Day, Instant } from '../dates/day.ts';
import type { Interval, Week, WeekException } from './week.ts';

/** Only what is given changes. */
export type PartnerChanges = { [Field in keyof PartnerDetails]?: PartnerDetails[Field] };

/** A person or firm elsewhere, whom the owner calls, writes to or meets. */
export interface Partner {
  id: string;
  name: string;
  /** Where they are, as the owner reads it: `Vancouver`. Only words; `zone` tells their time. */
  place: string;
  /** Current IANA name, `America/Vancouver`; never an abbreviation, never an offset. */
  zone: string;
  /** ISO 3166-1 code whose public holidays they keep, `CA`; `null`: none known. */
  country: string | null;
  /** ISO 3166-2 code where holidays differ inside the country, `CA-BC`. */
  holidayRegion: string | null;
  week: Week;
  /** When they must not be woken, on their clock. */
  sleep: Interval;
  exceptions: WeekException[];
  /** Where they are between two days, both included, in the calendar of the place they travel to. */
  travel: Travel[];
  /** BCP 47 codes, the one to speak first first: `en`, `fr-CA`. */
  languages: string[];
  ways: Way[];
  note: string;
  /** The owner's own word for a set of partners, or `null`. */
  group: string | null;
  pinned: boolean;
  /** Place in the owner's own order, ascending; pinned ones come before all others. */
  position: number;
  /** The owner means to call them: a sheet on the pile once they can be reached. */
  call: CallIntention | null;
  addedAt: Instant;
  deletedAt: Instant | null;
}

export interface Travel {
  from: Day;
  to: Day;
  place: string;
  zone: string;
}

/** A way to reach them. `phone` and `whatsapp`: a number as typed; `mail`: an address; `meeting`: a web address. */
export interface Way {
  kind: WayKind;
  value: string;
}

export const WAY_KINDS = ['phone', 'mail', 'whatsapp', 'meeting'] as const;
export type WayKind = (typeof WAY_KINDS)[number];

export interface CallIntention {
  since: Instant;
  /** A notification when the moment comes, besides the sheet. */
  notify: boolean;
  /** What about; may be empty. */
  about: string;
  /** The moment that was told by a notification, so that it is told once; `null` while none was. */
  toldAt: Instant | null;
}

/** What the owner asks for; with the rest of it, an intention of before is meant again. */
export type AskedCall = Pick<CallIntention, 'notify' | 'about'> & Partial<CallIntention>;

/** What the owner sets of a partner; the rest is ours. */
export type PartnerDetails = Pick<
  Partner,
  | 'name'
  | 'place'
  | 'zone'
  | 'country'
  | 'holidayRegion'
  | 'week'
  | 'sleep'
  | 'exceptions'
  | 'travel'
  | 'languages'
  | 'ways'
  | 'note'
  | 'group'
  | 'pinned'
>;

/** Asleep where nobody said otherwise. */
export const USUAL_SLEEP: Interval = { from: '22:00', to: '07:00' };
