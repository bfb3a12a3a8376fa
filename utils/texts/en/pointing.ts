import type { TeachingTexts } from '../../teaching-texts.ts';

/** *Show me where*, in the page itself. */
export const pointing: TeachingTexts = {
  title: 'Show me where',
  steps: {
    number: 'Point at the order number',
    state: 'Point at the order’s status',
    placed: 'Point at the day it was ordered, or skip',
    tracking: 'Point at the parcel number or its link, or skip',
  },
  progress: 'step {n} of {of}',
  skip: 'Skip',
  cancel: 'Cancel',
  keys: 'Click, or arrow keys and Enter. Escape leaves the page as it was.',
  refused: {
    empty: 'There is no text here. Point at the words themselves.',
    'too-long': 'This is a whole part of the page. Point at the words alone.',
    'no-number': 'There is no number here. Point at the order number.',
    'not-robust':
      'This place has no name of its own in the page: it could not be found again on other orders. Point at the words beside their label, or at the same order in the list.',
    'not-verified': 'Read again, this place gives something else. Point at a smaller or a larger part.',
  },
};
