import { describe, expect, test } from 'vitest';
import { recogniseReferences } from '../../../../utils/dossier/references/recognise.ts';

const CIVIL = 'LEGITEXT000006070721';
const COMMERCE = 'LEGITEXT000005634379';
const TRAVAIL = 'LEGITEXT000006072050';
const CONSOMMATION = 'LEGITEXT000006069565';
const CGI = 'LEGITEXT000006069577';
const LPF = 'LEGITEXT000006069583';
const CPC = 'LEGITEXT000006070716';
const CGCT = 'LEGITEXT000006070633';

const canonicals = (text: string, pageCode: string | null = null) =>
  recogniseReferences(text, { pageCode }).map(({ canonical }) => canonical);

test.each([
  "l'article L. 441-10 du code de commerce",
  'L’article L.441‑10 du code de commerce',
  'Art. L441-10 C. com.',
  'art. l. 441-10 c. com.',
  'art L 441-10 du Code de Commerce',
  'C. com., art. L. 441-10',
  'C.com, art. L.441-10',
  'ARTICLE L. 441-10 DU CODE DE COMMERCE',
  'Code de commerce - Article L441-10',
  'Code de commerce : article L. 441-10',
  'L. 441-10 C. com.',
  'le code de commerce (art. L. 441-10)',
  'code de commerce en son article L. 441-10',
  "l'article L.\u00a0441\u201110 du\u202fcode de commerce",
  "l'art\u00adicle L. 441-10 du code de com\u00admerce",
  "l'article\u200b L. 441-10 du \u2066code de commerce\u2069",
  "l'article L.\n441-10 du code\nde commerce",
  "l'article L.  441 - 10  du  code  de  commerce",
])('one article, one key: %j', (text) => {
  expect(canonicals(text)).toEqual([`${COMMERCE}#L441-10`]);
});

describe('numbers', () => {
  test.each([
    ['R. * 424-16 du code de l’urbanisme', 'R*424-16'],
    ['R.* 424-16 du code de l’urbanisme', 'R*424-16'],
    ['R* 424-16 du code de l’urbanisme', 'R*424-16'],
    ['R*424-16 du code de l’urbanisme', 'R*424-16'],
    ['*R424-16 du code de l’urbanisme', 'R*424-16'],
    ['LO 1112-1 du CGCT', 'LO1112-1'],
    ['L.O. 6412-3 du CGCT', 'LO6412-3'],
    ['A. 444-32 du code de commerce', 'A444-32'],
    ['D. 441-5 du code de commerce', 'D441-5'],
    ['1er du code civil', '1'],
    ['premier du code civil', '1'],
    ['liminaire du code de la consommation', 'liminaire'],
    ['préliminaire du code de procédure pénale', 'préliminaire'],
    ['39 quinquies GB du CGI', '39 quinquies GB'],
    ['39 QUINQUIES GB DU CGI', '39 quinquies GB'],
    ['199 terdecies-0 A du CGI', '199 terdecies-0 A'],
    ['46 quater-0 ZZ bis de l’annexe III au CGI', '46 quater-0 ZZ bis'],
    ['238 bis-0 I du CGI', '238 bis-0 I'],
    ['242-0 O du CGI', '242-0 O'],
    ['310 HB quater de l’annexe II au CGI', '310 HB quater'],
    ['302 bis ZA du CGI', '302 bis ZA'],
    ['235 ter ZD bis du CGI', '235 ter ZD bis'],
    ['1649 quater B ter du CGI', '1649 quater B ter'],
    ['150-0 D ter du CGI', '150-0 D ter'],
    ['80 duodecies du CGI', '80 duodecies'],
    ['44 sexies-0 A du CGI', '44 sexies-0 A'],
    ['56 j terdecies A de l’annexe IV au CGI', '56 j terdecies A'],
    ['L10-0 AA du LPF', 'L10-0 AA'],
    ['L. 80 A LPF', 'L80 A'],
    ['L. 80A du LPF', 'L80 A'],
    ['219 CGI', '219'],
    ['9 bis du code civil', '9 bis'],
    ['L. 5217-10-12 du CGCT', 'L5217-10-12'],
  ])('article %s', (text, number) => {
    expect(recogniseReferences(`l'article ${text}`)).toMatchObject([{ kind: 'code_article', number }]);
  });

  test('a capital that begins the next sentence is no suffix', () => {
    expect(canonicals('CGI, art. 39 A compter du 1er janvier')).toEqual([`${CGI}#39`]);
    expect(canonicals('C. civ., art. 5 M. Dupont soutient')).toEqual([`${CIVIL}#5`]);
  });

  test('the letter of a range or a list is said once', () => {
    expect(recogniseReferences('articles L. 111-1 à 111-5 du code de commerce')).toMatchObject([
      { number: 'L111-1', rangeTo: 'L111-5' },
    ]);
    expect(canonicals('les articles L. 2131-1, 2131-2 et L. 2131-3 du CGCT')).toEqual(
      ['L2131-1', 'L2131-2', 'L2131-3'].map((number) => `${CGCT}#${number}`),
    );
  });
});

