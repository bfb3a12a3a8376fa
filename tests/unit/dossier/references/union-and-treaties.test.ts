import { describe, expect, test } from 'vitest';
import { recogniseReferences } from '../../../../utils/dossier/references/recognise.ts';

describe('acts of the Union', () => {
  test.each([
    ['règlement (CEE) n° 1408/71 du Conseil du 14 juin 1971', '31971R1408', '1971-06-14'],
    ['règlement (CE) n° 561/2006', '32006R0561', null],
    ['règlement CE n° 852/2004', '32004R0852', null],
    [
      'Règlement (UE) n° 1215/2012 du Parlement européen et du Conseil du 12 décembre 2012',
      '32012R1215',
      '2012-12-12',
    ],
    ['règlement (UE) 2016/679', '32016R0679', null],
    [
      'RÈGLEMENT (UE) 2016/679 DU PARLEMENT EUROPÉEN ET DU CONSEIL du 27 avril 2016',
      '32016R0679',
      '2016-04-27',
    ],
    ['règlement délégué (UE) n° 2015/35 de la Commission du 10 octobre 2014', '32015R0035', '2014-10-10'],
    ["règlement d'exécution (UE) n° 282/2011", '32011R0282', null],
    ['règlement (UE, Euratom) 2018/1046', '32018R1046', null],
    ['règlement (UE) 2016/2013', '32016R2013', null],
    ['règlement (UE) n° 2001/2012', '32012R2001', null],
    ['règlement européen 2016/679', '32016R0679', null],
    [
      'Regulation (EU) 2016/679 of the European Parliament and of the Council of 27 April 2016',
      '32016R0679',
      '2016-04-27',
    ],
    ['Regulation (EC) No 561/2006', '32006R0561', null],
    ['directive 95/46/CE', '31995L0046', null],
    ['directive 2006/112/CE du Conseil du 28 novembre 2006', '32006L0112', '2006-11-28'],
    ['directive (UE) 2016/680', '32016L0680', null],
    ['directive 2011/7', '32011L0007', null],
    ['Directive 93/13/EEC', '31993L0013', null],
    ['décision 2010/87/UE', '32010D0087', null],
    ['décision n° 1104/2011/UE', '32011D1104', null],
    ['décision-cadre 2002/584/JAI du Conseil du 13 juin 2002', '32002F0584', '2002-06-13'],
  ])('%s', (text, celex, date) => {
    expect(recogniseReferences(text)).toMatchObject([
      {
        kind: 'eu_act',
        canonical: `celex:${celex}`,
        celex,
        date,
        url: `https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:${celex}`,
      },
    ]);
  });

  test.each([
    ['règlement délégué (UE) 2015/35', 'http://data.europa.eu/eli/reg_del/2015/35/oj'],
    ["règlement d'exécution (UE) n° 282/2011", 'http://data.europa.eu/eli/reg_impl/2011/282/oj'],
    ['directive (UE) 2016/680', 'http://data.europa.eu/eli/dir/2016/680/oj'],
  ])('%s is %s', (text, eli) => {
    expect(recogniseReferences(text)).toMatchObject([{ eli }]);
  });

  test.each([
    ['article 6 du règlement (UE) 2016/679', '32016R0679', '6', null],
    [
      'article 6, paragraphe 1, sous f), du règlement (UE) 2016/679',
      '32016R0679',
      '6',
      'paragraphe 1, sous f)',
    ],
    ['article 17 du RGPD', '32016R0679', '17', null],
    ['art. 28 RGPD', '32016R0679', '28', null],
    ['article 16 de la directive 2006/112/CE', '32006L0112', '16', null],
    ['annexe II à l’article 5 du règlement (CE) n° 1907/2006', '32006R1907', '5', null],
  ])('%s', (text, celex, article, pinpoint) => {
    expect(recogniseReferences(text)).toMatchObject([{ canonical: `celex:${celex}`, article, pinpoint }]);
  });

  test('the same one again', () => {
    const text =
      'article 6 du règlement (UE) 2016/679, article 7 du même règlement, article 8 de la directive précitée';
    expect(recogniseReferences(text)).toMatchObject([
      { article: '6' },
      { canonical: 'celex:32016R0679', article: '7', via: 'du même règlement' },
    ]);
  });
});

test.each([
  ['article 8 de la CEDH', 'cedh#8', null],
  ["article 6 § 1 de la Convention européenne des droits de l'homme", 'cedh#6', '§ 1'],
  [
    "l'article 8 de la Convention de sauvegarde des droits de l'homme et des libertés fondamentales",
    'cedh#8',
    null,
  ],
  ['article 101 TFUE', 'tfue#101', null],
  ['article 267 du TFUE', 'tfue#267', null],
  ["article 267 du traité sur le fonctionnement de l'Union européenne", 'tfue#267', null],
  ["article 6 du traité sur l'Union européenne", 'tue#6', null],
  ["article 47 de la Charte des droits fondamentaux de l'Union européenne", 'charte-ue#47', null],
  ['article 66 de la Constitution', 'constitution#66', null],
  ['article 61-1 de la Constitution du 4 octobre 1958', 'constitution#61-1', null],
  [
    'article 21 de la convention collective nationale des hôtels, cafés restaurants (IDCC 1979)',
    'idcc:1979#21',
    null,
  ],
  ["article 21 de l'IDCC 1979", 'idcc:1979#21', null],
  ['IDCC n° 1979, art. 21', 'idcc:1979#21', null],
  ['l’article 12.1 de la CCN Syntec (IDCC 1486)', 'idcc:1486#12.1', null],
])('%s', (text, canonical, pinpoint) => {
  expect(recogniseReferences(text)).toMatchObject([{ kind: 'convention_article', canonical, pinpoint }]);
});

test('an agreement without its number is refused, the same one again is not', () => {
  const text =
    "l'article 21 de la convention collective des hôtels (IDCC 1979). Voir l'article 25.1 de la CCN et l'article 12.1 de ladite convention.";
  expect(recogniseReferences(text)).toMatchObject([
    { canonical: 'idcc:1979#21' },
    { canonical: 'idcc:1979#12.1', via: 'de ladite convention' },
  ]);
});
