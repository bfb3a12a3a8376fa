import type { ReadableText } from './readable-text.ts';
import type { ClockMention, TimeMention } from './time-mention.ts';

/** What else in the text speaks for a time. */
export interface Support {
  zone: boolean;
  date: boolean;
  /** It follows another time in a list. */
  list: boolean;
}

/** How far around a time its words are looked at, in characters. */
const NEAR = 40;

/** Small hours are more often a duration. */
const EARLIEST = 7 * 60;

/**
 * Whether numbers that are written like a time of day are one: `15:30` is also a score, a verse or a length, `3 h` a
 * duration, `midi` the south. In doubt they are not.
 */
export function isTimeOfDay(
  { from, until, start, end }: TimeMention,
  { shown, folded }: ReadableText,
  support: Support,
): boolean {
  const around: Around = {
    before: folded.slice(Math.max(0, start - NEAR), start),
    after: folded.slice(end, end + NEAR),
    shownAfter: shown.slice(end, end + NEAR),
  };
  if (isContradicted(from, around)) return false;
  const isAlone =
    /^[^\p{L}\d]*$/u.test(folded.slice(0, start)) &&
    /^(?: (?:pile|precises?|sharp|exactly))?[^\p{L}\d]*$/u.test(around.after);
  if (support.zone || support.date || support.list || isAlone) return true;
  if ([from, ...(until ? [until] : [])].some(speaksForItself)) return true;
  return isAnnounced(from, around.before) || (until !== null && FROM_UNTIL.test(around.before));
}

/** Before a range that says `from`. */
const FROM_UNTIL = /(?<!\p{L})(?:de|des|from|between|entre|von|zwischen|dalle|tra|van|tussen) $/u;

/** Words around a time, folded, and those after it as they are written. */
interface Around {
  before: string;
  after: string;
  shownAfter: string;
}

function speaksForItself({ shape, exact, minutes }: ClockMention): boolean {
  if (shape === 'meridiem') return true;
  return shape === 'hours' && exact && minutes.some((minute) => minute >= EARLIEST);
}

