import { ABBREVIATIONS, type ZoneSense } from './abbreviations.ts';

/** Zones named in full, before `time` or after `heure de`, folded, and the abbreviation that means the same. */
const NAMES: Record<string, string> = {
  ET: "eastern|us eastern|eastern us|l'est",
  EST: "eastern standard|normale de l'est",
  EDT: "eastern daylight|eastern summer|avancee de l'est|d'ete de l'est",
  CT: 'central|us central|central us|centre',
  CST_AMERICA: 'central standard|normale du centre',
  CDT: 'central daylight|avancee du centre',
  MT: 'mountain|us mountain|rocheuses',
  MST: 'mountain standard|normale des rocheuses',
  MDT: 'mountain daylight|avancee des rocheuses',
  PT: 'pacific|us pacific|pacifique',
  PST: 'pacific standard|normale du pacifique',
  PDT: "pacific daylight|pacific summer|avancee du pacifique|d'ete du pacifique",
  ATLANTIC: "atlantic|l'atlantique",
  AST_AMERICA: "atlantic standard|normale de l'atlantique",
  ADT: "atlantic daylight|avancee de l'atlantique",
  NT: 'newfoundland|terre-neuve',
  AKT: 'alaska|alaska standard|alaska daylight',
  HST: 'hawaii|hawaii standard|hawai',
  GMT: 'greenwich mean|greenwich|moyenne de greenwich|gmt',
  UTC: 'universal|coordinated universal|universelle|universelle coordonnee|utc|zulu',
  CENTRAL_EUROPE:
    "central european|central europe|d'europe centrale|europe centrale|l'europe centrale|centrale europeenne|mitteleuropaische",
  CET: "central european standard|normale d'europe centrale",
  CEST: "central european summer|central european daylight|d'ete d'europe centrale|mitteleuropaische sommer",
  EASTERN_EUROPE: "eastern european|d'europe de l'est|d'europe orientale",
  EET: 'eastern european standard',
  EEST: 'eastern european summer',
  WET: 'western european|western european standard',
  MSK: 'moscow standard',
  DUBAI: 'gulf standard|gulf',
  RIYADH: 'arabia standard|arabian standard|arab standard',
  KOLKATA: 'indian standard|india standard',
  JERUSALEM: 'israel standard|israel daylight',
  DUBLIN: 'irish standard|irish summer',
  LONDON: "british summer|d'ete britannique",
  SHANGHAI: 'china standard',
  JST: 'japan standard',
  KST: 'korea standard|korean standard',
  PKT: 'pakistan standard',
  EAT: "east africa|east african|eastern africa|d'afrique de l'est",
  WAT: "west africa|west african|d'afrique de l'ouest",
  CAT: "central africa|central african|d'afrique centrale",
  SAST: 'south africa standard|south african standard',
  AET: 'australian eastern',
  AEST: 'australian eastern standard',
  AEDT: 'australian eastern daylight',
  AWST: 'australian western|australian western standard',
  NZT: 'new zealand standard|new zealand daylight',
};

const clock = (...zones: string[]): ZoneSense[] => [{ zones, offset: null }];

/** Names that say more than an abbreviation does: the Indian of the three `IST`. */
const ALONE: Record<string, ZoneSense[]> = {
  CST_AMERICA: ABBREVIATIONS.CST?.slice(0, 1) ?? [],
  AST_AMERICA: ABBREVIATIONS.AST?.slice(0, 1) ?? [],
  CENTRAL_EUROPE: [{ zones: ABBREVIATIONS.CEST?.[0]?.zones ?? [], offset: null }],
  EASTERN_EUROPE: [{ zones: ABBREVIATIONS.EET?.[0]?.zones ?? [], offset: null }],
  ATLANTIC: [{ zones: ABBREVIATIONS.ADT?.[0]?.zones ?? [], offset: null }],
  NT: clock('America/St_Johns'),
  DUBAI: clock('Asia/Dubai'),
  RIYADH: clock('Asia/Riyadh'),
  KOLKATA: clock('Asia/Kolkata'),
  JERUSALEM: clock('Asia/Jerusalem'),
  DUBLIN: clock('Europe/Dublin'),
  LONDON: clock('Europe/London'),
  SHANGHAI: clock('Asia/Shanghai'),
};

const SENSES = new Map(
  Object.entries(NAMES).flatMap(([key, names]) =>
    names.split('|').map((name) => [name, ALONE[key] ?? ABBREVIATIONS[key] ?? []] as const),
  ),
);

/** What a zone's name means, given folded and without `time` or `heure de`; `null` when it is no such name. */
export function spokenZone(name: string): ZoneSense[] | null {
  return SENSES.get(name) ?? null;
}
