import { expect, test } from 'vitest';
import { recogniseReferences } from '../../../../utils/dossier/references/recognise.ts';
import { versionLink } from '../../../../utils/dossier/references/version-link.ts';

test.each([
  ['ECLI:FR:CCASS:2024:CR01290', 'ecli', 'ECLI:FR:CCASS:2024:CR01290'],
  ['ecli:fr:ccass:2024:cr01290.', 'ecli', 'ECLI:FR:CCASS:2024:CR01290'],
  ['(ECLI:EU:C:2020:559)', 'ecli', 'ECLI:EU:C:2020:559'],
  ['ECLI:FR:CC:2012:2012.270.QPC', 'ecli', 'ECLI:FR:CC:2012:2012.270.QPC'],
  ['ECLI:FR:CECHR:2021:434502.20210505', 'ecli', 'ECLI:FR:CECHR:2021:434502.20210505'],
  ['32015R2120', 'celex', 'celex:32015R2120'],
  ['CELEX 62019CJ0245', 'celex', 'celex:62019CJ0245'],
  ['CELEX:32016R0679', 'celex', 'celex:32016R0679'],
  ['02016R0679-20160504', 'celex', 'celex:32016R0679@2016-05-04'],
  ['NOR : TRER1832961A', 'nor', 'nor:TRER1832961A'],
  ['NOR: PRMX1519017C', 'nor', 'nor:PRMX1519017C'],
  ['circulaire PRMX1519017C', 'nor', 'nor:PRMX1519017C'],
  ['BOI-BIC-PROV-20-10', 'boi', 'boi:BOI-BIC-PROV-20-10'],
  ['BOI-BIC-CHAMP-40-20-20190605', 'boi', 'boi:BOI-BIC-CHAMP-40-20@2019-06-05'],
  ['BOI-TVA-DECLA-30-20-20-30, n° 40', 'boi', 'boi:BOI-TVA-DECLA-30-20-20-30'],
  ['LEGIARTI000038414392', 'legifrance_id', 'LEGIARTI000038414392'],
  ['LEGIARTI000038414392_08-07-2026', 'legifrance_id', 'LEGIARTI000038414392@2026-07-08'],
  ['JORFTEXT000000886460', 'legifrance_id', 'JORFTEXT000000886460'],
  ['eli/decret/2020/3/30/2020-371/jo/texte', 'eli', 'decret:2020-371'],
  ['/eli/decret/2016/5/6/DEVR1604032D/jo/article_1', 'eli', 'nor:DEVR1604032D'],
  ['eli/ordonnance/2020/6/10/ECOI2012371R/jo/texte', 'eli', 'nor:ECOI2012371R'],
])('%s', (text, kind, canonical) => {
  expect(recogniseReferences(text)).toMatchObject([{ kind, canonical }]);
});

test.each([
  [
    'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000038414392/2026-07-08',
    'LEGIARTI000038414392@2026-07-08',
  ],
  ['https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000038414392', 'LEGIARTI000038414392'],
  ['legifrance.gouv.fr/codes/id/LEGIARTI000038414392/2026-07-08', 'LEGIARTI000038414392@2026-07-08'],
  [
    'https://www.legifrance.gouv.fr/affichCodeArticle.do?idArticle=LEGIARTI000038414392&cidTexte=LEGITEXT000005634379',
    'LEGIARTI000038414392',
  ],
  [
    'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000005634379/LEGISCTA000006146041/',
    'LEGISCTA000006146041',
  ],
  [
    'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/2026-07-08',
    'LEGITEXT000006072050@2026-07-08',
  ],
  ['https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000000886460', 'JORFTEXT000000886460'],
  ['https://www.legifrance.gouv.fr/juri/id/JURITEXT000007013411', 'JURITEXT000007013411'],
  ['https://www.legifrance.gouv.fr/eli/decret/2020/3/30/2020-371/jo/texte', 'decret:2020-371'],
  ['https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:32016R0679', 'celex:32016R0679'],
  [
    'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX%3A02016R0679-20160504',
    'celex:32016R0679@2016-05-04',
  ],
  ['https://eur-lex.europa.eu/eli/reg_impl/2022/1426/oj', 'celex:32022R1426'],
  ['http://data.europa.eu/eli/reg/2016/679/oj', 'celex:32016R0679'],
  [
    'https://bofip.impots.gouv.fr/bofip/3610-PGP.html/identifiant=BOI-BIC-CHAMP-40-20-20190605',
    'boi:BOI-BIC-CHAMP-40-20@2019-06-05',
  ],
  ['https://www.conseil-etat.fr/fr/arianeweb/CE/decision/2009-06-05/308850', 'ce:308850@2009-06-05'],
  ['https://www.conseil-constitutionnel.fr/decision/2013/2013681DC.htm', 'cc:2013-681 DC'],
  ['https://hudoc.echr.coe.int/fre#%7B%22appno%22%3A%5B%2230078%2F06%22%5D%7D', 'cedh:30078/06'],
])('the page %s', (address, canonical) => {
  const text = `Lu sur (${address}), hier.`;
  expect(recogniseReferences(text)).toMatchObject([{ canonical, match: address }]);
});

