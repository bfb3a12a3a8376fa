import { describe, expect, test } from 'vitest';
import { CODES } from '../../../../utils/dossier/references/codes.ts';
import { recogniseReferences } from '../../../../utils/dossier/references/recognise.ts';

const TRAVAIL = 'LEGITEXT000006072050';
const COMMERCE = 'LEGITEXT000005634379';

const canonicals = (text: string, pageCode: string | null = null) =>
  recogniseReferences(text, { pageCode }).map(({ canonical }) => canonical);

describe('codes by their names', () => {
  const named = CODES.flatMap(({ id, title, also = [], short = [] }) =>
    [title, ...also, ...short].map((name) => [name, id] as const),
  );
  test.each(named)('%s', (name, id) => {
    const text = `l'article 1 ${/^(Code|Livre|Nouveau|Ancien)/.test(name) ? 'du ' : ''}${name}, en vigueur`;
    expect(recogniseReferences(text)).toMatchObject([{ codeId: id, canonical: `${id}#1` }]);
  });

  test('no two codes have the same id or title', () => {
    expect(new Set(CODES.map(({ id }) => id)).size).toBe(CODES.length);
    expect(new Set(CODES.map(({ title }) => title)).size).toBe(CODES.length);
    expect(CODES.filter(({ id }) => !/^LEGITEXT\d{12}$/.test(id))).toEqual([]);
  });

  test.each([
    ['CGI, ann. II, art. 96 ter A', 'LEGITEXT000006069569'],
    ['CGI ann. 2, art. 96 ter A', 'LEGITEXT000006069569'],
    ["article 96 ter A de l'annexe II au code général des impôts", 'LEGITEXT000006069569'],
    ["article 96 ter A de l'annexe 2 du CGI", 'LEGITEXT000006069569'],
    ['Code général des impôts, annexe 2, article 96 ter A', 'LEGITEXT000006069569'],
    ['CGI, annexe IV, art. 96 ter A', 'LEGITEXT000006069576'],
    ['CGI (ann. I), art. 96 ter A', 'LEGITEXT000006069568'],
    ['code général des impôts (CGI), article 96 ter A', 'LEGITEXT000006069577'],
  ])('annexes: %s', (text, id) => {
    expect(canonicals(text)).toEqual([`${id}#96 ter A`]);
  });

  test('acronyms are read in capitals only, abbreviations in both', () => {
    expect(canonicals('article 39 cgi, article 39 Cgi')).toEqual([]);
    expect(canonicals('article L. 112-1 c. mon. fin.')).toEqual(['LEGITEXT000006072026#L112-1']);
  });
});

describe('paragraphs', () => {
  test.each([
    ['CGI, art. 219, I-b', 'I-b'],
    ['CGI art. 39, 1-5°', '1-5°'],
    ['CGI, art. 39, 1, 5°', '1, 5°'],
    ['CGI, art. 39, 1', '1'],
    ['article 38 quinquies A, 2 du CGI', '2'],
    ['article L. 441-10, II, du code de commerce', 'II'],
    ['article L. 441-10 I du code de commerce', 'I'],
    ['C. com., art. L. 441-10, I, al. 2', 'I, al. 2'],
    ['article 1er, alinéa 2, du code civil', 'alinéa 2'],
    ['article 9, 2e alinéa, du code civil', '2e alinéa'],
    ['article L. 123-1 (1°) du code de commerce', '1°'],
    ['article L. 123-2 (2° et 3°) du code de commerce', '2° et 3°'],
    ['article L. 123-2, a), du code de commerce', 'a)'],
    ['le premier alinéa de l’article L. 441-10 du code de commerce', 'premier alinéa'],
    ['au b du 2° du I de l’article 199 terdecies-0 A du CGI', 'b du 2° du I'],
    ['le II de l’article L. 441-10 du code de commerce', 'II'],
    ['article 794-II du CGI', 'II'],
    ['article 6, I, 2 du code civil', 'I, 2'],
    ['article 2331 ,3°, du code civil', '3°'],
    ['article L. 441-10 du code de commerce', null],
  ])('%s', (text, pinpoint) => {
    expect(recogniseReferences(text)).toMatchObject([{ pinpoint }]);
  });
});

describe('words that point back', () => {
  test.each([
    'l’article L. 2 du même code',
    'l’article L. 2 dudit code',
    'l’article L. 2 du code précité',
    'l’article L. 2 du code susvisé',
    'l’article L. 2 de ce code',
  ])('%s', (text) => {
    expect(canonicals(`L'article L. 1 du code du travail, puis ${text}.`)).toEqual([
      `${TRAVAIL}#L1`,
      `${TRAVAIL}#L2`,
    ]);
    expect(canonicals(text)).toEqual([]);
  });

  test.each(['du code de conduite', 'du code civil du Québec', 'du CPCE', 'du code des marchés publics'])(
    'an article %s between them leaves nothing to point back to',
    (other) => {
      const text = `l'article L. 1 du code du travail, l'article 3 ${other}, l'article 4 du même code`;
      expect(canonicals(text)).toEqual([`${TRAVAIL}#L1`]);
    },
  );

  test('the words are told', () => {
    const text = 'l’article L. 1 du code du travail et l’article L. 2 du même code';
    expect(recogniseReferences(text)[1]).toMatchObject({ via: 'du même code', deduced: false });
  });
});

describe('the page’s own code', () => {
  test.each([
    ["l'article L. 121-1", ['L121-1']],
    ["l'article L. 121-1 s'applique", ['L121-1']],
    ["l'article L. 121-1 du présent code", ['L121-1']],
    ["l'article L. 121-1 du présent titre", ['L121-1']],
    ['Conformément aux L. 121-1 et L. 121-2', ['L121-1', 'L121-2']],
    ["l'article 3 de la loi de finances", []],
    ["l'article 5 du contrat", []],
    ["l'article 5 de cette convention", []],
    ["l'article L. 111-1 du CPCE", []],
    ["l'article L. 111-1 CPCE", []],
    ["l'article 12 CT", []],
    ['au sens du même article L. 4011-3', []],
    ['un article liminaire', []],
    ['cote D 1430', []],
  ])('%s', (text, numbers) => {
    const found = recogniseReferences(text, { pageCode: COMMERCE });
    expect(found.map(({ canonical }) => canonical)).toEqual(numbers.map((number) => `${COMMERCE}#${number}`));
    expect(found.every(({ deduced }) => deduced)).toBe(true);
  });

  test('a code that is named wins over it', () => {
    expect(recogniseReferences("l'article L. 1 du code du travail", { pageCode: COMMERCE })).toMatchObject([
      { codeId: TRAVAIL, deduced: false },
    ]);
  });

  test('a former id is the code’s, an unknown one stays as it is, another text’s is none', () => {
    expect(canonicals("l'article L. 1", 'LEGITEXT000006071367')).toEqual(['LEGITEXT000022197698#L1']);
    expect(canonicals("l'article L. 1", 'LEGITEXT000099999999')).toEqual(['LEGITEXT000099999999#L1']);
    expect(canonicals("l'article L. 1", 'JORFTEXT000000886460')).toEqual([]);
    expect(canonicals("l'article L. 1", '')).toEqual([]);
  });
});
