import { type Citation, citations } from './court-citations.ts';
import type { Mention } from './mention.ts';
import { pattern, type SourceText, type Span } from './source-text.ts';
import { DATE, dayOf } from './written-dates.ts';

/** A number of a citation and the days around it. */
interface NumberToken extends Span {
  /** Joined to the number before it: `23-17.948, 23-18.049`. */
  joined: boolean;
}

interface DateToken extends Span {
  day: string | null;
  used: boolean;
}

const DATES = pattern(`(?<![\\d./-])${DATE}`, 'gu');
const JOIN = pattern('^(?: ?[,;/&]| et| and)? ?(?:et )?(?:de )?(?:n(?:°s?|os?)? ?)?(?:[a-z] )?$', 'u');
/** What makes the number after it a court's. */
const SIGN = pattern(
  `(?:(?<!\\p{L})(?:n(?:°s?|os?)|rg|req\\.?|requetes?|role|dossier|aff\\.?|affaires?)[ :,°n]*(?:rg )?(?:n° ?)?(?:f )?|(?:${DATE}),? ?)$`,
  'u',
);
const DATE_AFTER = pattern('^\\)?,? ?(?:\\(|du |le |en date du |rendue?s? le )?$', 'u');
const DATE_BEFORE_COURT = pattern(
  `(?<date>${DATE})(?:,? ?(?:\\(|rendue?s? par |par |de )?(?:la |le |du |l')?| )$`,
  'u',
);
const LONGEST_MATCH = 160;

/** Decisions of courts: the court named, then a number of its own shape, with the day that belongs to it. */
export function decisions(text: SourceText): Mention[] {
  return citations(text).flatMap((citation) => decisionsIn(text, citation));
}

function decisionsIn(text: SourceText, citation: Citation): Mention[] {
  const numbers = numbersIn(text, citation);
  if (numbers.length === 0) return [];
  const dates = datesIn(text, citation);
  let before = citation.named.end;
  let shared: string | null = null;
  return numbers.flatMap((number, index) => {
    const between = text.folded.slice(before, number.start);
    const date = number.joined ? null : dateOf(text, number, dates, before, lastJoined(numbers, index));
    if (!number.joined) shared = date?.day ?? (index === 0 ? dayBeforeCourt(text, citation) : null);
    before = number.end;
    const whole = citation.court.decision({
      number: text.plain.slice(number.start, number.end),
      date: shared,
      name: text.folded.slice(citation.named.start, citation.named.end),
      town: citation.town,
      between,
      before: text.folded.slice(Math.max(0, citation.named.start - 40), citation.named.start),
    });
    if (!whole) return [];
    const last = date && date.start > number.end && !numbers[index + 1]?.joined ? date.end : number.end;
    const whole_ = index === 0 && number.start - citation.named.start < LONGEST_MATCH;
    return [{ start: whole_ ? citation.start : number.start, end: last, whole }];
  });
}

function numbersIn({ folded }: SourceText, { court, named, end }: Citation): NumberToken[] {
  const words = folded.slice(named.end, end);
  const tokens: NumberToken[] = [];
  for (const { 0: number, index } of words.matchAll(court.number)) {
    const start = named.end + index;
    const last = tokens.at(-1);
    const joined = last !== undefined && JOIN.test(folded.slice(last.end, start));
    const signed =
      SIGN.test(folded.slice(Math.max(named.end, start - 40), start)) ||
      SIGN.test(folded.slice(Math.max(0, start - 8), start));
    if (court.needsSign && !joined && !signed) continue;
    tokens.push({ start, end: start + number.length, joined });
  }
  return tokens;
}

function datesIn({ folded }: SourceText, { named, end }: Citation): DateToken[] {
  return [...folded.slice(named.end, end).matchAll(DATES)].map(({ 0: date, index }) => ({
    start: named.end + index,
    end: named.end + index + date.length,
    day: dayOf(date),
    used: false,
  }));
}

/** A day belongs to one number: the nearest unused one before it, else the one right after it. */
function dateOf(
  { folded }: SourceText,
  number: Span,
  dates: DateToken[],
  from: number,
  to: number,
): DateToken | null {
  const before = dates.findLast((date) => !date.used && date.start >= from && date.end <= number.start);
  const found =
    before ??
    dates.find((date) => !date.used && date.start >= to && DATE_AFTER.test(folded.slice(to, date.start)));
  if (found) found.used = true;
  return found ?? null;
}

/** Where the numbers end that are joined to this one. */
function lastJoined(numbers: NumberToken[], index: number): number {
  let last = index;
  while (numbers[last + 1]?.joined) last++;
  return numbers[last]?.end ?? 0;
}

/** “Dans sa décision du 5 juin 2009, le Conseil d'État (n° 308850)”. */
function dayBeforeCourt({ folded }: SourceText, { named, from }: Citation): string | null {
  const before = folded.slice(Math.max(from, named.start - 60), named.start);
  return dayOf(DATE_BEFORE_COURT.exec(before)?.groups?.date);
}