test.each([
  [
    'Bush v. Gore, 531 U.S. 98, 99-100 (2000)',
    '531 U.S. 98',
    { pinpoint: '99-100', year: 2000, court: 'scotus' },
  ],
  ['See Roe v. Wade, 410 U.S. 113, 120 (1973).', '410 U.S. 113', { parties: 'Roe v. Wade', pinpoint: '120' }],
  ['Doe v. Smith, 123 F.3d 456 (9th Cir. 1997)', '123 F.3d 456', { court: 'ca9', year: 1997 }],
  ['410 U. S. 113', '410 U.S. 113', { year: null, parties: null }],
  ['93 S. Ct. 705', '93 S. Ct. 705', { court: 'scotus' }],
  ['93 S.Ct. 705', '93 S. Ct. 705', {}],
  ['35 L. Ed. 2d 147', '35 L. Ed. 2d 147', {}],
  ['123 F. Supp. 2d 456', '123 F. Supp. 2d 456', {}],
  ['12 Cal. Rptr. 3d 34', '12 Cal. Rptr. 3d 34', {}],
  ['12 N.E.2d 34', '12 N.E.2d 34', {}],
  ['17 Mass. 122 (1821)', '17 Mass. 122', { year: 1821 }],
])('%s', (text, canonical, fields) => {
  expect(recogniseReferences(text)).toMatchObject([{ kind: 'us_case', canonical, ...fields }]);
});

test.each([
  ['18 U.S.C. § 4241', '18 U.S.C. § 4241', {}],
  ['18 U.S.C. §§ 4241-4243', '18 U.S.C. § 4241', { rangeTo: '4243' }],
  ['50 U.S.C. 1701', '50 U.S.C. § 1701', {}],
  ['5 U.S.C. 552(a)(1)(E)', '5 U.S.C. § 552', { pinpoint: '(a)(1)(E)' }],
  ['42 U.S.C. § 2000e-5(b)', '42 U.S.C. § 2000e-5', { pinpoint: '(b)' }],
  ['18 U. S. C. § 4241', '18 U.S.C. § 4241', {}],
  ['18 USC § 4241', '18 U.S.C. § 4241', {}],
  ['29 C.F.R. § 1910.1200', '29 C.F.R. § 1910.1200', {}],
  ['17 CFR 240.10b-5', '17 C.F.R. § 240.10b-5', {}],
])('%s', (text, canonical, fields) => {
  expect(recogniseReferences(text)).toMatchObject([{ kind: 'us_code', canonical, ...fields }]);
});

test.each([
  [
    'LEGIARTI000038414392',
    '2026-07-08',
    'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000038414392/2026-07-08',
  ],
  ['LEGIARTI000038414392', null, 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000038414392'],
  [
    'LEGITEXT000006072050',
    '2026-07-08',
    'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/2026-07-08',
  ],
  ['LEGITEXT000006072050', null, null],
  [
    '32016R0679',
    '2016-05-04',
    'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:02016R0679-20160504',
  ],
  ['JORFTEXT000000886460', '2026-07-08', null],
])('the version of %s on %s is read at %s', (id, day, url) => {
  expect(versionLink(id, day)).toBe(url);
});
