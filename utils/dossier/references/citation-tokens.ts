import type { Day } from '../../dates/day.ts';
import type { Citation } from './court-citations.ts';
import { pattern, type SourceText, type Span } from './source-text.ts';
import { DATE, dayOf } from './written-dates.ts';

/** A number of the court's shape. */
export interface NumberToken extends Span {
  /** Joined to the number before it: `23-17.948, 23-18.049`. */
  joined: boolean;
}

/** A day in a citation; null where no calendar has it. */
export interface DateToken extends Span {
  day: Day | null;
  used: boolean;
}

const DATES = pattern(`(?<![\\d./-])${DATE}`, 'gu');
const JOIN = pattern('^(?: ?[,;/&]| et| and)? ?(?:et )?(?:de )?(?:n(?:°s?|os?)? ?)?(?:[a-z] )?$', 'u');
/** What makes the number after it a court's. */
const SIGN = pattern(
  `(?:(?<!\\p{L})(?:n(?:°s?|os?)|rg|req\\.?|requetes?|role|dossier|aff\\.?|affaires?)[ :,°n]*(?:rg )?(?:n° ?)?(?:f )?|(?:${DATE}),? ?)$`,
  'u',
);
/** What makes it somebody else's, whatever its shape. */
const NOT_A_COURTS = pattern(
  '(?<!\\p{L})(?:ref(?:erences?|\\.)?|clients?|factures?|commandes?|devis|tel(?:ephone|\\.)?|avoirs?|contrats?|colis|lots?)(?: \\p{L}{2,12})?[ :,]*(?:n(?:°s?|os?))?[ :]*$',
  'u',
);
/** A day of something else than the decision. */
const OTHER_DAY = pattern(
  '(?<!\\p{L})(?:requetes?|memoires?|enregistree?s?|deposee?s?|lettre|courrier|publiee?s?|jorf|jo|factures?|contrat|saisine?)[^,;(]{0,20}$',
  'u',
);
const LINK_TO_COURT = pattern(
  `^(?:,? (?:rendue?s? )?(?:du|le|en date du) (?<date>${DATE}))?,?(?: ?\\(| (?:rendue?s? )?(?:par |de |du )?(?:la |le |l')?)?$`,
  'u',
);
const BEFORE_COURT = 90;
const AROUND = 40;

/** The numbers of the court that follow its name. */
export function numbersIn({ folded }: SourceText, { court, named, end }: Citation): NumberToken[] {
  const tokens: NumberToken[] = [];
  for (const { 0: number, index } of folded.slice(named.end, end).matchAll(court.number)) {
    const start = named.end + index;
    const last = tokens.at(-1);
    const joined = last !== undefined && JOIN.test(folded.slice(last.end, start));
    const before = folded.slice(Math.max(0, start - AROUND), start);
    if (NOT_A_COURTS.test(before) || (court.needsSign && !joined && !SIGN.test(before))) continue;
    tokens.push({ start, end: start + number.length, joined });
  }
  return tokens;
}

/** `l'arrêt n° 17-28.268 du 10 avril 2019 de la Cour de cassation`: the number right before the name. */
export function numberBefore(
  { folded }: SourceText,
  { court, named, from }: Citation,
): (Span & { day: Day | null }) | null {
  const start = Math.max(from, named.start - BEFORE_COURT);
  const last = [...folded.slice(start, named.start).matchAll(court.number)].at(-1);
  if (!last) return null;
  const at = start + last.index;
  const end = at + last[0].length;
  const link = LINK_TO_COURT.exec(folded.slice(end, named.start));
  const before = folded.slice(Math.max(0, at - AROUND), at);
  if (!link || NOT_A_COURTS.test(before) || !SIGN.test(before)) return null;
  return { start: at, end, day: dayOf(link.groups?.date) };
}

/** The days that follow the court's name, but for those of something else. */
export function datesIn({ folded }: SourceText, { named, end }: Citation): DateToken[] {
  return [...folded.slice(named.end, end).matchAll(DATES)].flatMap(({ 0: date, index }) => {
    const start = named.end + index;
    if (OTHER_DAY.test(folded.slice(Math.max(named.end, start - AROUND), start))) return [];
    return [{ start, end: start + date.length, day: dayOf(date), used: false }];
  });
}
