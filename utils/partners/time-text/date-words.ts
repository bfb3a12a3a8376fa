/** Weekdays, 1 Monday to 7 Sunday, folded, in French, English, German, Spanish, Italian and Dutch. */
const WEEKDAYS = [
  'lundi lundis monday mondays montag montags lunes lunedi maandag',
  'mardi mardis tuesday tuesdays dienstag dienstags martes martedi dinsdag',
  'mercredi mercredis wednesday wednesdays mittwoch mittwochs miercoles mercoledi woensdag',
  'jeudi jeudis thursday thursdays donnerstag donnerstags jueves giovedi donderdag',
  'vendredi vendredis friday fridays freitag freitags viernes venerdi vrijdag',
  'samedi samedis saturday saturdays samstag samstags sonnabend sabado sabato zaterdag',
  'dimanche dimanches sunday sundays sonntag sonntags domingo domenica zondag',
];

/** Shortened ones, which are words of their own too (`mon`, `mer`, `sat`): read only where a number follows. */
const SHORT_WEEKDAYS = [
  'lun mon',
  'mar tue tues',
  'mer wed weds',
  'jeu thu thur thurs',
  'ven fri',
  'sam sat',
  'dim sun',
];

const byName = (lists: string[]) =>
  new Map(lists.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)));

export const WEEKDAY_BY_NAME = byName(WEEKDAYS);
export const WEEKDAY_BY_SHORT_NAME = byName(SHORT_WEEKDAYS);

/** A day counted from today, and the half of the day it says. */
interface RelativeDay {
  words: string;
  days: number;
  half: 'am' | 'pm' | null;
}

const ANY_HALF = null;

/** Longer words first: `après-demain` holds `demain`. */
export const RELATIVE_DAYS: RelativeDay[] = [
  {
    words: 'apres[- ]demain|(?:the )?day after tomorrow|ubermorgen|pasado manana|dopodomani|overmorgen',
    days: 2,
    half: ANY_HALF,
  },
  {
    words:
      'demain (?:soir|apres-midi)|tomorrow (?:evening|afternoon|night)|morgen (?:abend|nachmittag)|domani sera|morgen(?:avond|middag)',
    days: 1,
    half: 'pm',
  },
  { words: 'demain matin|tomorrow morning|morgen fruh|domani mattina|morgenochtend', days: 1, half: 'am' },
  {
    words: '(?<!(?:guten|heute|goede|goeden) )morgen|demain|tomorrow|(?<!(?:la|esta) )manana|domani',
    days: 1,
    half: ANY_HALF,
  },
  {
    words:
      'ce soir|cet apres-midi|tonight|this evening|this afternoon|heute abend|heute nachmittag|stasera|esta noche|esta tarde|vanavond|vanmiddag',
    days: 0,
    half: 'pm',
  },
  {
    words: 'ce matin|this morning|heute (?:morgen|vormittag)|stamattina|esta manana|vanochtend',
    days: 0,
    half: 'am',
  },
  { words: "aujourd ?' ?hui|today|heute|hoy|oggi|vandaag", days: 0, half: ANY_HALF },
  {
    words: 'yesterday|gestern|ayer|ieri|gisteren|hier(?= (?:soir|matin|a |vers ))',
    days: -1,
    half: ANY_HALF,
  },
];
