import { describe, expect, test } from 'vitest';
import { recogniseReferences } from '../../../../utils/dossier/references/recognise.ts';

const canonicals = (text: string) => recogniseReferences(text).map(({ canonical }) => canonical);

describe('laws, ordinances, decrees, orders', () => {
  test.each([
    ['loi n° 78-17 du 6 janvier 1978', 'loi:78-17', '1978-01-06'],
    ['LOI N° 78-17 DU 6 JANVIER 1978', 'loi:78-17', '1978-01-06'],
    ['loi no 78-17 du 6 janv. 1978', 'loi:78-17', '1978-01-06'],
    ['loi 78-17 du 6 janvier 1978', 'loi:78-17', '1978-01-06'],
    ['L. n° 78-17, 6 janv. 1978', 'loi:78-17', '1978-01-06'],
    ['loi n° 78-17', 'loi:78-17', null],
    ['loi n°\u00a02016-1547 du 18\u00a0novembre 2016', 'loi:2016-1547', '2016-11-18'],
    ['loi organique n° 2009-1523 du 10 décembre 2009', 'loi:2009-1523', '2009-12-10'],
    ['loi de finances pour 2016 n° 2015-1785 du 29 décembre 2015', 'loi:2015-1785', '2015-12-29'],
    ['loi Pinel n° 2014-626 du 18 juin 2014', 'loi:2014-626', '2014-06-18'],
    ['loi modifiée n° 89-462 du 6 juillet 1989', 'loi:89-462', '1989-07-06'],
    ['loi n° 89-462 du 6 juil. 1989', 'loi:89-462', '1989-07-06'],
    ['loi n° 89-462 du 6 juill. 1989', 'loi:89-462', '1989-07-06'],
    ['loi n° 89-462 du 31 février 1989', 'loi:89-462', null],
    ['loi du 1er juillet 1901', 'loi:1901-07-01', '1901-07-01'],
    ['loi n° 374 du 6 juillet 1943', 'loi:1943-07-06', '1943-07-06'],
    ['loi du 10 juillet 1965', 'loi:1965-07-10', '1965-07-10'],
    ['décret n° 2017 - 105 du 27 janvier 2017', 'decret:2017-105', '2017-01-27'],
    ['Décr. n° 2017-105 du 27 janv. 2017', 'decret:2017-105', '2017-01-27'],
    ['D. n° 2016-884, 29 juin 2016', 'decret:2016-884', '2016-06-29'],
    ['décret en Conseil d’État n° 2016-884 du 29 juin 2016', 'decret:2016-884', '2016-06-29'],
    ['décret 2020-371 du 30/03/2020', 'decret:2020-371', '2020-03-30'],
    ['ordonnance n° 2016-131 du 10 février 2016', 'ordonnance:2016-131', '2016-02-10'],
    ['Ord. n° 2016-131, 10 févr. 2016', 'ordonnance:2016-131', '2016-02-10'],
    ['ordonnance du 2 février 1945 relative à l’enfance délinquante', 'ordonnance:1945-02-02', '1945-02-02'],
    ['l’arrêté du 6 mai 2016', 'arrete:2016-05-06', '2016-05-06'],
    ['Vu l’arrêté du 3 décembre 2020 relatif', 'arrete:2020-12-03', '2020-12-03'],
    ['Arrêté du 6 mai 2016 (NOR : AFSP1612356A)', 'nor:AFSP1612356A', '2016-05-06'],
    ['A., 28 août 2006, spécifications techniques, NOR : ECOM0620008A', 'nor:ECOM0620008A', '2006-08-28'],
  ])('%s', (text, canonical, date) => {
    expect(recogniseReferences(text)).toMatchObject([{ kind: 'text', canonical, date }]);
  });

  test('one nature, several texts', () => {
    expect(canonicals('lois n° 78-17 du 6 janvier 1978 et n° 2004-801 du 6 août 2004')).toEqual([
      'loi:78-17',
      'loi:2004-801',
    ]);
    expect(canonicals('décrets n°s 2017-105 et 2018-22')).toEqual(['decret:2017-105', 'decret:2018-22']);
  });

  test('a NOR belongs to the text of its nature in the same sentence', () => {
    expect(
      recogniseReferences(
        "L'arrêté du 6 mai 2016 pris pour le décret n° 2016-1 du 4 janvier 2016 (NOR : DEVR1604032D).",
      ),
    ).toMatchObject([
      { canonical: 'arrete:2016-05-06' },
      { canonical: 'decret:2016-1', nor: 'DEVR1604032D' },
    ]);
    expect(canonicals('Le décret n° 2016-1. Voir aussi NOR : DEVR1604032D.')).toEqual([
      'decret:2016-1',
      'nor:DEVR1604032D',
    ]);
  });

  test.each([
    [
      'Décret n° 2026-728 du 1er août 2026',
      'https://www.legifrance.gouv.fr/eli/decret/2026/8/1/2026-728/jo/texte',
    ],
    [
      'arrêté du 6 mai 2016, NOR : AFSP1612356A',
      'https://www.legifrance.gouv.fr/eli/arrete/2016/5/6/AFSP1612356A/jo/texte',
    ],
    [
      'loi n° 78-753',
      'https://www.legifrance.gouv.fr/search/all?tab_selection=all&searchField=ALL&query=loi%2078-753',
    ],
  ])('where %s is', (text, url) => {
    expect(recogniseReferences(text)).toMatchObject([{ url }]);
  });
});

describe('their articles', () => {
  test.each([
    ["l'article 22 de la loi n° 89-462 du 6 juillet 1989", 'loi:89-462', '22'],
    ["l'article 22 de la loi du 6 juillet 1989", 'loi:1989-07-06', '22'],
    ["l'article 1er du décret n° 55-22 du 4 janvier 1955", 'decret:55-22', '1'],
    ["l'article unique de la loi n° 78-17", 'loi:78-17', 'unique'],
    ['article 9 bis de la loi n° 89-462', 'loi:89-462', '9 bis'],
    ['article 25-3 de la loi du 6 juillet 1989', 'loi:1989-07-06', '25-3'],
    ['Loi n° 65-557, art. 14', 'loi:65-557', '14'],
    ['L. n° 65-557, 10 juill. 1965, art. 14', 'loi:65-557', '14'],
    ["article 3 de l'ordonnance du 2 février 1945", 'ordonnance:1945-02-02', '3'],
    ["l'article 5 de l'arrêté du 6 mai 2016", 'arrete:2016-05-06', '5'],
  ])('%s', (text, canonical, article) => {
    expect(recogniseReferences(text)).toMatchObject([
      { kind: 'text_article', canonical, article, code: null },
    ]);
  });

  test('with their paragraphs, and the same law again', () => {
    const text =
      "l'article 15, I, de la loi n° 89-462 du 6 juillet 1989 et l'article 8 III de la même loi, puis l'article 2 dudit décret";
    expect(recogniseReferences(text)).toMatchObject([
      { canonical: 'loi:89-462', article: '15', pinpoint: 'I' },
      { canonical: 'loi:89-462', article: '8', pinpoint: 'III', via: 'de la même loi' },
    ]);
  });
});
