/** One thing that a written zone can mean. */
export interface ZoneSense {
  /** Where clocks show it, the likeliest zone first; the others are meant where the owner knows somebody there. */
  zones: string[];
  /** Minutes east of UTC, where the words say an offset; `null` where they say the clock of a place. */
  offset: number | null;
  /** Taken into account only where the owner knows somebody in one of the zones. */
  rare?: boolean;
}

const EASTERN = ['America/New_York', 'America/Toronto', 'America/Detroit'];
const CENTRAL = ['America/Chicago', 'America/Winnipeg', 'America/Mexico_City', 'America/Regina'];
const MOUNTAIN = ['America/Denver', 'America/Edmonton', 'America/Phoenix'];
const PACIFIC = ['America/Los_Angeles', 'America/Vancouver', 'America/Tijuana'];
const ATLANTIC = ['America/Halifax', 'America/Puerto_Rico', 'America/Martinique', 'America/Guadeloupe'];
const CENTRAL_EUROPE = [
  'Europe/Paris',
  'Europe/Berlin',
  'Europe/Brussels',
  'Europe/Madrid',
  'Europe/Rome',
  'Europe/Amsterdam',
  'Europe/Zurich',
  'Europe/Vienna',
  'Europe/Warsaw',
  'Europe/Prague',
  'Europe/Stockholm',
  'Europe/Copenhagen',
  'Europe/Oslo',
  'Europe/Budapest',
];
const EASTERN_EUROPE = [
  'Europe/Athens',
  'Europe/Bucharest',
  'Europe/Helsinki',
  'Europe/Kyiv',
  'Europe/Sofia',
];

const clockOf = (zones: string[]): ZoneSense => ({ zones, offset: null });
const at = (hours: number, zones: string[]): ZoneSense => ({ zones, offset: hours * 60 });
const rarely = (sense: ZoneSense): ZoneSense => ({ ...sense, rare: true });

/**
 * What the abbreviations in use mean, the likeliest first. No standard says: `IST` is Indian, Israeli and Irish. An
 * offset is the one the letters say; where clocks of the place show another one on that day, both are possible.
 */
