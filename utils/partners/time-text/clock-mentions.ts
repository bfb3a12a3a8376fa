import type { ReadableText } from './readable-text.ts';
import { spokenMinutes } from './spoken-minutes.ts';
import type { ClockMention } from './time-mention.ts';

/** Neither part of a word or number before, nor of an amount, an identifier, a decimal or a date. */
const BEFORE = '(?<![\\p{L}\\d_$€£#§+]|\\d[.,:/])';
const HOUR = '(?<hour>\\d{1,2})';
const HALF = '(?<half>[ap](?:\\. ?m\\.?|m))(?![\\p{L}\\d])';
const MONTH = '(?:janv|fev|feb|mar|avr|apr|mai|may|jui|jun|jul|aou|aug|sep|oct|nov|dec|dez|dic)';

const DAY = 1440;

/** The ways to write a time of day, on folded text. */
const NUMBERS = `${HOUR}:(?<minute>[0-5]\\d)(?::[0-5]\\d(?:\\.\\d{1,6})?)?(?![\\d:%]|[.,]\\d)(?: ?${HALF})?(?: ?(?:h|hrs?\\.?|heures|uhr|uur|ore|horas)(?![\\p{L}\\d]))?`;
const HOURS = `${HOUR} ?(?:heures?|h|uhr|uur|u|o'clock)(?![\\p{L}\\d'])`;
const HOURS_EXACT = `${HOUR} ?(?:heures?|h|uhr|u) ?(?<minute>[0-5]\\d)(?!\\d|[.,:/]\\d|[\\p{L}%]| (?:min|h(?!\\p{L})|${MONTH}))`;
const MERIDIEM = `${HOUR}(?:\\.(?<minute>[0-5]\\d))? ?${HALF}`;
const DOTTED = `${HOUR}\\.(?<minute>[0-5]\\d)(?![\\d%]|[.,]\\d)(?: ?(?:uhr|uur|h)(?![\\p{L}\\d]))?`;
const WORD =
  '(?:12(?::00)? ?h? )?(?<word>noon|midday|midi|mittags?|mediodia|mezzogiorno|midnight|minuit|mitternacht|medianoche|mezzanotte|middernacht)(?![\\p{L}\\d-])(?<rest> trente| 30(?!\\d)| 15(?!\\d))?';

/** `1500 GMT`; a number that can be a year is none. */
const DIGITS =
  '(?<!\\p{L}{3,10}\\.? )(?<hour>0\\d|1[0-8]|2[1-3])(?<minute>[0-5]\\d)(?:(?= ?(?:gmt|utc)(?![\\p{L}\\d]))| ?(?:hrs|hours)(?!\\p{L}))';

const SHAPES = (
  [
    ['numbers', NUMBERS],
    ['meridiem', MERIDIEM],
    ['hours', HOURS_EXACT],
    ['hours', HOURS],
    ['dotted', DOTTED],
    ['word', WORD],
    ['numbers', DIGITS],
  ] as const
).map(([shape, source]) => ({ shape, pattern: new RegExp(BEFORE + source, 'gu') }));

/** Said after a time: which half of the day it is in. */
const PART_OF_DAY =
  /^,? (?:(?<am>du matin|de la manana|del mattino|di mattina|in the morning|morgens|vormittags|'s ochtends)|(?<pm>de l'apres-midi|du soir|de la tarde|de la noche|del pomeriggio|di sera|in the afternoon|in the evening|at night|nachmittags|abends|'s middags|'s avonds))(?!\p{L})/u;

/** Every time of day in the text, in order, none over another. What cannot be one on any clock is left out. */
export function clockMentions(text: ReadableText): ClockMention[] {
  const found = SHAPES.flatMap(({ shape, pattern }) =>
    [...text.folded.matchAll(pattern)].flatMap((match) => clockOf(match, shape, text) ?? []),
  );
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: ClockMention[] = [];
  for (const clock of found) if (clock.start >= (kept.at(-1)?.end ?? 0)) kept.push(clock);
  return kept;
}

function clockOf(
  match: RegExpExecArray,
  shape: ClockMention['shape'],
  { shown, folded }: ReadableText,
): ClockMention | null {
  const { hour, minute, half, word, rest } = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  // In capitals it is an instrument.
  if (word && shown.slice(start, end).includes('MIDI')) return null;
  const spoken = minute || rest ? null : spokenMinutes(folded, start, end);
  const told = spoken?.end ?? end;
  const part = word ? null : PART_OF_DAY.exec(folded.slice(told, told + 20));
  const said = half?.startsWith('a') || part?.groups?.am ? 'am' : half || part?.groups?.pm ? 'pm' : null;
  const minutes = word
    ? [wordMinutes(word, rest)]
    : minutesOf(Number(hour), Number(minute ?? 0), said, match[0].includes("o'clock"));
  if (minutes.length === 0) return null;
  return {
    start: spoken?.start ?? start,
    end: told + (part?.[0].length ?? 0),
    minutes: spoken ? minutes.map((one) => (one + spoken.minutes + DAY) % DAY) : minutes,
    shape: said ? 'meridiem' : shape,
    exact: minute !== undefined || spoken !== null,
  };
}

function wordMinutes(word: string, rest: string | undefined): number {
  const past = !rest ? 0 : rest.includes('15') ? 15 : 30;
  const isNoon = /^mi(?:d(?:i|day)|ttag)|^noon|^medio|^mezzog/.test(word);
  return (isNoon ? 720 : 0) + past;
}

/** No minutes when no clock shows it; two when nothing says which half of the day. */
function minutesOf(hour: number, minute: number, half: 'am' | 'pm' | null, oClock: boolean): number[] {
  if (hour > 24 || (hour === 24 && (minute > 0 || half))) return [];
  if (half === 'am') return hour > 12 ? [] : [(hour % 12) * 60 + minute];
  if (half === 'pm') return [(hour > 12 ? hour : (hour % 12) + 12) * 60 + minute];
  if (oClock && hour >= 1 && hour <= 12) return [(hour % 12) * 60 + minute, ((hour % 12) + 12) * 60 + minute];
  return [hour * 60 + minute];
}
