import type { ReadableText } from './readable-text.ts';
import type { ClockMention } from './time-mention.ts';

/** What else in the text speaks for a time. */
export interface Support {
  zone: boolean;
  date: boolean;
}

/** How far around a time its words are looked at, in characters. */
const NEAR = 40;

/**
 * Whether numbers that are written like a time of day are one: `15:30` is also a score, a verse or a length, `3 h` a
 * duration, `midi` the south. In doubt they are not.
 */
export function isTimeOfDay(
  clock: ClockMention,
  end: number,
  { shown, folded }: ReadableText,
  support: Support,
): boolean {
  const before = folded.slice(Math.max(0, clock.start - NEAR), clock.start);
  const after = folded.slice(end, end + NEAR);
  const isAlone = /^[^\p{L}\d]*$/u.test(folded.slice(0, clock.start)) && /^[^\p{L}\d]*$/u.test(after);
  if (isContradicted(clock, before, after, shown.slice(end, end + NEAR))) return false;
  if (support.zone || support.date || isAlone) return true;
  if (clock.shape === 'meridiem') return true;
  if (clock.shape === 'hours' && clock.exact && clock.minutes.some((minutes) => minutes >= 7 * 60))
    return true;
  return isAnnounced(clock, before);
}

const DURATION_BEFORE =
  /(?<!\p{L})(?:pendant|durant|duree|dure|dures|durent|duration|length|lasts?|lasting|took|takes|en|dans|sous|toutes les|tous les|chaque|depuis|il y a|plus de|moins de|pres de|environ|total|soit|trajet|retard|vol|film|video|mise en|garantie|delai|temps|maximum|minimum|max|min|compter|comptez|prevoir|prevoyez|prend|prendra|faut|within|over|about|nearly|last|past|for|seit|dauer|dauert|innerhalb|wahrend|binnen|durante|ogni|cada|hace)(?: (?:de|d'|du|of|is|:|a|les|the|une?|des|total|totale))?[ :]*$/u;
const DURATION_AFTER =
  /^ ?(?:\/|par (?:jour|semaine|mois|an|personne|heure|seance|salarie)|pro |al giorno|a la semana|per |a day|a week|d'(?!ici)|de (?!l'apres|la nuit|la manana|la tarde|la noche|nuit|midi|\d)|du (?!matin|soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\d)|plus tard|avant|auparavant|apres|chrono|maxi|max\b|minimum|mini|et demie? de|consecuti|ouvr|suppl|sur 24|non[- ]stop|hebdo|par$|lang|later|ago|nonstop|min(?!\p{L})|de$)/u;
const SCORE_BEFORE =
  /(?<!\p{L})(?:scores?|ratio|format|aspect|scale|echelle|resultats?|results?|verses?|versets?|chapters?|chapitres?|psalms?|psaumes?|john|jean|luke|luc|mark|marc|matthew|matthieu|genesis|genese|exodus|exode|isaiah|isaie|romans|romains|corinthians|corinthiens|acts|actes|proverbs|proverbes|revelation|apocalypse|kings|samuel|hebrews|peter|pierre|james|jacques|timothy|surah|sourate|quran|coran|version|release|v|room|salle|article|art|section|page|pages|figure|fig|table|won|lost|gagne|perdu|victoire|tie-break|isbn|mac|port|ip|level|niveau|proportions?|dilution|melange)[ .:]{0,2}(?:\p{L}+ ){0,2}\(?$/u;
const OF_OTHER_KIND_AFTER = /^ ?(?:%|€|\$|£|eur\b|km|kg|px|fps|mhz|ghz|kwh|health|points?\b|buts?\b|au tie)/u;
/** `10 am I right?` */
const ENGLISH_AM = /(?<!(?:at|by|from|until|till|to|before|after|around|@|-) ?)$/;

function isContradicted(clock: ClockMention, before: string, after: string, shownAfter: string): boolean {
  if (OF_OTHER_KIND_AFTER.test(after)) return true;
  if (clock.shape === 'meridiem') return /^ I\b/.test(shownAfter) && ENGLISH_AM.test(before);
  if (clock.shape === 'word') return /(?:apres|l'|le|du|cet|high)[- ]?$/.test(before) || /^ blue/.test(after);
  if (SCORE_BEFORE.test(before)) return true;
  const isAtIt = /(?<!\p{L})(?:a|at|um|alle|las|om|@)\s$/u.test(before);
  if (DURATION_BEFORE.test(before) && !isAtIt) return true;
  return clock.shape === 'hours' && DURATION_AFTER.test(after);
}

const ANNOUNCED =
  /(?:^|[^\p{L}])(?:at|by|from|until|till|to|around|before|after|since|between|starts?|starting|begins?|beginning|opens?|opening|closes?|closing|doors|meeting|call|webinar|session|kick-?off|lunch|dinner|departure|arrival|check-in|time|a|a partir de|des|vers|avant|jusqu'a|entre|ce|debut|fin|depart|arrivee|ouverture|fermeture|horaires?|heures?|rdv|rendez-vous|reunion|visio|webinaire|seance|accueil|um|ab|bis|gegen|von|uhrzeit|beginn|las|a las|desde|hasta|alle|dalle|ore|om|vanaf|rond|kl|start|live|@)[.]?(?: ?:)? ?(?:\()?$/u;
const NUMBERS_ON_A_LINE = /(?:^|\n)[ •*-]*$/;

/** A word right before it leads one to expect a time. */
function isAnnounced(clock: ClockMention, before: string): boolean {
  if (clock.shape === 'dotted')
    return /(?:^|[^\p{L}])(?:um|ab|gegen|alle|dalle|ore|om|kl\.?|vanaf) $/u.test(before);
  if (ANNOUNCED.test(before)) return true;
  // The first thing on a line of a programme.
  const isRound = clock.minutes.every((minutes) => minutes % 5 === 0 && minutes >= 7 * 60);
  return isRound && clock.shape !== 'word' && NUMBERS_ON_A_LINE.test(before);
}
