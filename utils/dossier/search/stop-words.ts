/**
 * Words that say nothing about what is looked for, as they are written: told before accents are folded, because
 * "à" is one and "a" in "a." is not the same word.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    'au aux avec ce ces cet cette dans de des du elle elles en et il ils je la le les leur leurs lui ma mais me mes',
    'mon ne nos notre nous on ou où par pas pour qu que qui sa se ses si son sont sur ta te tes ton tu un une vos',
    'votre vous à été être est a ont y dont',
    'an and are as at be by for from had has have in into is it its not of or that the their this to was were which',
    'with',
  ].flatMap((line) => line.split(' ')),
);

/** What stands before an apostrophe and belongs to the next word: l’article, qu’il, jusqu’à. */
export const ELISIONS: ReadonlySet<string> = new Set(
  'c d j l m n s t qu jusqu lorsqu puisqu quoiqu'.split(' '),
);