export const ABBREVIATIONS: Record<string, ZoneSense[]> = {
  UTC: [at(0, ['UTC'])],
  GMT: [at(0, ['UTC'])],
  UT: [at(0, ['UTC'])],
  TU: [at(0, ['UTC'])],
  Zulu: [at(0, ['UTC'])],
  TUC: [at(0, ['UTC'])],
  /** Anywhere on Earth, of deadlines. */
  AoE: [{ zones: [], offset: -12 * 60 }],

  ET: [clockOf(EASTERN)],
  EST: [at(-5, EASTERN), rarely(at(10, ['Australia/Sydney', 'Australia/Brisbane', 'Australia/Melbourne']))],
  EDT: [at(-4, EASTERN)],
  CT: [clockOf(CENTRAL)],
  CST: [at(-6, CENTRAL), at(8, ['Asia/Shanghai', 'Asia/Taipei']), rarely(at(-5, ['America/Havana']))],
  CDT: [at(-5, CENTRAL), rarely(at(-4, ['America/Havana']))],
  MT: [clockOf(MOUNTAIN)],
  MST: [at(-7, MOUNTAIN), rarely(at(8, ['Asia/Kuala_Lumpur']))],
  MDT: [at(-6, MOUNTAIN)],
  PT: [clockOf(PACIFIC)],
  PST: [at(-8, PACIFIC), rarely(at(8, ['Asia/Manila']))],
  PDT: [at(-7, PACIFIC)],
  AST: [at(-4, ATLANTIC), at(3, ['Asia/Riyadh', 'Asia/Kuwait', 'Asia/Qatar', 'Asia/Baghdad'])],
  ADT: [at(-3, ATLANTIC)],
  NST: [at(-3.5, ['America/St_Johns'])],
  NDT: [at(-2.5, ['America/St_Johns'])],
  AKST: [at(-9, ['America/Anchorage'])],
  AKDT: [at(-8, ['America/Anchorage'])],
  AKT: [clockOf(['America/Anchorage'])],
  HST: [at(-10, ['Pacific/Honolulu'])],
  HNE: [at(-5, ['America/Toronto', 'America/New_York'])],
  HAE: [at(-4, ['America/Toronto', 'America/New_York'])],
  HE: [clockOf(['America/Toronto', 'America/New_York'])],
  HNC: [at(-6, CENTRAL)],
  HAC: [at(-5, CENTRAL)],
  HNR: [at(-7, MOUNTAIN)],
  HAR: [at(-6, MOUNTAIN)],
  HNP: [at(-8, PACIFIC)],
  HAP: [at(-7, PACIFIC)],
  HNA: [at(-4, ATLANTIC)],
  HAA: [at(-3, ATLANTIC)],
  HNT: [at(-3.5, ['America/St_Johns'])],
  HAT: [at(-2.5, ['America/St_Johns'])],

  BRT: [at(-3, ['America/Sao_Paulo'])],
  ART: [at(-3, ['America/Argentina/Buenos_Aires'])],
  CLT: [at(-4, ['America/Santiago'])],
  CLST: [at(-3, ['America/Santiago'])],
  COT: [at(-5, ['America/Bogota'])],
  PET: [at(-5, ['America/Lima'])],
  VET: [at(-4, ['America/Caracas'])],
  BOT: [at(-4, ['America/La_Paz'])],
  UYT: [at(-3, ['America/Montevideo'])],
  PYT: [clockOf(['America/Asuncion'])],
  ECT: [at(-5, ['America/Guayaquil']), at(-4, ['America/Puerto_Rico']), rarely(clockOf(CENTRAL_EUROPE))],
  GFT: [at(-3, ['America/Cayenne'])],

  WET: [at(0, ['Europe/Lisbon', 'Atlantic/Canary', 'Africa/Casablanca'])],
  WEST: [at(1, ['Europe/Lisbon', 'Atlantic/Canary'])],
  CET: [at(1, [...CENTRAL_EUROPE, 'Africa/Algiers', 'Africa/Tunis'])],
  CEST: [at(2, CENTRAL_EUROPE)],
  MEZ: [at(1, ['Europe/Berlin', 'Europe/Vienna', 'Europe/Zurich'])],
  MESZ: [at(2, ['Europe/Berlin', 'Europe/Vienna', 'Europe/Zurich'])],
  HNEC: [at(1, CENTRAL_EUROPE)],
  HEEC: [at(2, CENTRAL_EUROPE)],
  EET: [at(2, [...EASTERN_EUROPE, 'Africa/Cairo', 'Asia/Beirut'])],
  EEST: [at(3, [...EASTERN_EUROPE, 'Africa/Cairo', 'Asia/Beirut'])],
  BST: [at(1, ['Europe/London']), at(6, ['Asia/Dhaka']), rarely(at(11, ['Pacific/Bougainville']))],
  MSK: [at(3, ['Europe/Moscow'])],
  TRT: [at(3, ['Europe/Istanbul'])],

  WAT: [at(1, ['Africa/Lagos', 'Africa/Kinshasa', 'Africa/Douala'])],
  CAT: [at(2, ['Africa/Maputo', 'Africa/Harare', 'Africa/Kigali', 'Africa/Lubumbashi'])],
  EAT: [at(3, ['Africa/Nairobi', 'Africa/Addis_Ababa', 'Indian/Antananarivo'])],
  SAST: [at(2, ['Africa/Johannesburg'])],
  MUT: [at(4, ['Indian/Mauritius'])],
  RET: [at(4, ['Indian/Reunion'])],

  IST: [at(5.5, ['Asia/Kolkata', 'Asia/Colombo']), at(2, ['Asia/Jerusalem']), at(1, ['Europe/Dublin'])],
  IDT: [at(3, ['Asia/Jerusalem'])],
  GST: [at(4, ['Asia/Dubai', 'Asia/Muscat']), at(-2, ['Atlantic/South_Georgia'])],
  PKT: [at(5, ['Asia/Karachi'])],
  NPT: [at(5.75, ['Asia/Kathmandu'])],
  ICT: [at(7, ['Asia/Bangkok', 'Asia/Ho_Chi_Minh'])],
  WIB: [at(7, ['Asia/Jakarta'])],
  WITA: [at(8, ['Asia/Makassar'])],
  SGT: [at(8, ['Asia/Singapore'])],
  MYT: [at(8, ['Asia/Kuala_Lumpur'])],
  HKT: [at(8, ['Asia/Hong_Kong'])],
  PHT: [at(8, ['Asia/Manila'])],
  JST: [at(9, ['Asia/Tokyo'])],
  KST: [at(9, ['Asia/Seoul'])],
  SST: [at(8, ['Asia/Singapore']), at(-11, ['Pacific/Pago_Pago'])],
  AWST: [at(8, ['Australia/Perth'])],
  ACST: [at(9.5, ['Australia/Adelaide', 'Australia/Darwin'])],
  ACDT: [at(10.5, ['Australia/Adelaide'])],
  AEST: [at(10, ['Australia/Sydney', 'Australia/Brisbane', 'Australia/Melbourne'])],
  AEDT: [at(11, ['Australia/Sydney', 'Australia/Melbourne'])],
  AET: [clockOf(['Australia/Sydney', 'Australia/Brisbane', 'Australia/Melbourne'])],
  NZST: [at(12, ['Pacific/Auckland'])],
  NZDT: [at(13, ['Pacific/Auckland'])],
  NZT: [clockOf(['Pacific/Auckland'])],
  NCT: [at(11, ['Pacific/Noumea'])],
  CHST: [at(10, ['Pacific/Guam'])],
};
