import { canonicalZone } from '../../dates/zone-names.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { knownBarePlace, knownPlace } from './known-places.ts';
import type { ReadableText } from './readable-text.ts';
import { spokenZone } from './spoken-zones.ts';
import type { ZoneMention } from './time-mention.ts';

/** The zone of a place by its name as it is written, from a gazetteer; `null` when it knows none. */
export type PlaceZone = (name: string) => string | null;

/** Everything in the text that says a zone, in order, none over another. */
export function zoneMentions(
  text: ReadableText,
  { language, placeZone }: { language: string; placeZone: PlaceZone },
): ZoneMention[] {
  const found = [
    ...offsets(text),
    ...regionNames(text),
    ...phrasesAfter(text, placeZone),
    ...phrasesBefore(text, placeZone),
    ...abbreviations(text),
    ...(/^fr\b/i.test(language) ? [] : smallLetters(text)),
    ...barePlaces(text),
  ];
  const kept: ZoneMention[] = [];
  for (const mention of found) {
    if (!kept.some(({ start, end }) => mention.start < end && start < mention.end)) kept.push(mention);
  }
  return kept.sort((one, other) => one.start - other.start);
}

const OFFSET =
  /(?<![\p{L}\d])(?:UTC|GMT|UT|TU)(?: ?\/ ?(?:GMT|UTC))? ?(?<sign>[+-]) ?(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?(?![\d:])/gu;
/** Straight after a clock only: `15:00+05:30`, `10:00:00 +0200`, `15:00Z`. West without `UTC` could be a range. */
const CLOCK_OFFSET =
  /(?<=(?<day>\d{4}-\d\d-\d\d )?\d\d?:\d\d(?::\d\d(?:\.\d{1,6})?)?) ?(?:(?<zulu>Z)(?![\p{L}\d])|(?<sign>[+-])(?<hours>\d{2})(?<colon>:?)(?<minutes>\d{2})(?![\d:]))/gu;

function offsets({ shown }: ReadableText): ZoneMention[] {
  return [...shown.matchAll(OFFSET), ...shown.matchAll(CLOCK_OFFSET)].flatMap((match) => {
    const { sign, hours, minutes = '0', zulu, day, colon } = match.groups ?? {};
    if (sign === '-' && colon && !day) return [];
    const east = zulu ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
    const isOne = east >= -12 * 60 && east <= 14 * 60 && east % 15 === 0;
    return mention(match, isOne ? 'offset' : 'unknown', [{ zones: [], offset: east }]);
  });
}

const REGION_NAME =
  /(?<![\p{L}\d/])(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Canada|Etc|Europe|Indian|Pacific|US)\/[A-Z][A-Za-z_-]{2,30}(?:\/[A-Z][A-Za-z_]{2,30})?/gu;

/** `EST5EDT` */
const OLD_NAME = /(?<![\p{L}\d])([ECMP])ST[5-8]\1DT(?![\p{L}\d])/gu;

function regionNames({ shown }: ReadableText): ZoneMention[] {
  const old = [...shown.matchAll(OLD_NAME)].flatMap((match) =>
    mention(match, 'name', ABBREVIATIONS[`${match[1]}T`] ?? []),
  );
  const current = [...shown.matchAll(REGION_NAME)].flatMap((match) => {
    const zone = canonicalZone(match[0]);
    return mention(match, zone ? 'name' : 'unknown', zone ? [{ zones: [zone], offset: null }] : []);
  });
  return [...old, ...current];
}

const WORD = "[\\p{L}][\\p{L}'.-]{0,20}";
const HEURE_DE = new RegExp(
  `(?<!\\p{L})(?:heures?|horaires?|hora|ora) (?:locale (?:de |d')|local de |locale di |de la |de l'|de |du |des |d'|di |del |a |en )?(?=(${WORD}(?: ${WORD}){0,3}))`,
  'gu',
);
/** Between `heure` and the name of a zone: part of some names, not of others. */
const SMALL_WORDS = /^(?:la |l'|d'|le )/;

/** `heure de Paris`, `heure normale de l'Est`, `hora de Madrid`, `ora di Roma`. */
function phrasesAfter({ shown, folded }: ReadableText, placeZone: PlaceZone): ZoneMention[] {
  return [...folded.matchAll(HEURE_DE)].flatMap((match): ZoneMention[] => {
    const nameStart = match.index + match[0].length;
    const words = (match[1] ?? '').split(' ');
    for (let count = words.length; count > 0; count--) {
      const name = words
        .slice(0, count)
        .join(' ')
        .replace(/[.'-]+$/, '');
      const written = shown.slice(nameStart, nameStart + name.length);
      const article = /(?:l'|d')$/.exec(match[0])?.[0] ?? '';
      const senses =
        spokenZone(name) ??
        spokenZone(article + name) ??
        spokenZone(name.replace(SMALL_WORDS, '')) ??
        sensesOfPlace(name.replace(SMALL_WORDS, ''), written, placeZone);
      if (senses) {
        return [{ start: match.index, end: nameStart + name.length, kind: 'name', senses }];
      }
    }
    const name = words[0] ?? '';
    const isProper = /^\p{Lu}/u.test(shown.slice(nameStart)) && /(?:de |d'|di |del )$/.test(match[0]);
    if (!isProper) return [];
    return [{ start: match.index, end: nameStart + name.length, kind: 'unknown', senses: [] }];
  });
}

const TIME_WORD = new RegExp(
  `(?<![\\p{L}'-])(${WORD}(?: ${WORD}){0,3}) ?(?:time|zeit|tijd)(?! ?(?:zone|slot|line|table|to|of|for)\\b)(?![\\p{L}-])`,
  'gu',
);
/** What may stand before `time` without naming a zone. */
const NO_ZONE =
  /^(?:local|your|our|start|starting|end|ending|meeting|show|event|check-in|checkin|departure|arrival|lunch|full|part|real|first|last|next|any|same|what|the|this|date|run|cook|delivery|opening|closing|all|some|response|travel|one|prime|big|great|good|dinner|tea|game|kick-off|kickoff|doors|boarding)$/;

/** `Bangladesh Standard` */
const STANDARD = / (?:standard|daylight|summer|winter)$/i;
/** `Lord Howe`, the words in capitals at the end. */
const PROPER_END = /(?<!\p{L})\p{Lu}[^ ]*(?: \p{Lu}[^ ]*)*$/u;

/** `Paris time`, `Pacific Standard Time`, `Londoner Zeit`. */
function phrasesBefore({ shown, folded }: ReadableText, placeZone: PlaceZone): ZoneMention[] {
  return [...folded.matchAll(TIME_WORD)].flatMap((match): ZoneMention[] => {
    const words = (match[1] ?? '').split(' ');
    const end = match.index + match[0].length;
    for (let skip = 0; skip < words.length; skip++) {
      const start = match.index + words.slice(0, skip).join(' ').length + (skip > 0 ? 1 : 0);
      const name = words.slice(skip).join(' ');
      const written = shown.slice(start, start + name.length);
      const senses =
        spokenZone(name) ??
        ABBREVIATIONS[written.toUpperCase() === written ? written : ''] ??
        sensesOfPlace(name, written, placeZone) ??
        sensesOfPlace(name.replace(STANDARD, ''), written.replace(STANDARD, ''), placeZone);
      if (senses) return [{ start, end, kind: 'name', senses }];
    }
    const written = shown.slice(match.index, match.index + (match[1] ?? '').length);
    const proper = PROPER_END.exec(written)?.[0] ?? '';
    if (!proper || NO_ZONE.test(words.at(-1) ?? '')) return [];
    const start = match.index + written.length - proper.length;
    return [{ start, end, kind: 'unknown', senses: [] }];
  });
}

function sensesOfPlace(name: string, written: string, placeZone: PlaceZone) {
  const zone = knownPlace(name) ?? (/^\p{Lu}/u.test(written) ? placeZone(written) : null);
  return zone ? [{ zones: [zone], offset: null }] : null;
}

const CAPITALS = /(?<![\p{L}\d_.'-])[A-Z][A-Za-z]{1,4}(?![\p{L}\d_])/gu;
/** Spoken of alone after a time: `3 p.m. Eastern`. */
const AMERICAN = /(?<!\p{L})(?:US |U\.S\. )?(Eastern|Central|Mountain|Pacific)(?! \p{Lu}|\p{L}|[-'])/gu;
/** The same in other letters, straight after `3 pm`; the centre and the mountains only at the end of something. */
const AMERICAN_SMALL =
  /(?<=\d ?[ap]\.?m\.?,? (?:us |u\.s\. |\()?)(?:eastern|pacific|(?:central|mountain)(?! ?[\p{L}\d]))(?![\p{L}'-])(?! (?:standard|daylight|time|europ))/gu;
/** Looks like an abbreviation of a zone. */
const LIKE_ONE = /^(?:[A-Z]{2,4}T|H[A-Z]{2,3})$/;

function abbreviations(text: ReadableText): ZoneMention[] {
  const { shown } = text;
  const written = [...shown.matchAll(CAPITALS)].flatMap((match) => {
    const letters = match[0] === 'ChST' ? 'CHST' : match[0];
    const senses = Object.hasOwn(ABBREVIATIONS, letters) ? ABBREVIATIONS[letters] : undefined;
    const { isAmongCapitals, isWord } = inCapitals(text, match);
    if (senses) return isWord ? [] : mention(match, 'abbreviation', senses);
    return LIKE_ONE.test(letters) && !isAmongCapitals ? mention(match, 'unknown', []) : [];
  });
  const named = [...shown.matchAll(AMERICAN)].flatMap((match) =>
    mention(match, 'abbreviation', spokenZone((match[1] ?? '').toLowerCase()) ?? []),
  );
  const small = [...text.folded.matchAll(AMERICAN_SMALL)].flatMap((match) =>
    mention(match, 'abbreviation', spokenZone(match[0]) ?? []),
  );
  return [...written, ...named, ...small];
}

/** Only where nobody can take them for a word: after `3 pm`, where no French is written. */
const SMALL =
  /(?<=\d ?[ap]\.?m\.? )(?:[ecmp][sd]?t|[ecmp]t|gmt|utc|bst|ist|cet|cest|jst|sgt|aest|aedt)(?![\p{L}\d'-])/gu;

function smallLetters({ shown, folded }: ReadableText): ZoneMention[] {
  return [...folded.matchAll(SMALL)].flatMap((match) => {
    const letters = match[0].toUpperCase();
    const written = shown.slice(match.index, match.index + letters.length);
    const senses = written === match[0] ? ABBREVIATIONS[letters] : undefined;
    return senses ? mention(match, 'abbreviation', senses) : [];
  });
}

/** Words that French and other languages write with the letters of an abbreviation. */
const FRENCH_WORDS = /^(?:ET|EST|ART|MET|HAT|TU|UT)$/;
const OTHER_WORDS = /^(?:HE|CAT|ART|EAT|MET|PET|HAT|COT|BOT|IST|WEST|HAP|HAR|RET|MUT)$/;

/** Letters that are a word as well, so that far from a time they say no zone. */
export function isAlsoWord(letters: string): boolean {
  return FRENCH_WORDS.test(letters) || OTHER_WORDS.test(letters);
}

/** In sentences all in capitals a word is no zone: `9H ET 11H`, `14H00 EST UNE BONNE HEURE`. */
function inCapitals({ shown }: ReadableText, { 0: word, index }: RegExpExecArray) {
  const before = shown.slice(Math.max(0, index - 12), index);
  const after = shown.slice(index + word.length, index + word.length + 12);
  const isAmongCapitals =
    /^[ \n]+(?:\p{Lu}{2,}|[AÀLÀ]['\s])/u.test(after) || /(?<!\d ?)(?<!\d ?[AP]\.?)\p{Lu}{3,} $/u.test(before);
  const isEnglish = /[ap]\.?m\.? ?$/i.test(before);
  const joinsHours = /\d ?[hH](?: ?\d\d)? $/.test(before) && /^ \d/.test(after);
  const isFrenchWord = FRENCH_WORDS.test(word) && ((!isEnglish && isAmongCapitals) || joinsHours);
  return { isAmongCapitals, isWord: isFrenchWord || (OTHER_WORDS.test(word) && isAmongCapitals) };
}

const PROPER = /\p{Lu}[\p{L}'.-]{1,20}(?: \p{L}[\p{L}'.-]{0,20}){0,2}/uy;

/** Names of known places, in capitals; whether they say the zone of a time depends on how they stand to it. */
function barePlaces({ shown, folded }: ReadableText): ZoneMention[] {
  const found: ZoneMention[] = [];
  for (const word of shown.matchAll(/(?<![\p{L}\d'-])\p{Lu}/gu)) {
    PROPER.lastIndex = word.index;
    const match = PROPER.exec(shown);
    if (!match) continue;
    const words = folded.slice(match.index, match.index + match[0].length).split(' ');
    for (let count = words.length; count > 0; count--) {
      const name = words
        .slice(0, count)
        .join(' ')
        .replace(/[.'-]+$/, '');
      const zone = knownBarePlace(name);
      if (!zone) continue;
      const end = match.index + name.length;
      found.push({ start: match.index, end, kind: 'bare-place', senses: [{ zones: [zone], offset: null }] });
      break;
    }
  }
  return found;
}

function mention(
  match: RegExpExecArray,
  kind: ZoneMention['kind'],
  senses: ZoneMention['senses'],
): ZoneMention[] {
  return [{ start: match.index, end: match.index + match[0].length, kind, senses }];
}
