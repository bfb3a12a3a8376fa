import type { Mention } from './mention.ts';
import { pattern, readAt, type SourceText } from './source-text.ts';
import type { Nature } from './text-identity.ts';
import { type NamedText, withNors } from './text-nors.ts';
import { DATE, dayOf } from './written-dates.ts';

const NATURES: Record<string, Nature> = { l: 'loi', o: 'ordonnance', d: 'decret', a: 'arrete' };
const ABOUT =
  "(?: (?:organiques?|constitutionnelles?|ordinaires?|modifiee?s?|precitee?s?|susvisee?s?|simples?|ministeriels?|interministeriels?|d'orientation|d'habilitation|de finances(?: rectificatives?)?(?: pour \\d{4})?|de financement de la securite sociale(?: rectificatives?)?(?: pour \\d{4})?|de programmation|de modernisation|en conseil d'etat|du gouvernement|dite? [a-z]+|pinel|macron|sapin(?: ii| 2| i)?|alur|elan|egalim(?: \\d)?|informatique et libertes|el khomri|rixain|climat(?: et resilience)?|pacte|hoguet|hamon|badinter|toubon|evin|carrez|scrivener|chatel|lme|dutreil|madelin|royer|dailly|gayssot|neiertz|lagarde|aubry))*";
const NUMBER = '(?<number>(?:[4-9]\\d|(?:19[4-9]|20[0-4])\\d) ?- ?\\d{1,5})(?![\\d-]|[.,/]\\d|-\\p{L})';
const SIGN = 'n(?:°s?|os?) ?';
const GIVEN = `(?:,? (?:modifiee?s? )?(?:du|en date du) |, | \\()(?<date>${DATE})`;
const NAMED = pattern(
  `(?<![\\p{L}\\d])(?<nature>lois?|ordonnances?|decrets?(?:-lois?)?|arretes?)${ABOUT},? (?:(?<sign>${SIGN})?${NUMBER}(?:${GIVEN})?|(?:n° ?\\d{1,4} )?(?:du|des|en date du) (?<alone>${DATE}))`,
  'gu',
);
const SHORT = pattern(
  `(?<![\\p{L}\\d.])(?<nature>L|D|Decr|Ord|A|Arr)\\.,? (?:(?:min\\.|interm\\.) )?(?:(?<sign>${SIGN})${NUMBER}(?:${GIVEN})?|(?<alone>${DATE}))`,
  'gui',
);
const NEXT = pattern(`(?:, ?(?:et )?| et | ou )(?:${SIGN})?${NUMBER}(?:${GIVEN})?`, 'uy');
/** A day alone names an ordinance only where it is the law's: a judge and a doctor make some too. */
const OF_LAW = pattern(
  ' (?:relative|precitee|susvisee|portant|prise|tendant|modifiant|instituant|fixant|modifiee)(?!\\p{L})',
  'uy',
);
/** Before an order that its day alone names: `l'arrêté du`, not `le compte arrêté du`. */
const ORDER = pattern(
  "(?:^|[.;:(«,\\-\\ufffc] ?|(?<!\\p{L})(?:[ld]' ?|un |cet |par |vu |les |des |aux |et |meme )|\\n)$",
  'u',
);

const ARTICLE_OF = pattern("(?<!\\p{L})art(?:icles?|\\.)? [\\d, etl'artices-]{1,25} de l'$", 'u');
const WORD = '(?:loi|ordonnance|decret|arrete)';
const AGAIN = pattern(
  `(?<!\\p{L})(?:(?:meme|ladite|dudit|cette|ce|cet|ladite) (?<nature>${WORD})|(?<first>${WORD}) (?:precitee?|susvisee?|susmentionnee?))(?!\\p{L}| n°| ?\\d)`,
  'gu',
);

/** Laws, ordinances, decrees and orders, by their number, else by their day; an order by its NOR. */
export function nationalTexts(text: SourceText): Mention[] {
  const named = [...text.folded.matchAll(NAMED), ...shortForms(text)]
    .flatMap((match) => textsFrom(text, match))
    .sort((one, other) => one.start - other.start);
  return [...withNors(text, named), ...again(text)].sort((one, other) => one.start - other.start);
}

/** `L. n° 78-17`, `A., 28 août 2006`: capitals only. */
function shortForms({ plain, folded }: SourceText): RegExpExecArray[] {
  return [...folded.matchAll(SHORT)].filter(({ index }) => /[A-Z]/.test(plain.charAt(index)));
}

/** One text, or several of the same nature: `lois n° 78-17 du … et n° 2004-801 du …`. */
function textsFrom(text: SourceText, match: RegExpExecArray): NamedText[] {
  const { nature: word = '', number, date, alone } = match.groups ?? {};
  const nature = NATURES[word.charAt(0)];
  const end = match.index + match[0].length;
  if (!nature || (alone && !isKnownByDay(text, match, nature))) return [];
  if (number && !match.groups?.sign && !date && !isKnownUnsigned(word, number)) return [];
  const short = alone !== undefined && word.length < 4 && word !== 'loi';
  const texts = [named(match.index, end, nature, number, date ?? alone, short)];
  for (let at = end; number; ) {
    const next = readAt(NEXT, text.folded, at);
    if (!next?.groups?.number) break;
    const start = at + next[0].indexOf(next.groups.number);
    at += next[0].length;
    texts.push(named(start, at, nature, next.groups.number, next.groups.date, false));
  }
  return texts.filter((one) => one.number !== null || one.date !== null);
}

function named(
  start: number,
  end: number,
  nature: Nature,
  number?: string,
  date?: string,
  needsNor = false,
): NamedText {
  return {
    start,
    end,
    nature,
    number: number?.replace(/[ \n]/g, '') ?? null,
    date: dayOf(date),
    nor: null,
    needsNor,
  };
}

/** `décret 2016-884`, but neither `loi 80-20` nor the number of a prescription. */
function isKnownUnsigned(word: string, number: string): boolean {
  return /^(?:lois?|decrets?|l|d)$/.test(word) && /^(?:19|20)\d\d/.test(number);
}

function isKnownByDay(text: SourceText, match: RegExpExecArray, nature: Nature): boolean {
  const before = text.folded.slice(Math.max(0, match.index - 40), match.index);
  if (nature === 'arrete') return ORDER.test(before);
  if (nature !== 'ordonnance') return true;
  return ARTICLE_OF.test(before) || readAt(OF_LAW, text.folded, match.index + match[0].length) !== null;
}

/** `de la même loi`, `dudit décret`: the last of that nature. */
function again({ folded }: SourceText): Mention[] {
  return [...folded.matchAll(AGAIN)].flatMap(({ 0: words, index: start, groups = {} }) => {
    const nature = NATURES[(groups.nature ?? groups.first ?? '').charAt(0)];
    return nature ? [{ start, end: start + words.length, whole: null, again: nature }] : [];
  });
}
