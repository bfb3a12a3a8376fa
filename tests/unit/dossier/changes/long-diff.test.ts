import { expect, test } from 'vitest';
import { diffWords } from '../../../../utils/dossier/changes/word-diff.ts';
import { cpuTime } from '../../../support/cpu-time.ts';
import { longText, PROSE } from '../../../support/law-text.ts';

const numbered = (length: number, change: (line: string, at: number) => string) =>
  longText(PROSE, length, 7)
    .split('. ')
    .map((line, at) => change(`${at}° ${line}`, at))
    .join('. ');

const CHANGES: Record<string, [(length: number) => string, (length: number) => string]> = {
  'one word in every fifth sentence': [
    (length) => numbered(length, (line) => line),
    (length) => numbered(length, (line, at) => (at % 5 === 0 ? line.replace(/\S+$/, 'autrement') : line)),
  ],
  'sentences that come again and again, two of them changed': [
    (length) => longText(PROSE, length, 3),
    (length) => {
      const text = longText(PROSE, length, 3);
      const middle = text.indexOf('mars', length / 2);
      return `Ajout. ${text.slice(0, middle)}avril${text.slice(middle + 4)} Fin.`;
    },
  ],
  'another text altogether': [(length) => longText(PROSE, length, 1), (length) => longText(PROSE, length, 2)],
  'two words, over and over': [
    (length) => 'a b '.repeat(length / 4),
    (length) => 'b b a '.repeat(length / 6),
  ],
  'no word in common': [(length) => 'a b '.repeat(length / 4), (length) => 'c d '.repeat(length / 4)],
};

test.each(Object.entries(CHANGES))(
  'the time grows with the text, not with its square: %s',
  (_, [before, after]) => {
    const seconds = (length: number) => {
      const texts: [string, string] = [before(length), after(length)];
      return Math.min(...[1, 2].map(() => cpuTime(() => diffWords(...texts)) / 1000));
    };
    expect(seconds(320_000)).toBeLessThan(Math.max(seconds(40_000), 0.02) * 32);
  },
  60_000,
);

test('far apart in 300,000 characters, only what differs is shown', () => {
  const [before, after] = CHANGES['sentences that come again and again, two of them changed'] ?? [];
  const parts = diffWords(before?.(300_000) ?? '', after?.(300_000) ?? '');
  expect(parts.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => [kind, text.trim()])).toEqual([
    ['added', 'Ajout.'],
    ['removed', 'mars'],
    ['added', 'avril'],
    ['added', 'Fin.'],
  ]);
});
