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

/** A day counted from today. */
interface RelativeDay {
  words: string;
  days: number;
  /** It says the afternoon, the evening or the night. */
  evening: boolean;
}

/** Longer words first: `après-demain` holds `demain`. */
export const RELATIVE_DAYS: RelativeDay[] = [
  {
    words: 'apres[- ]demain|(?:the )?day after tomorrow|ubermorgen|pasado manana|dopodomani|overmorgen',
    days: 2,
    evening: false,
  },
  { words: 'morgen(?:avond|middag)', days: 1, evening: true },
  {
    words:
      '(?<!(?:guten|heute|goede|goeden) )morgen|morgenochtend|demain|tomorrow|(?<!(?:la|esta) )manana|domani',
    days: 1,
    evening: false,
  },
  {
    words:
      'ce soir|cet apres-midi|tonight|this evening|this afternoon|stasera|esta noche|esta tarde|vanavond|vanmiddag',
    days: 0,
    evening: true,
  },
  {
    words:
      "ce matin|this morning|stamattina|esta manana|vanochtend|aujourd ?' ?hui|today|heute|hoy|oggi|vandaag",
    days: 0,
    evening: false,
  },
  {
    words: 'avant[- ]hier|(?:the )?day before yesterday|vorgestern|anteayer|eergisteren',
    days: -2,
    evening: false,
  },
  {
    words: 'yesterday|gestern|ayer|ieri|gisteren|hier(?= (?:soir|matin|a |vers ))',
    days: -1,
    evening: false,
  },
];
