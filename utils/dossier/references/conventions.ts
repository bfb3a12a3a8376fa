import type { Mention } from './mention.ts';
import { identity } from './reference.ts';
import { pattern, type SourceText } from './source-text.ts';
import { articleIn } from './text-identity.ts';

/** Treaties and the Constitution: by themselves no reference, their articles are. */
const TREATIES: { key: string; acronym: string; title: string }[] = [
  {
    key: 'cedh',
    acronym: 'CEDH|CESDH(?:LF)?|Conv\\. ?EDH|CSDH(?:LF)?',
    title:
      "convention europeenne (?:de sauvegarde )?des droits de l'homme(?: et des libertes fondamentales)?|convention de sauvegarde des droits de l'homme et des libertes fondamentales|european convention on human rights",
  },
  { key: 'tfue', acronym: 'TFUE|TFEU', title: "traite sur le fonctionnement de l'union(?: europeenne)?" },
  { key: 'tue', acronym: 'TUE|TEU', title: "traite sur l'union europeenne" },
  {
    key: 'charte-ue',
    acronym: 'CDFUE',
    title: "charte des droits fondamentaux(?: de l'union(?: europeenne)?)?",
  },
  {
    key: 'constitution',
    acronym: 'Const\\.',
    title:
      'constitution(?: du 4 octobre 1958| francaise)?(?! (?:belge|suisse|allemande|italienne|espagnole|du |des |de l))',
  },
];

const READERS = TREATIES.map(({ key, acronym, title }) => ({
  key,
  acronym: pattern(`(?<![\\p{L}\\d])(?:${acronym})(?![\\p{L}\\d])`, 'gu'),
  title: pattern(`(?<![\\p{L}\\d])(?:${title})(?![\\p{L}\\d])`, 'gu'),
}));

/** Treaties by name; the acronym of a court may be one's too (CEDH): only an article before it tells. */
export function conventions({ plain, folded }: SourceText): Mention[] {
  return READERS.flatMap(({ key, acronym, title }) =>
    [...plain.matchAll(acronym), ...folded.matchAll(title)].map(({ 0: words, index: start }) =>
      treaty(key, start, start + words.length),
    ),
  ).sort((one, other) => one.start - other.start);
}

function treaty(key: string, start: number, end: number): Mention {
  return {
    start,
    end,
    whole: null,
    named: key,
    articleOf: (article) => {
      const kept = articleIn(identity('convention_article', key), 'convention_article', article);
      return { ...kept, canonical: `${key}#${kept.article}` };
    },
  };
}
