import { CODES, type Code, UNSAFE_NAMES } from './codes.ts';
import { readSource } from './source-text.ts';

/** The code that a name means; null where it could be several, or none in force. */
export type Meaning = Code | null;

const foldName = (name: string) => readSource(name).folded;
const isAcronym = (name: string) => /^[A-Z\d]{2,7}$|^Cciv$/.test(name);
/** `C. pr. civ.` and `c.pr.civ` are one: `cprciv`. */
const squeezed = (name: string) => foldName(name).replace(/[. \n]+/g, '');

const NAMES: [string, Meaning][] = [
  ...CODES.flatMap((code) =>
    [code.title, ...(code.also ?? []), ...(code.short ?? [])].map((name): [string, Meaning] => [name, code]),
  ),
  ...UNSAFE_NAMES.map((name): [string, Meaning] => [name, null]),
];
const BY_ID = new Map(
  CODES.flatMap((code) => [code.id, code.formerId ?? code.id].map((id) => [id, code] as const)),
);
const BY_ACRONYM = new Map(NAMES.filter(([name]) => isAcronym(name)));
const BY_ABBREVIATION = new Map(
  NAMES.filter(([name]) => name.includes('.')).map(([name, code]) => [squeezed(name), code]),
);
/** In full and folded, the longest first: “code minier (nouveau)” is not “code minier”. */
const TITLES = NAMES.filter(([name]) => !isAcronym(name) && !name.includes('.'))
  .map(([name, code]): [string, Meaning] => [foldName(name), code])
  .sort(([one], [other]) => other.length - one.length);

const CGI = 'LEGITEXT000006069577';
const CGI_ANNEXES = [
  'LEGITEXT000006069568',
  'LEGITEXT000006069569',
  'LEGITEXT000006069574',
  'LEGITEXT000006069576',
];

/** The code with this id, also where its id has changed since. */
export function codeById(id: string): Code | undefined {
  return BY_ID.get(id);
}

export function codeByAcronym(name: string): Meaning | undefined {
  return BY_ACRONYM.get(name);
}

export function codeByAbbreviation(words: string): Meaning | undefined {
  return BY_ABBREVIATION.get(squeezed(words.replace(/^code /, 'c. ')));
}

/** The longest title that folded words begin with. */
export function titleAtStart(words: string): [title: string, code: Meaning] | undefined {
  return TITLES.find(([name]) => words.startsWith(name) && !/^[\p{L}\d]/u.test(words.slice(name.length)));
}

/** @param annex `ii`, or `2` */
export function annexOf(code: Meaning, annex: string): Meaning {
  if (code?.id !== CGI) return null;
  const number = annex === 'iv' ? 4 : Number(annex) || annex.length;
  return codeById(CGI_ANNEXES[number - 1] ?? '') ?? null;
}
