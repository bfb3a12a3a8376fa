import type { Day } from '../../dates/day.ts';
import { type DateToken, datesIn, type NumberToken, numberBefore, numbersIn } from './citation-tokens.ts';
import { type Citation, citations } from './court-citations.ts';
import type { Mention } from './mention.ts';
import type { Identity } from './reference.ts';
import { pattern, type SourceText, type Span } from './source-text.ts';
import { DATE, dayOf } from './written-dates.ts';

const RIGHT_AFTER = pattern('^\\)?,? ?(?:\\(|du |le |en date du |rendue?s? le )?$', 'u');
const BEFORE_COURT = pattern(
  `(?<date>${DATE})(?:,? ?(?:\\(|rendue?s? par |par |de )?(?:la |le |du |l')?| )$`,
  'u',
);
/** Longer than this, what is between court and number may hold references of its own. */
const LONGEST_MATCH = 160;
const LOOKED_BACK = 70;

/** Decisions of courts: the court named, then a number of its own shape, with the day that belongs to it. */
export function decisions(text: SourceText): Mention[] {
  const found: Mention[] = [];
  for (const citation of citations(text)) {
    const numbers = numbersIn(text, citation);
    const before = numbers.length === 0 ? numberBefore(text, citation) : null;
    const earlier = before && before.start >= (found.at(-1)?.end ?? 0) ? before : null;
    found.push(
      ...(earlier ? decisionBefore(text, citation, earlier) : decisionsAfter(text, citation, numbers)),
    );
  }
  return found;
}

function decisionsAfter(text: SourceText, citation: Citation, numbers: NumberToken[]): Mention[] {
  const { named, start } = citation;
  const dates = datesIn(text, citation);
  let from = named.end;
  let day: Day | null = null;
  return numbers.flatMap((number, index) => {
    const last = lastJoined(numbers, index);
    const date = number.joined ? null : dateOf(text, number, dates, from, last);
    if (!number.joined) day = date?.day ?? (index === 0 ? dayBefore(text, citation) : null);
    const whole = decisionOf(text, citation, number, day, text.folded.slice(from, number.start));
    from = number.end;
    const isFirst = index === 0 && isOneMatch(text, named.start, number.start);
    const end = date && date.start > number.end && last === number.end ? date.end : number.end;
    return whole ? [{ start: isFirst ? start : number.start, end, whole }] : [];
  });
}

function decisionBefore(text: SourceText, citation: Citation, number: Span & { day: Day | null }): Mention[] {
  const { named } = citation;
  const date = datesIn(text, citation).find(({ start }) =>
    RIGHT_AFTER.test(text.folded.slice(named.end, start)),
  );
  const day = number.day ?? date?.day ?? null;
  const whole = decisionOf(text, citation, number, day, text.folded.slice(named.end, citation.end));
  const end = number.day === null && date ? date.end : named.end;
  return whole ? [{ start: number.start, end, whole }] : [];
}

function decisionOf(
  { plain, folded }: SourceText,
  { court, named, town }: Citation,
  number: Span,
  date: Day | null,
  between: string,
): Identity | null {
  return court.decision({
    number: plain.slice(number.start, number.end),
    date,
    name: folded.slice(named.start, named.end),
    town,
    between,
    before: folded.slice(Math.max(0, named.start - LOOKED_BACK), named.start),
  });
}

/** A day belongs to one number: the nearest unused one before it, else the one right after it. */
function dateOf(
  { folded }: SourceText,
  number: Span,
  dates: DateToken[],
  from: number,
  to: number,
): DateToken | null {
  const found =
    dates.findLast((date) => !date.used && date.start >= from && date.end <= number.start) ??
    dates.find((date) => !date.used && date.start >= to && RIGHT_AFTER.test(folded.slice(to, date.start)));
  if (found) found.used = true;
  return found ?? null;
}

/** Where the numbers end that are joined to this one. */
function lastJoined(numbers: NumberToken[], index: number): number {
  let last = index;
  while (numbers[last + 1]?.joined) last++;
  return numbers[last]?.end ?? 0;
}

/** Whether nothing else that is cited stands between a court's name and its number. */
function isOneMatch({ plain }: SourceText, start: number, end: number): boolean {
  return end - start < LONGEST_MATCH && !plain.slice(start, end).includes('\ufffc');
}

/** “Dans sa décision du 5 juin 2009, le Conseil d'État (n° 308850)”. */
function dayBefore({ folded }: SourceText, { named, from }: Citation): Day | null {
  const before = folded.slice(Math.max(from, named.start - LOOKED_BACK), named.start);
  return dayOf(BEFORE_COURT.exec(before)?.groups?.date);
}
