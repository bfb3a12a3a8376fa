import { fillTemplate } from './link-templates.ts';
import type { Mention } from './mention.ts';
import { identity } from './reference.ts';
import { pattern, readAt, type SourceText, written } from './source-text.ts';
import { REPORTERS } from './us-reporters.ts';

const squeezed = (name: string) => name.replace(/[ \n]/g, '');
const BY_NAME = new Map(REPORTERS.map((reporter) => [squeezed(reporter.name), reporter]));
const NAMES = REPORTERS.map(({ name }) => name)
  .toSorted((one, other) => other.length - one.length)
  .map((name) =>
    squeezed(name)
      .replaceAll('.', '\\.')
      .replace(/(?<=\.)(?=.)/g, ' ?')
      .replace(/\\ \?/g, '\\'),
  )
  .join('|');
const CITATION = pattern(
  `(?<![\\p{L}\\d.,/-])(?<volume>\\d{1,4}) (?<reporter>${NAMES}) (?<page>\\d{1,5})(?![\\d\\p{L}/-]|[.,]\\d)`,
  'gu',
);
const PINPOINT = pattern(
  ',? (?:at )?(?<pinpoint>\\d{1,5}(?: ?- ?\\d{1,5})?(?:, \\d{1,5}(?:-\\d{1,5})?)*)(?![\\d\\p{L}]| [A-Z])',
  'uy',
);
const YEAR = pattern(
  ',? \\((?<court>[^()\\d]{0,40}|\\d{1,2}(?:st|nd|rd|d|th) Cir\\. ?|Fed\\. Cir\\. ?|D\\.C\\. Cir\\. ?)?(?<year>1[789]\\d\\d|20\\d\\d)\\)',
  'uy',
);
const WORD = "(?:[A-Z][\\p{L}.'&-]*|of|the|and|for|ex|rel\\.|&|de|la)";
const PARTIES = pattern(
  `(?<!\\p{L})(?<parties>[A-Z][\\p{L}.'&-]*(?:,? ${WORD}){0,8} v\\. ${WORD}(?:,? ${WORD}){0,8}),? $`,
  'u',
);
const SIGNAL = /^(?:(?:See(?:,? (?:also|e\.g\.,?))?|Cf\.|In|But|Compare|Accord|Voir) )+/;
const LOOKED_BACK = 200;

/** American cases by volume, reporter and page; reporters that look like other words need the year after. */
export function usCases(text: SourceText): Mention[] {
  return [...text.plain.matchAll(CITATION)].flatMap(({ 0: words, index, groups = {} }) => {
    const reporter = BY_NAME.get(squeezed(groups.reporter ?? ''));
    let end = index + words.length;
    const pin = readAt(PINPOINT, text.plain, end);
    const given = readAt(YEAR, text.plain, pin ? end + pin[0].length : end) ?? readAt(YEAR, text.plain, end);
    const parties = partiesBefore(text, index);
    if (!reporter || (reporter.weak && !isSure(given?.groups?.year, parties !== null))) return [];
    const pinpoint = pin && (given || /[- ]at |-/.test(pin[0])) ? (pin.groups?.pinpoint ?? null) : null;
    end = given ? given.index + given[0].length : end + (pinpoint ? (pin?.[0].length ?? 0) : 0);
    const citation = `${groups.volume} ${reporter.name} ${groups.page}`;
    const whole = identity('us_case', citation, {
      volume: Number(groups.volume),
      reporter: reporter.name,
      page: Number(groups.page),
      number: citation,
      pinpoint,
      year: given ? Number(given.groups?.year) : null,
      court: reporter.court ?? courtOf(given?.groups?.court),
      parties: parties?.name ?? null,
      url: fillTemplate('usCase', { citation }),
    });
    return [{ start: parties?.start ?? index, end, whole }];
  });
}

/** `10 P. 20 (2024)` may be anything; most reporters with so short a name ended before the second war. */
function isSure(year: string | undefined, isNamed: boolean): boolean {
  return year !== undefined && (isNamed || Number(year) < 1945);
}

/** `9th Cir.` as `ca9`; other courts are left as they are written. */
function courtOf(said = ''): string | null {
  const words = said.trim();
  const [, circuit] = /^(\d{1,2})(?:st|nd|rd|d|th) Cir\.$/.exec(words) ?? [];
  if (circuit) return `ca${circuit}`;
  return words === 'Fed. Cir.' ? 'cafc' : words === 'D.C. Cir.' ? 'cadc' : words || null;
}

function partiesBefore(text: SourceText, at: number): { name: string; start: number } | null {
  const from = Math.max(0, at - LOOKED_BACK);
  const match = PARTIES.exec(text.plain.slice(from, at));
  const said = match?.groups?.parties ?? '';
  if (!match || !said) return null;
  const signal = SIGNAL.exec(said)?.[0].length ?? 0;
  const start = from + match.index + signal;
  return { name: written(text, { start, end: from + match.index + said.length }), start };
}
