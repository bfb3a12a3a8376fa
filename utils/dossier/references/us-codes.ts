import type { Mention } from './mention.ts';
import { identity } from './reference.ts';
import { pattern, type SourceText } from './source-text.ts';

const SECTION =
  '(?<section>\\d{1,5}(?:[a-z]{1,2}(?:-\\d{1,3}[a-z]?)?)?(?:\\.\\d{1,5}[a-z]?(?:-\\d{1,3})?)?)(?<inside>(?: ?\\(\\w{1,4}\\)){0,8})(?: ?- ?(?<to>\\d{1,5}[a-z]?(?![\\d.])))?';
/** Without points the sign must be there: `18 USC 4241` may be anything. */
const CODE = pattern(
  `(?<![\\p{L}\\d.,/-])(?<title>\\d{1,2}) (?:(?<usc>U\\. ?S\\. ?C\\.(?: ?A\\.)?|USCA?(?= ?§))|(?<cfr>C\\. ?F\\. ?R\\.|CFR(?= (?:§|[Pp]art|\\d{1,4}\\.\\d))))(?: ?§{1,2}| ?[Ss]ec(?:tion|\\.)| ?[Pp]art)? ?${SECTION}(?![\\d\\p{L}]|[.,]\\d)`,
  'gu',
);
const TITLES = { usc: 54, cfr: 50 };

/** The United States Code and the Code of Federal Regulations, by title and section. */
export function usCodes({ plain }: SourceText): Mention[] {
  return [...plain.matchAll(CODE)].flatMap(({ 0: words, index: start, groups = {} }) => {
    const code = groups.usc ? 'usc' : 'cfr';
    const title = Number(groups.title);
    if (title < 1 || title > TITLES[code]) return [];
    const name = code === 'usc' ? 'U.S.C.' : 'C.F.R.';
    const section = groups.section ?? '';
    const whole = identity('us_code', `${title} ${name} § ${section}`, {
      code: name,
      volume: title,
      number: section,
      pinpoint: groups.inside?.replace(/\s/g, '') || null,
      rangeTo: groups.to ?? null,
    });
    return [{ start, end: start + words.length, whole }];
  });
}
