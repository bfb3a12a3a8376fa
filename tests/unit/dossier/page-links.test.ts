import { expect, test } from 'vitest';
import { pageLinks, referencesOf } from '../../../utils/dossier/page-links.ts';
import { aBookmark, aQuote } from '../../support/builders.ts';

const ARTICLE = aBookmark({
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000038414392',
  title: 'Article L441-10 - Code de commerce - Légifrance',
  standing: 'official-text',
  version: { id: 'LEGIARTI000038414392', inForceOn: '2019-04-26', verifiedOn: null },
  quotes: [aQuote({ exact: 'Les pénalités de l’article L. 441-11 sont dues.' })],
});

test('an article as its publisher titles it has the version read and the one in force today', () => {
  expect(pageLinks(ARTICLE)).toEqual({
    read: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000038414392/2019-04-26',
    today:
      'https://www.legifrance.gouv.fr/search/code?tab_selection=code&searchField=NUM_ARTICLE&query=L441-10',
  });
});

test('what is only as it was published is not said to be in force today', () => {
  const law = { ...ARTICLE, title: 'Décret n° 2016-884 du 29 juin 2016', version: null };
  expect(
    pageLinks({ ...law, url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000032801379' }).today,
  ).toBeNull();
});

test('articles that a page of a code names without it are its own, and marked as deduced', () => {
  expect(referencesOf(ARTICLE).map(({ canonical, deduced }) => [canonical, deduced])).toEqual([
    ['LEGITEXT000005634379#L441-10', true],
    ['LEGITEXT000005634379#L441-11', true],
  ]);
  expect(referencesOf({ ...ARTICLE, url: 'https://blog.example/' })).toEqual([]);
});
