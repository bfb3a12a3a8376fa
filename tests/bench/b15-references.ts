import { recogniseReferences } from '../../utils/dossier/references/recognise.ts';
import { longText, PROSE } from '../support/law-text.ts';
import { type Benchmark, interleave, type Result } from './benchmark.ts';
import { meanTime } from './mean-time.ts';

const LENGTH = 300_000;
const CITED = [
  "L'article L. 441-10 du code de commerce et l'article L. 441-11 du même code fixent le délai.",
  'Les articles L. 1235-1 à L. 1235-4 du code du travail et la loi n° 78-17 du 6 janvier 1978 le prévoient.',
  'Ainsi juge la Cour de cassation (Cass. com., 14 mai 2025, n° 23-17.948, 23-18.049).',
  'Tel est le sens de l’article 6 du règlement (UE) 2016/679 et de BOI-BIC-PROV-20-10.',
];
/** What a page script of thirty lines would do: articles, laws, appeals, and no code, court or day to them. */
const PLAIN =
  /\bart(?:icles?|\.)\s*(?:[LRDA]\.?\s?\*?\s?)?\d+(?:-\d+)*|\b(?:loi|décret|ordonnance)\s+n°\s?\d{2,4}-\d+|\b\d\d-\d\d\.\d{3}\b|\bBOI(?:-[A-Z\d]+)+/gi;

export const benchmark: Benchmark = {
  id: 'B15',
  title: 'References to law in 300,000 characters',
  async run() {
    const texts = {
      'one sentence in five cites': longText([...PROSE, ...CITED], LENGTH, 1),
      'nothing is cited': longText(PROSE, LENGTH, 1),
    };
    const results: Result[] = [];
    for (const [situation, text] of Object.entries(texts)) {
      const plain = async () => meanTime(() => void text.match(PLAIN));
      const samples = await interleave(
        {
          'one expression': plain,
          'the same again': plain,
          ours: async () => meanTime(() => void recogniseReferences(text)),
        },
        { blocks: 1, rounds: 8 },
      );
      results.push({
        situation: `${situation}, in Node`,
        unit: 'ms',
        floor: 'one expression',
        twins: ['one expression', 'the same again'],
        samples,
        // More than a million characters a second.
        goals: [{ arm: 'ours', base: 'one expression', atMost: LENGTH / 1000 }],
      });
    }
    return results;
  },
};
