import { foldText } from '../fold-text.ts';

const LONGEST = 60;
const BEFORE = 20;

/** A long text around the first of the words that stands in it, in one line. */
export function excerpt(text: string, typed: string): string {
  const line = text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST) return line;
  const folded = foldText(line);
  const places = foldText(typed.normalize('NFC'))
    .split(/\s+/u)
    .map((word) => (word === '' ? -1 : folded.indexOf(word)))
    .filter((place) => place >= 0);
  const at = places.length === 0 ? 0 : Math.min(...places);
  const from = at <= BEFORE ? 0 : line.lastIndexOf(' ', at - BEFORE) + 1;
  const cut = line.slice(from, from + LONGEST).toWellFormed();
  return `${from > 0 ? '…' : ''}${cut.trimEnd()}${from + LONGEST < line.length ? '…' : ''}`;
}