describe('lists', () => {
  test.each([
    ['articles L. 1, L. 2 et L. 3 du code du travail', TRAVAIL, ['L1', 'L2', 'L3']],
    ['articles 1240 et 1241 du code civil', CIVIL, ['1240', '1241']],
    ['code civil, articles 1240 et 1241', CIVIL, ['1240', '1241']],
    ['art. 1240, 1241 C. civ.', CIVIL, ['1240', '1241']],
    ['articles 696 et 700 du CPC', CPC, ['696', '700']],
    ['l’article L. 1 ainsi que l’article L. 2 du code du travail', TRAVAIL, ['L1', 'L2']],
    ['aux articles L. 1, L. 2 ou à l’article R. 3 du code du travail', TRAVAIL, ['L1', 'L2', 'R3']],
    ['articles 1101 et suivants du Code civil', CIVIL, ['1101']],
    ['C. civ., art. 1103 et s.', CIVIL, ['1103']],
    ['articles 28-1 , 28-1-1 et 28-2 du code civil', CIVIL, ['28-1', '28-1-1', '28-2']],
    ['articles 313-1,441-6 et 441-7 du code civil', CIVIL, ['313-1', '441-6', '441-7']],
    ['l’ article 34 et à l’ article 92 du CGI', CGI, ['34', '92']],
    ['à l’article 111 bis et au 4° de l’article 124 du CGI', CGI, ['111 bis', '124']],
  ])('%s', (text, code, numbers) => {
    expect(canonicals(text)).toEqual(numbers.map((number) => `${code}#${number}`));
  });

  test('both ends of a range are kept, none between', () => {
    const text = 'aux articles L. 1235-1 à L. 1235-4, L. 1235-7 et R. 1235-1 et suivants du code du travail';
    expect(recogniseReferences(text)).toMatchObject([
      { number: 'L1235-1', rangeTo: 'L1235-4', match: 'articles L. 1235-1 à L. 1235-4' },
      { number: 'L1235-7', rangeTo: null, match: 'L. 1235-7' },
      { number: 'R1235-1', rangeTo: null, match: 'R. 1235-1 et suivants du code du travail' },
    ]);
  });

  test('each code has its own articles', () => {
    expect(canonicals('articles 1240 du code civil et 700 du code de procédure civile')).toEqual([
      `${CIVIL}#1240`,
      `${CPC}#700`,
    ]);
    expect(canonicals('articles L. 1 et L. 2 du code du travail, R. 3 du code de commerce')).toEqual([
      `${TRAVAIL}#L1`,
      `${TRAVAIL}#L2`,
      `${COMMERCE}#R3`,
    ]);
    expect(canonicals('C. civ., art. 1240, C. trav., art. L. 1152-1')).toEqual([
      `${CIVIL}#1240`,
      `${TRAVAIL}#L1152-1`,
    ]);
    expect(canonicals('CGI, art. 39 ; LPF, art. L. 80 B')).toEqual([`${CGI}#39`, `${LPF}#L80 B`]);
  });

  test('a code that may be of either article is given to the one it must be of', () => {
    expect(canonicals('art. 1240, C. trav., art. L. 1152-1')).toEqual([`${TRAVAIL}#L1152-1`]);
  });

  test('a list between two codes may be of both', () => {
    expect(canonicals('C. civ., art. 1240 et art. 700 CPC')).toEqual([]);
    expect(canonicals('C. civ., art. 1240 et 1241 C. civ.')).toEqual([`${CIVIL}#1240`, `${CIVIL}#1241`]);
    expect(canonicals('C. civ., art. 1240 ; art. 700 CPC')).toEqual([`${CIVIL}#1240`, `${CPC}#700`]);
  });

  test('an article of another text is not drawn into a code', () => {
    expect(canonicals("à l'article 3 et à l'article L. 121-1 du code de la consommation")).toEqual([
      `${CONSOMMATION}#L121-1`,
    ]);
  });
});
