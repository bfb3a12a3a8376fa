import { describe, expect, test } from 'vitest';
import { recogniseReferences } from '../../../../utils/dossier/references/recognise.ts';

const canonicals = (text: string) => recogniseReferences(text).map(({ canonical }) => canonical);

describe('one decision', () => {
  test.each([
    ['Cass. soc., 14/12/2017, pourvoi 16-26.694', 'cass:16-26694'],
    ['Cour de cassation, 2e civ., 21 mars 2019, n° 17-28268', 'cass:17-28268'],
    ['Cour de Cassation - 15/11/2024, n° 23-15432', 'cass:23-15432'],
    ['COUR DE CASSATION, 15 NOVEMBRE 2024, N° 23-15.432', 'cass:23-15432'],
    ['Civ. 2e, 10 juillet 2013, n° 12-18.273', 'cass:12-18273'],
    ['1re civ., 10 juill. 2013, n° 12-18.273', 'cass:12-18273'],
    ['Com., 14 mai 2025, n° 23-17.948', 'cass:23-17948'],
    ['pourvoi n° H 24-15.857', 'cass:24-15857'],
    ['l’arrêt n° 17-28.268 de la Cour de cassation du 10 avril 2019', 'cass:17-28268'],
    ['Conseil d’État, n° 308850', 'ce:308850'],
    ['CE, 12 mars 2019, n° 416043', 'ce:416043@2019-03-12'],
    ['CE 5 juin 2009 req. n° 308850', 'ce:308850@2009-06-05'],
    ['CE n° 308850 du 5 juin 2009', 'ce:308850@2009-06-05'],
    ['CE, ass., 17 juin 2015, n° 384826, Société La Chaîne Info (LCI)', 'ce:384826@2015-06-17'],
    ['CE, 10 / 9 SSR, 5 juin 2009, n° 308850, Lebon p. 123', 'ce:308850@2009-06-05'],
    ['CE, ord., 12 mars 2020, n° 439674', 'ce:439674@2020-03-12'],
    ['Conseil d’État, 9ème - 10ème chambres réunies, 26/04/2018, 400477', 'ce:400477@2018-04-26'],
    ['CE, 30 octobre 2009, Mme Perreux c. Ministre, n° 298348', 'ce:298348@2009-10-30'],
    ['la décision n° 448112 du Conseil d’État du 12 juillet 2021', 'ce:448112@2021-07-12'],
    ['Dans sa décision du 5 juin 2009, le Conseil d’État (n° 308850)', 'ce:308850@2009-06-05'],
    ['CAA Lyon, 14 octobre 2021, n° 19LY02217', 'caa:19LY02217'],
    ['cour administrative d’appel de Bordeaux, 3 mars 2022, n° 21BX01234', 'caa:21BX01234'],
    ['TA Dijon, 4 mars 2019, n° 1802345', 'ta:dijon:1802345'],
    ['tribunal administratif de Cergy-Pontoise, n° 2001234', 'ta:cergy-pontoise:2001234'],
    [
      'Par un jugement n° 1502721 du 8 avril 2016, le tribunal administratif de Bordeaux',
      'ta:bordeaux:1502721',
    ],
    ['Cons. const., 12 mai 2010, n° 2010-605 DC', 'cc:2010-605 DC'],
    ['Conseil constitutionnel, décision n° 2010-605 DC du 12 mai 2010', 'cc:2010-605 DC'],
    ['Cons. const., 8 août 1985, n° 85-196 DC', 'cc:85-196 DC'],
    ['décision n° 2010-14/22 QPC', 'cc:2010-14/22 QPC'],
    ['Tribunal des conflits, 9 mai 2016, n° C4048', 'tc:C4048'],
    ['T. confl., 8 février 1873, Blanco, n° 00012', 'tc:00012'],
    ['T. confl., n° 4112', 'tc:C4112'],
    ['TC, 17 juin 2013, Bergoend, n° C3911', 'tc:C3911'],
    ['CA Paris, pôle 4, ch. 3, 2 octobre 2013, RG n° 11/18803', 'ca:paris:11/18803'],
    ['CA de Lyon, 3e ch., 12 janv. 2021, n° RG 19/01234', 'ca:lyon:19/01234'],
    ['La cour d’appel d’Aix-en-Provence, 12 mars 2024, n° 22/01234', 'ca:aix-en-provence:22/01234'],
    ['TJ Périgueux, 18 décembre 2025, RG 23/00452', 'tj:perigueux:23/00452'],
    ['TGI Nanterre, 3 mars 2015, n° 14/01234', 'tgi:nanterre:14/01234'],
    ['Cour d’appel, Paris, Pôle 6, 12 mars 2020 – n° 18/03421', 'ca:paris:18/03421'],
    ['CPH Paris, 12 mars 2020, n° F 18/01234', 'cph:paris:18/01234'],
    ['T. com. Paris, 9 janvier 2026, RG 2024F00871', 'tcom:paris:2024F00871'],
    ['Tribunal de commerce de Bourg-en-Bresse, n° 2025J05588', 'tcom:bourg-en-bresse:2025J05588'],
    ['CJUE, 6 octobre 2021, C‑561/19', 'celex:62019CJ0561'],
    ['affaire C-131/12', 'celex:62012CJ0131'],
    ['Tribunal de l’Union, T-12/15', 'celex:62015TJ0012'],
    ['CJCE, 5 févr. 1963, aff. 26/62, Van Gend en Loos', 'celex:61962CJ0026'],
    ['CJUE, ord., 6 octobre 2021, C-561/19', 'celex:62019CO0561'],
    ['CEDH, 25 mars 1993, Costello-Roberts c. Royaume-Uni, n° 13134/87', 'cedh:13134/87'],
    ['CEDH, gr. ch., 12 juill. 2001, req. n° 30078/06', 'cedh:30078/06'],
    ['Cour européenne des droits de l’homme, n° 30078/06', 'cedh:30078/06'],
  ])('%s', (text, canonical) => {
    expect(recogniseReferences(text)).toMatchObject([{ kind: 'decision', canonical }]);
  });

  test.each([
    ['Cass. com.,', 'comm'],
    ['Cour de cassation, chambre commerciale, financière et économique,', 'comm'],
    ['Cass. soc.,', 'soc'],
    ['Cour de cassation, chambre sociale,', 'soc'],
    ['Cass. 1re civ.,', 'civ1'],
    ['Cass., civ. 1ère,', 'civ1'],
    ['Cour de cassation, première chambre civile,', 'civ1'],
    ['Cass. 2e civ.,', 'civ2'],
    ['Cass. civ. 3e,', 'civ3'],
    ['Cass. crim., QPC,', 'cr'],
    ['Cass., ass. plén.,', 'pl'],
    ['Cass. ch. mixte,', 'mi'],
    ['Cass.,', null],
  ])('%s sits as %s', (court, chamber) => {
    expect(recogniseReferences(`${court} 14 mai 2025, n° 23-17.948`)).toMatchObject([
      { court: 'Cour de cassation', chamber, date: '2025-05-14', number: '23-17.948' },
    ]);
  });

  test.each([
    ['la chambre sociale de la', 'soc'],
    ['la première chambre civile de la', 'civ1'],
    ['la', null],
  ])('%s Cour de cassation', (before, chamber) => {
    const text = `Selon ${before} Cour de cassation (8 juillet 2020, n° 18-21.793)`;
    expect(recogniseReferences(text)).toMatchObject([{ chamber, date: '2020-07-08' }]);
  });

  test.each([
    ['CAA n° 19LY02217', "Cour administrative d'appel de Lyon"],
    ['CA PARIS, n° 11/18803', "Cour d'appel de Paris"],
    ['CA AIX-EN-PROVENCE, n° 11/18803', "Cour d'appel d'Aix-en-Provence"],
    ['CA Orléans, n° 11/18803', "Cour d'appel d'Orléans"],
    ['TJ Le Havre, n° 11/18803', 'Tribunal judiciaire du Havre'],
  ])('%s: %s', (text, court) => {
    expect(recogniseReferences(text)).toMatchObject([{ court }]);
  });

  test.each([
    ['CE, 12 mars 2019, n° 416043', 'https://www.conseil-etat.fr/fr/arianeweb/CE/decision/2019-03-12/416043'],
    ['CE n° 416043', null],
    ['Cons. const. n° 2010-605 DC', 'https://www.conseil-constitutionnel.fr/decision/2010/2010605DC.htm'],
    ['CJUE, C-311/18', 'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:62018CJ0311'],
    ['CEDH, n° 30078/06', 'https://hudoc.echr.coe.int/fre#%7B%22appno%22%3A%5B%2230078%2F06%22%5D%7D'],
    ['TA Dijon, n° 1802345', null],
  ])('%s is at %s', (text, url) => {
    expect(recogniseReferences(text)).toMatchObject([{ url }]);
  });
});

