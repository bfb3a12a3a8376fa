import { isFurniture, isStatusLine, withoutStatus } from './status-lines.ts';
import { hunksOf } from './word-diff.ts';
import { keysOf, type Word, wordsOf } from './words.ts';

/**
 * What became of the words: all the same; the same but for what sites write around them; changed; or broken off,
 * which is no change.
 * @param all everything that the page shows, where that is another reading
 */
export function judgeText(
  kept: string,
  now: string,
  all: string | null,
): 'same' | 'around' | 'changed' | 'cut' {
  const [before, after] = [withoutStatus(kept), withoutStatus(now)];
  const [old, found] = [wordsOf(before), wordsOf(after)];
  const differing = hunksOf(old, found).filter(({ same }) => !same);
  if (differing.length === 0) return isRewritten(kept, now) ? 'around' : 'same';
  const hunks = differing.filter(
    ({ before: [a0, a1], after: [b0, b1] }) =>
      a0 > 0 || b0 > 0 || !isHeadings(before, old, a1) || !isHeadings(after, found, b1),
  );
  if (hunks.length === 0) return 'around';
  const isBegun = hunks.every(({ before: [from, to] }) => from < to && to === old.length);
  if (
    isBegun &&
    found.length > 0 &&
    hunks.every(({ after: [from, to] }) => from === to) &&
    isBrokenOff(after)
  )
    return 'cut';
  const isOnlyLess = hunks.every(({ after: [from, to] }) => from === to);
  return isOnlyLess && all !== null && holds(all, old) ? 'around' : 'changed';
}

const LONGEST_HEADING = 150;

/** The first words of a text are whole lines of headings: of the code, the book, the page. */
function isHeadings(text: string, words: readonly Word[], count: number): boolean {
  const last = words[count - 1];
  if (!last) return true;
  const end = text.indexOf('\n', last.end);
  const next = words[count];
  if (next && (end === -1 || next.start < end)) return false;
  return text
    .slice(0, end === -1 ? text.length : end)
    .split('\n')
    .every((line) => line.length <= LONGEST_HEADING && !/[.;:,]\s*$/.test(line));
}

/** The words are the same, but not the labels and the lines about the version. */
function isRewritten(kept: string, now: string): boolean {
  const around = (text: string) =>
    text
      .split('\n')
      .filter((line) => isStatusLine(line) || isFurniture(line))
      .flatMap((line) => keysOf(line.replace(/\d.*$/, ''))) // a page that was verified again is the same page
      .join(' ');
  return around(kept) !== around(now);
}

/** A text that ends in the middle of a sentence did not arrive whole. */
function isBrokenOff(text: string): boolean {
  return !/[.;:!?…»)\]"”]\s*$/.test(text);
}

/** Whether all of the words stand in a text, in a row. */
function holds(text: string, words: readonly Word[]): boolean {
  const row = ` ${words.map(({ key }) => key).join(' ')} `;
  return ` ${keysOf(withoutStatus(text)).join(' ')} `.includes(row);
}
