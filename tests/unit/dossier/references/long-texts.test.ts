import { describe, expect, test } from 'vitest';
import { recogniseReferences } from '../../../../utils/dossier/references/recognise.ts';

/** Sentences as law and letters have them, every one with numbers and none with a reference. */
const PROSE = [
  "Le contribuable peut, dans un délai de trente jours à compter du 5 octobre 2026, demander la remise des sommes dues au titre de l'année 2025.",
  'I. – Les sociétés dont le chiffre d’affaires excède 763 000 € acquittent une taxe de 3,5 %.',
  '1° Une attestation de moins de trois mois ; 2° Un extrait d’immatriculation ; 3° Le numéro 123 456 789.',
  'A compter du 1er janvier 2027, le taux est porté à 12,8 % et le plafond à 15 000 euros.',
  'Les articles de bureau sont livrés par lots de 12 ; l’article 7 des conditions générales de vente s’applique.',
  'Le tableau A 1 et le tableau R 2 indiquent les coefficients II A 2,83 et II B 2,49.',
  'Par lettre du 14 octobre 2021, enregistrée sous le numéro 2021-10-14, la société a présenté ses observations.',
  'La décision n° 2024-123 du conseil d’administration du 5 mars 2024 est publiée en page 45.',
  'Votre facture n° 23-17.948 du 14 mai 2025 reste due : 1 240,00 € TTC, référence client 18-21.793.',
  'Il est institué un comité de 12 membres ; ce comité (CE) siège le 12 mars 2019 au 3 rue de Paris.',
  'Le décret fixe les conditions d’application du présent chapitre ; la loi détermine les principes.',
  'Le Conseil d’État et la Cour de cassation sont saisis pour avis dans un délai de deux mois.',
  'Sont exonérés les produits marqués CE n° 0123456 et conformes à la norme EN 12345-1.',
  'Le juge statue par ordonnance du 12 mars 2024 après avoir entendu les parties.',
  'Le code promo L. 20 est valable jusqu’au 31/12 ; le code postal est 75001.',
  'Téléphone : 01 23 45 67 89, IBAN FR76 3000 6000 0112 3456 7890 189, TVA FR12345678901.',
  'Le règlement intérieur du 12 mars 2024 est affiché ; le règlement se fait sous 30 jours.',
  'Les dispositions des deux premiers alinéas ne s’appliquent pas aux contrats conclus avant cette date.',
];
const LENGTH = 320_000;

/** The same text for the same seed: sentences in a mixed order, paragraphs here and there. */
function longText(sentences: string[], length: number, seed: number): string {
  let state = seed;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
  const parts: string[] = [];
  for (let size = 0; size < length; size += (parts.at(-1)?.length ?? 0) + 1) {
    parts.push((sentences[next(sentences.length)] ?? '') + (next(5) === 0 ? '\n\n' : ' '));
  }
  return parts.join('');
}

test.each([1, 2, 3])('no reference in 320,000 characters of law-like prose (%i)', (seed) => {
  const found = recogniseReferences(longText(PROSE, LENGTH, seed));
  expect(found.map(({ match }) => match)).toEqual([]);
});

test('every reference in 320,000 characters of prose, and nothing else', () => {
  const cited = [
    "L'article L. 441-10 du code de commerce fixe le délai.",
    'La loi n° 78-17 du 6 janvier 1978 le prévoit.',
    'Ainsi juge la Cour de cassation (Cass. com., 14 mai 2025, n° 23-17.948).',
    'Tel est le sens du règlement (UE) 2016/679.',
  ];
  const text = longText([...PROSE, ...cited], LENGTH, 4);
  const count = (words: string) => text.split(words).length - 1;
  const found = recogniseReferences(text);
  const keys = (canonical: string) => found.filter((one) => one.canonical === canonical).length;
  expect(keys('LEGITEXT000005634379#L441-10')).toBe(count('L. 441-10'));
  expect(keys('loi:78-17')).toBe(count('78-17 du'));
  expect(keys('cass:23-17948')).toBe(count('(Cass. com.'));
  expect(keys('celex:32016R0679')).toBe(count('2016/679'));
  expect(found).toHaveLength(cited.reduce((sum, words) => sum + count(words), 0));
});

/** Beginnings that are taken up again and again, and never come to anything. */
const HOSTILE = {
  letters: 'A',
  digits: '1',
  'digits and dashes': '1-',
  spaces: ' ',
  lines: '\n',
  'articles of nothing': 'articles L. 1, ',
  'prefixes of nothing': 'L. ',
  ranges: 'L. 1 à ',
  suffixes: ' bis',
  'capitals of nothing': 'AB ',
  'codes of nothing': 'code du travail ',
  'abbreviations of nothing': 'C. c. ',
  'courts of nothing': 'Cass. ',
  'short courts of nothing': 'CE, ',
  'numbers of nothing': 'n° 123456, ',
  'appeals of nothing': '23-17.948, ',
  days: '5 juin 2009 ',
  'laws of nothing': 'loi du ',
  'regulations of nothing': 'règlement a ',
  fractions: '1/1/',
  brackets: '(((',
  addresses: 'http://',
  'half addresses': 'a.',
  mail: 'a@',
  identifiers: 'BOI-A',
  'case names': 'A v. ',
  paragraphs: 'article 5, I, II, 1° et ',
  'agreements of nothing': 'convention collective ',
  'agreements and their numbers': 'convention IDCC 12 ',
  invisible: '\u200b',
  marks: 'e\u0301',
};

test('a million characters of one list, or of one court, are no trouble', () => {
  const list = `articles ${'L. 1, '.repeat(170_000)}L. 2 du code du travail`;
  expect(recogniseReferences(list)).toHaveLength(170_001);
  expect(recogniseReferences('CE, '.repeat(250_000))).toEqual([]);
}, 60_000);

describe('time grows with the text', () => {
  /** The best of three: a busy machine only makes it longer. */
  const seconds = (text: string) => {
    const times = [1, 2, 3].map(() => {
      const started = performance.now();
      recogniseReferences(text);
      return (performance.now() - started) / 1000;
    });
    return Math.min(...times);
  };
  test.each(Object.entries(HOSTILE))(
    '%s',
    (_name, unit) => {
      const once = unit.repeat(Math.ceil(40_000 / unit.length));
      const short = seconds(once);
      // Eight times the text; 64 times the time would be a quadratic one.
      expect(seconds(once.repeat(8))).toBeLessThan(Math.max(short, 0.02) * 32);
    },
    60_000,
  );
});
