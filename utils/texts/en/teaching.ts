import type { TeachingTexts } from '../../teaching-texts.ts';

/** *Show me where*, in the page. */
export const teaching: TeachingTexts = {
  title: 'Show me where',
  steps: {
    number: 'Point at the order’s number.',
    state: 'Point at its state: “Shipped”, “In preparation”…',
    placed: 'Point at the day it was placed, if the page shows it.',
    tracking: 'Point at the parcel’s link or number, if there is one.',
  },
  progress: '{n} of {of}',
  skip: 'Not on this page',
  cancel: 'Cancel',
  keys: 'Click, or arrow keys and Enter; Esc cancels',
  refused: {
    empty: 'This shows no text.',
    'too-long': 'This is a whole part of the page. Point at the value alone.',
    'no-number': 'An order’s number has digits in it. Point at the number itself.',
    'not-robust': 'This could not be found again on the shop’s other pages. Point at something nearby.',
    'not-verified': 'Read again, this gave something else. Point at something nearby.',
  },
};
