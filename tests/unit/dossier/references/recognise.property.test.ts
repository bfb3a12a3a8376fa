import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recogniseReferences } from '../../../../utils/dossier/references/recognise.ts';

/** Citations of every kind, each with its key. */
const CITATIONS: [string, string][] = [
  ["l'article L. 441-10 du code de commerce", 'LEGITEXT000005634379#L441-10'],
  ['C. trav., art. R.* 1233-3-4', 'LEGITEXT000006072050#R1233-3-4'],
  ['CGI, ann. II, art. 96 ter A', 'LEGITEXT000006069569#96 ter A'],
  ['article 39 quinquies GB du CGI', 'LEGITEXT000006069577#39 quinquies GB'],
  ['la loi n° 78-17 du 6 janvier 1978', 'loi:78-17'],
  ['loi du 1er juillet 1901', 'loi:1901-07-01'],
  ['article 11 de la loi n° 78-753', 'loi:78-753'],
  ['décret n° 2026-728 du 1er août 2026', 'decret:2026-728'],
  ['règlement (UE) 2015/2120 du 25 novembre 2015', 'celex:32015R2120'],
  ['article 8 de la CEDH', 'cedh#8'],
  ['Cass. com., 14 mai 2025, n° 23-17.948', 'cass:23-17948'],
  ['CE, 12 juillet 2021, n° 448112', 'ce:448112@2021-07-12'],
  ['TA Dijon, 4 mars 2019, n° 1802345', 'ta:dijon:1802345'],
  ['CAA Lyon, 14 octobre 2021, n° 19LY02217', 'caa:19LY02217'],
  ['CJUE, 16 juillet 2020, C-311/18', 'celex:62018CJ0311'],
  ['Cons. const., 12 mai 2010, n° 2010-605 DC', 'cc:2010-605 DC'],
  ['ECLI:FR:CCASS:2024:CR01290', 'ECLI:FR:CCASS:2024:CR01290'],
  ['BOI-BIC-PROV-20-10', 'boi:BOI-BIC-PROV-20-10'],
  ['NOR : TRER1832961A', 'nor:TRER1832961A'],
  ['531 U.S. 98', '531 U.S. 98'],
  ['18 U.S.C. § 4241', '18 U.S.C. § 4241'],
  ['https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000000886460', 'JORFTEXT000000886460'],
];
const SURROUNDINGS = [
  'Le client a payé 45,00 € hier.',
  'Merci de rappeler au 01 23 45 67 89 avant midi.',
  'Facture n° 2026-10-1771 du 5 octobre 2026.',
  'Il faut lire cela avec soin.',
  'Rien de neuf depuis la semaine 03/2025.',
  '',
];

const citation = fc.constantFrom(...CITATIONS);
const surrounding = fc.constantFrom(...SURROUNDINGS);
const pieces = [
  ...CITATIONS.map(([text]) => text),
  ...SURROUNDINGS,
  'article ',
  'articles ',
  'L. ',
  'R.* ',
  '441-10',
  ' à ',
  ' et ',
  ', ',
  '. ',
  '\n',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\u0301',
  '’',
  '‑',
  ' du ',
  'code',
  ' du même code',
  'n° ',
  '(',
  ')',
  '«',
  'CE',
  'Cass.',
  '1er',
  'bis',
  ' A',
  '\ud800',
  '😀',
  '%',
  'http://',
  '@',
  'İ',
  'ß',
  'ﬁ',
];
const anyText = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...pieces) }, fc.string({ maxLength: 8 })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));
const canonicals = (text: string) => recogniseReferences(text).map(({ canonical }) => canonical);

describe('whatever the text', () => {
  test('it throws on none, and each reference stands where it says, in order, none over another', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(null, 'LEGITEXT000006072050', 'x'), (text, pageCode) => {
        let last = 0;
        for (const { match, start, end } of recogniseReferences(text, { pageCode })) {
          expect(text.slice(start, end)).toBe(match);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('what only the page’s code makes a reference is marked, and nothing else is lost', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const bare = recogniseReferences(text);
        const paged = recogniseReferences(text, { pageCode: 'LEGITEXT000006072050' });
        expect(bare.some(({ deduced }) => deduced)).toBe(false);
        expect(paged.filter(({ deduced, via }) => !deduced && via === undefined)).toEqual(
          bare.filter(({ via }) => via === undefined),
        );
      }),
      { numRuns: 500 },
    );
  });
});

test.each(CITATIONS)('%s is read in any surroundings', (text, canonical) => {
  fc.assert(
    fc.property(surrounding, surrounding, (before, after) => {
      expect(canonicals(`${before} Voir ${text}. ${after}`)).toEqual([canonical]);
      expect(canonicals(`${before}\n\n(${text})\n\n${after}`)).toEqual([canonical]);
      expect(canonicals(`« ${text} » ${after}`)).toEqual([canonical]);
    }),
  );
});

test('sentences keep their references when they stand together', () => {
  fc.assert(
    fc.property(fc.array(citation, { maxLength: 12 }), (cited) => {
      expect(canonicals(cited.map(([text]) => `On lit ${text} en ligne.`).join(' '))).toEqual(
        cited.map(([, canonical]) => canonical),
      );
    }),
  );
});

test('spaces, dashes, apostrophes and what nobody sees change no key', () => {
  const spelled = fc.array(fc.constantFrom(' ', '\u00a0', '\u202f', '  ', '\n', ' \u200b', '\u2060 ', '\t'), {
    minLength: 60,
    maxLength: 60,
  });
  const written = CITATIONS.filter(([text]) => !text.startsWith('http'));
  fc.assert(
    fc.property(fc.constantFrom(...written), spelled, fc.constantFrom('-', '‑', '–'), (one, spaces, dash) => {
      const [text, canonical] = one;
      let at = 0;
      // A line break before a capital ends the number before it.
      const spaced = text.replace(/ (?=(.?))/g, (_, next: string) =>
        /[A-Z]/.test(next) ? '\u00a0' : (spaces[at++] ?? ' '),
      );
      expect(canonicals(spaced.replaceAll('-', dash).replaceAll("'", '’'))).toEqual([canonical]);
      expect(canonicals(text.normalize('NFD'))).toEqual([canonical]);
      expect(canonicals([...text].join('\u00ad'))).toEqual([canonical]);
    }),
    { numRuns: 300 },
  );
});

test('what was matched is read the same by itself', () => {
  fc.assert(
    fc.property(fc.array(citation, { maxLength: 6 }), (cited) => {
      const text = cited.map(([words]) => words).join(' ; ');
      for (const { match, canonical, kind } of recogniseReferences(text)) {
        // A NOR is known by the word before it.
        if (kind !== 'nor') expect(canonicals(match)).toEqual([canonical]);
      }
    }),
  );
});