describe('a day belongs to one number', () => {
  test.each([
    ['CE n° 308850 du 5 juin 2009 et n° 402517', ['ce:308850@2009-06-05', 'ce:402517']],
    [
      'CE n° 308850 du 5 juin 2009 et n° 402517 du 30 novembre 2018',
      ['ce:308850@2009-06-05', 'ce:402517@2018-11-30'],
    ],
    ['Le 5 juin 2009, rien. CE n° 402517 : sans date.', ['ce:402517']],
    ['CE, loi du 6 juillet 1989, n° 402517', ['loi:1989-07-06', 'ce:402517']],
    ['CE, n° 402517, publié au JORF du 7 décembre 2023', ['ce:402517']],
    [
      'CE, 5 juin 2009, n° 308850 ; CE, 30 novembre 2018, n° 402517',
      ['ce:308850@2009-06-05', 'ce:402517@2018-11-30'],
    ],
    [
      'CE, Sect., 3 mai 1963, n°s 297870, 297892 et 305595',
      ['ce:297870@1963-05-03', 'ce:297892@1963-05-03', 'ce:305595@1963-05-03'],
    ],
    ['Conseil d’État, 31 février 2019, n° 416043', ['ce:416043']],
  ])('%s', (text, expected) => {
    expect(canonicals(text)).toEqual(expected);
  });

  test('joined appeals share theirs', () => {
    expect(recogniseReferences('Ass. plén. 11 mai 2022 n° 21-14.490 et 21-15.247')).toMatchObject([
      { number: '21-14.490', date: '2022-05-11', chamber: 'pl' },
      { number: '21-15.247', date: '2022-05-11', chamber: 'pl', match: '21-15.247' },
    ]);
    expect(recogniseReferences('CEDH, 27 sept. 2017, n° 15343/15;16806/15')).toMatchObject([
      { canonical: 'cedh:15343/15', date: '2017-09-27' },
      { canonical: 'cedh:16806/15', date: '2017-09-27' },
    ]);
  });
});

test('a court is read in its own sentence only', () => {
  expect(canonicals('T. confl., 8 février 1873, n° 00012. Voir CE, n° 298348.')).toEqual([
    'tc:00012',
    'ce:298348',
  ]);
  expect(canonicals('La Cour de cassation a statué. Le numéro 17-28.268 est celui du colis.')).toEqual([]);
  expect(canonicals('La cour d’appel de Paris est saisie. Dossier n° 18/03421.')).toEqual([]);
  expect(canonicals('Cass. soc., 10 juillet 2013, n° 12-18.273, puis facture n° 18-21.794')).toEqual([
    'cass:12-18273',
  ]);
});