const DURATION_BEFORE =
  /(?<!\p{L})(?:pendant|durant|duree|dure|dures|durent|duration|length|lasts?|lasting|took|takes|en|dans|sous|toutes les|tous les|chaque|depuis|il y a|plus de|moins de|pres de|environ|total|soit|trajet|retard|vol|film|video|mise en|garantie|delai|temps|maximum|minimum|max|min|compter|comptez|prevoir|prevoyez|prend|prendra|faut|within|over|about|nearly|last|past|for|seit|dauer|dauert|innerhalb|wahrend|binnen|durante|ogni|cada|hace)(?: (?:de|d'|du|of|is|:|a|les|the|une?|des|total|totale))?[ :]*$/u;
const DURATION_AFTER =
  /^ ?(?:\/ ?(?:24|7|j|jours?|sem|semaine|mois|an|pers|h|day|week)(?![\p{L}\d])|par (?:jour|semaine|mois|an|personne|heure|seance|salarie)|pro |al giorno|a la semana|per |a day|a week|d'(?!ici)|de (?!l'apres|la nuit|la manana|la tarde|la noche|nuit|midi|\d)|du (?!matin|soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\d)|plus tard|avant|auparavant|apres|chrono|maxi|max\b|minimum|mini|et demie? de|consecuti|ouvr|suppl|sur 24|non[- ]stop|hebdo|par$|lang|later|ago|nonstop|min(?!\p{L})|de$)/u;
const SCORE_BEFORE =
  /(?<!\p{L})(?:scores?|ratio|format|aspect|scale|echelle|resultats?|results?|verses?|versets?|chapters?|chapitres?|psalms?|psaumes?|john|jean|luke|luc|mark|marc|matthew|matthieu|genesis|genese|exodus|exode|isaiah|isaie|romans|romains|corinthians|corinthiens|acts|actes|proverbs|proverbes|revelation|apocalypse|kings|samuel|hebrews|peter|pierre|james|jacques|timothy|surah|sourate|quran|coran|version|release|v|room|salle|article|art|section|page|pages|figure|fig|table|won|lost|gagne|perdu|victoire|tie-break|isbn|mac|port|ip|level|niveau|proportions?|dilution|melange)(?!\p{L})[ .:]{0,2}(?:\p{L}+ ){0,2}\(?$|§ ?$/u;
/** The same, farther before: `score du 3 décembre : 10:12`, but `results at 10:00`. */
const COUNT_BEFORE = /(?<!\p{L})(?:scores?|ratio|resultats?|results?)(?!\p{L})[^.!?\n]{0,30}$/u;
const OF_OTHER_KIND_AFTER =
  /^ ?(?:%|€|\$|£|eur\b|km|kg|px|fps|mhz|ghz|kwh|health|points?\b|buts?\b|au tie|scale|echelle|ratio|odds|aspect|lead|long\b|hours? (?:of|long|per)|\/ ?km|min ?\/|(?:in(?:to)?|of) the (?:video|film|movie|episode|podcast|song|clip|recording)|(?:de la|du|de l') ?(?:video|film|episode|podcast|chanson|clip|enregistrement))/u;
/** `iPhone 11 PM`: the number is of that. */
const NUMBERED_BEFORE =
  /(?<!\p{L})(?:unit|size|type|iphone|model|chapter|version|room|channel|apartment|apt|suite|highway|route) $/u;
/** `10 am I right?` */
const ENGLISH_AM = /(?<!(?:at|by|from|until|till|to|before|after|around|@|-) ?)$/;

function isContradicted(clock: ClockMention, { before, after, shownAfter }: Around): boolean {
  if (OF_OTHER_KIND_AFTER.test(after)) return true;
  if (clock.shape === 'meridiem') {
    return NUMBERED_BEFORE.test(before) || (/^ I\b/.test(shownAfter) && ENGLISH_AM.test(before));
  }
  if (clock.shape === 'word') return /(?:apres|l'|le|du|cet|high)[- ]?$/.test(before) || /^ blue/.test(after);
  const isAtIt = /(?<!\p{L}|il y )(?:a|at|um|alle|las|om|@)\s$/u.test(before);
  if (SCORE_BEFORE.test(before) || (COUNT_BEFORE.test(before) && !isAtIt)) return true;
  if (DURATION_BEFORE.test(before) && !isAtIt) return true;
  return clock.shape === 'hours' && DURATION_AFTER.test(after);
}

const ANNOUNCED =
  /(?:^|[^\p{L}])(?:at|by|from|until|till|to|around|before|after|since|between|starts?|starting|begins?|beginning|opens?|opening|closes?|closing|doors|meeting|call|webinar|session|kick-?off|lunch|dinner|departure|arrival|check-in|time|a|a partir de|des|vers|avant|jusqu'a|entre|ce|debut|fin|depart|arrivee|ouverture|fermeture|horaires?|heures?|il est|rdv|rendez-vous|reunion|visio|webinaire|seance|accueil|um|ab|bis|gegen|von|uhrzeit|beginn|las|a las|desde|hasta|alle|dalle|ore|om|vanaf|rond|kl|start|live|eta|etd|@)[.]?(?: ?:)? ?(?:\()?$/u;
const NUMBERS_ON_A_LINE = /(?:^|\n)[ •*-]*$/;

/** A word right before it leads one to expect a time. */
function isAnnounced(clock: ClockMention, before: string): boolean {
  if (clock.shape === 'dotted')
    return /(?:^|[^\p{L}])(?:um|ab|gegen|alle|dalle|ore|om|kl\.?|vanaf) $/u.test(before);
  if (ANNOUNCED.test(before)) return true;
  // The first thing on a line of a programme.
  const isRound = clock.minutes.every((minutes) => minutes % 5 === 0 && minutes >= EARLIEST);
  return isRound && clock.shape !== 'word' && NUMBERS_ON_A_LINE.test(before);
}
