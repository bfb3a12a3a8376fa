import { describe, expect, test } from 'vitest';
import { pageCodeOf } from '../../../utils/dossier/page-code.ts';
import { LONGEST_READ, pageReferences } from '../../../utils/dossier/page-references.ts';
import { linkMeaning } from '../../../utils/dossier/references/link-templates.ts';
import { recogniseReferences } from '../../../utils/dossier/references/recognise.ts';
import { SOURCES } from '../../../utils/dossier/sources/sources.ts';

const COMMERCE = 'LEGITEXT000005634379';
const ARTICLE = {
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000038414392/2019-04-26',
  title: 'Article L441-10 - Code de commerce - Légifrance',
};
const BLOG = { url: 'https://blog.example/', title: 'Article L441-10 - Code de commerce - Légifrance' };

const read = (text: string, page: Partial<Parameters<typeof pageReferences>[0]> = {}) =>
  pageReferences({ ...BLOG, text, version: null, ...page }, SOURCES);

test.each([
  [
    'the address of its publisher',
    { url: `https://www.legifrance.gouv.fr/codes/texte_lc/${COMMERCE}`, title: '' },
  ],
  ['the title its publisher gives it', ARTICLE],
])('a page’s code is known by %s', (_how, page) => {
  expect(pageCodeOf(page)).toBe(COMMERCE);
});

test.each([
  ['a page that only has the title', BLOG],
  [
    'a host that only looks like the publisher’s',
    { ...ARTICLE, url: 'https://legifrance.gouv.fr.example/a' },
  ],
  ['a publisher’s page of no code', { ...ARTICLE, title: 'Accueil - Légifrance' }],
  ['an article of a law', { ...ARTICLE, title: 'Article 1 - LOI n° 78-17 du 6 janvier 1978 - Légifrance' }],
])('%s has none', (_what, page) => {
  expect(pageCodeOf(page)).toBeNull();
});

test('each is listed once, where it comes first, with how often it is named', () => {
  const text =
    'L’article L. 441-10 du code de commerce, la loi n° 78-17 du 6 janvier 1978, et encore L441‑10 du code de commerce.';
  expect(read(text).map(({ canonical, words, count }) => [canonical, words, count])).toEqual([
    [`${COMMERCE}#L441-10`, 'article L. 441-10 du code de commerce', 2],
    ['loi:78-17', 'loi n° 78-17 du 6 janvier 1978', 1],
  ]);
});

test('an article without a code is one of the page’s own, marked as deduced; elsewhere it is none', () => {
  const text = 'Voir l’article L. 441-11.';
  expect(read(text, ARTICLE)).toMatchObject([
    { canonical: `${COMMERCE}#L441-11`, of: 'Code de commerce', deduced: true },
  ]);
  expect(read(text)).toEqual([]);
});

test('the page’s own article has the version that is read and the one in force today', () => {
  const version = { id: 'LEGIARTI000038414392', inForceOn: '2019-04-26', verifiedOn: null };
  const [own, other] = read('Article L441-10\nVoir l’article L. 441-11.', { ...ARTICLE, version });
  expect(own?.links).toEqual([
    {
      meaning: 'read',
      url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000038414392/2019-04-26',
    },
    {
      meaning: 'today',
      url: 'https://www.legifrance.gouv.fr/search/code?tab_selection=code&searchField=NUM_ARTICLE&query=L441-10',
    },
  ]);
  expect(other?.links.map(({ meaning }) => meaning)).toEqual(['today']);
});

describe('a link says what stands behind it', () => {
  test.each([
    ['article L. 441-10 du code de commerce', ['today']],
    ['LEGIARTI000038414392', ['version']],
    [`${COMMERCE}@2020-01-01`, ['version', 'today']],
    ['décret n° 2016-884 du 29 juin 2016', ['published']],
    ['loi n° 78-17 du 6 janvier 1978', ['search']],
    ['règlement (UE) 2016/679', ['published']],
    ['CELEX : 02016R0679-20160504', ['version', 'published']],
    ['CJUE, 16 juillet 2020, C-311/18', ['decision']],
    ['CE, 12 juillet 2021, n° 448112', ['decision']],
    ['Cass. com., 14 mai 2025, n° 23-17.948', ['search']],
    ['Cons. const., 12 mai 2010, n° 2010-605 DC', ['decision']],
    ['BOI-BIC-PROV-20-10', ['search']],
    ['JORFTEXT000000886460', ['published']],
    ['JURITEXT000007047369', ['decision']],
    ['531 U.S. 98', ['search']],
  ])('%s: %j', (text, meanings) => {
    expect(read(text)[0]?.links.map(({ meaning }) => meaning)).toEqual(meanings);
  });

  test('and every address of a reference has its meaning', () => {
    for (const text of ['article 1240 du code civil', 'RGPD', 'CEDH, n° 30078/06'])
      for (const { url } of recogniseReferences(text))
        if (url) expect(['today', 'published', 'search']).toContain(linkMeaning(url));
  });
});

test('a hostile text gives words, and a long one is read up to a bound', () => {
  const [one] = read('article L. 441-10 du\u202e code \n\u200b de commerce <img src=x>');
  expect(one?.words).not.toContain('\n');
  const text = `${'mot '.repeat(LONGEST_READ / 4)}article L. 441-10 du code de commerce`;
  expect(read(text)).toEqual([]);
});
