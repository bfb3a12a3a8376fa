import { type ActNumber, actNumber, type WrittenNumber } from './eu-number.ts';
import { fillTemplate } from './link-templates.ts';
import type { Mention } from './mention.ts';
import { type Identity, identity } from './reference.ts';
import { pattern, type SourceText } from './source-text.ts';
import { articleIn } from './text-identity.ts';
import { DATE, dayOf } from './written-dates.ts';

type Kind = WrittenNumber['kind'];

const KINDS: Record<string, { kind: Kind; letter: string; eli: string }> = {
  r: { kind: 'regulation', letter: 'R', eli: 'reg' },
  di: { kind: 'directive', letter: 'L', eli: 'dir' },
  de: { kind: 'decision', letter: 'D', eli: 'dec' },
  f: { kind: 'framework', letter: 'F', eli: 'dec_framw' },
  h: { kind: 'recommendation', letter: 'H', eli: 'reco' },
};

const WORD =
  '(?<word>reglements?|regulations?|regl\\.|directives?|dir\\.|decisions?(?:-cadre| cadre)?|framework decision|recommandations?|recommendations?)';
const FORM = "(?<form> (?:delegue?e?s?|d'execution|delegated|implementing))?";
const BODY = '(?:ue|cee?|ceca|euratom|eu|ee?c|jai|pesc|caf)';
const BODIES = `${BODY}(?:(?:, ?|/| )${BODY})*`;
const NUMBERS = '(?<sign>n(?:°|o\\.?) ?)?(?<first>\\d{1,4})/(?<second>\\d{1,4})';
const INSTITUTIONS =
  '(?:,? (?:du parlement(?: europeen)?(?: et du conseil)?|du conseil|de la commission|de la banque centrale europeenne|of the european parliament(?: and of the council)?|of the council|of the commission|modifiee?))*';
const GIVEN = `(?:${INSTITUTIONS},? (?:du|of|en date du) (?<date>${DATE}))?`;
const ACT = pattern(
  `(?<![\\p{L}\\d])(?<before>delegated |implementing )?${WORD}${FORM}(?:(?: [a-z' -]{1,80}?)?,? \\((?<body>${BODIES})\\) ?| (?<bare>${BODIES}) | (?<european>europeene?s?) | )${NUMBERS}(?<tail>/${BODY}(?:[,/] ?${BODY})?)?(?![\\d/-]|[.,]\\d|\\p{L})${GIVEN}`,
  'gu',
);
const GDPR = pattern(
  '(?<![\\p{L}\\d])(?:RGPD|GDPR|[Rr]eglement general sur la protection des donnees)(?![\\p{L}\\d])',
  'gu',
);
const AGAIN = pattern(
  '(?<!\\p{L})(?:(?:meme|ladite|dudit|ce|cette) (?<one>reglement|directive)|(?<other>reglement|directive) (?:precitee?|susvisee?))(?!\\p{L})',
  'gu',
);

/** Regulations, directives and decisions of the Union, in French and English; and words that point back to one. */
export function euActs(text: SourceText): Mention[] {
  return [...acts(text), ...again(text), ...generalRegulation(text)]
    .sort((one, other) => one.start - other.start)
    .filter((mention, index, all) => mention.start >= (all[index - 1]?.end ?? 0));
}

function acts({ folded }: SourceText): Mention[] {
  return [...folded.matchAll(ACT)].flatMap(({ 0: words, index: start, groups = {} }) => {
    const act = KINDS[keyOf(groups.word ?? '')];
    const whole = act && isOfTheUnion(groups, act.kind) && euAct(act, groups);
    if (!act || !whole) return [];
    const named = act.kind === 'regulation' ? 'reglement' : act.kind;
    return [mentionOf(start, start + words.length, whole, named)];
  });
}

function keyOf(word: string): string {
  if (/^framework|cadre$/.test(word)) return 'f';
  if (word.startsWith('reco')) return 'h';
  return word.startsWith('r') ? 'r' : word.slice(0, 2);
}

/** Something must say that it is no rule of a firm or a club: its maker, or a directive's name. */
function isOfTheUnion({ body, bare, european, tail, first = '' }: Groups, kind: Kind): boolean {
  if (body || bare || tail) return true;
  return kind === 'directive'
    ? /^(?:\d\d|19\d\d|20\d\d)$/.test(first)
    : european !== undefined && /^20[1-9]\d$/.test(first);
}

type Groups = Record<string, string | undefined>;

function euAct(
  { kind, letter, eli }: { kind: Kind; letter: string; eli: string },
  groups: Groups,
): Identity | null {
  const { first = '', second = '', sign, date, form, before } = groups;
  const day = dayOf(date);
  const known = actNumber({
    first,
    second,
    kind,
    sign: sign !== undefined,
    dateYear: day === null ? null : Number(day.slice(0, 4)),
  });
  if (!known) return null;
  const how = `${form ?? ''}${before ?? ''}`;
  const type = /deleg/.test(how) ? `${eli}_del` : /execution|impl/.test(how) ? `${eli}_impl` : eli;
  return { ...euActOf(known, letter, type), type: kind, date: day };
}

/** @param type as in its European legislation identifier: `reg`, `dir`, `reg_impl` */
export function euActOf({ year, number }: ActNumber, letter: string, type: string): Identity {
  const celex = `3${year}${letter}${String(number).padStart(4, '0')}`;
  return identity('eu_act', `celex:${celex}`, {
    year,
    number,
    celex,
    eli: fillTemplate('euEli', { type, year, number }),
    url: fillTemplate('celex', { celex }),
  });
}

function mentionOf(start: number, end: number, whole: Identity, named: string): Mention {
  return { start, end, whole, named, articleOf: (article) => articleIn(whole, 'eu_act', article) };
}

/** Its name alone is everywhere: only its articles are references. */
function generalRegulation({ plain }: SourceText): Mention[] {
  const act: Identity = {
    ...euActOf({ year: 2016, number: 679 }, 'R', 'reg'),
    type: 'regulation',
  };
  return [...plain.matchAll(GDPR)].map(({ 0: words, index: start }) => ({
    ...mentionOf(start, start + words.length, act, 'reglement'),
    whole: null,
  }));
}

function again({ folded }: SourceText): Mention[] {
  return [...folded.matchAll(AGAIN)].map(({ 0: words, index: start, groups = {} }) => ({
    start,
    end: start + words.length,
    whole: null,
    again: groups.one ?? groups.other ?? '',
  }));
}
