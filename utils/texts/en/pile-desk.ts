import { countingIn } from '../counting.ts';

const { figure } = countingIn('en');

/** What only the desk says of the pile. */
export const pileDesk = {
  /** Why something left by itself. */
  reasons: {
    arrived: 'arrived',
    ended: 'cancelled or returned',
    paid: 'paid',
    'picked-up': 'fetched',
    'moved-on': 'moved on',
    'new-promise': 'a new day was promised',
    'signed-in': 'signed in again',
    allowed: 'allowed again',
    explained: 'explained',
    called: 'called',
    rechecked: 'looked at again',
    saved: 'saved',
    deleted: 'deleted',
    'put-away': 'put away',
  },
  byYou: 'said by you',
  tabs: { label: 'What is shown' },
  sheet: 'Sheet',
  sheetGone: 'This sheet is no longer there.',
  backToPile: 'Back to the pile',
  whenReachable: 'when reachable',
  doneNote: 'What solved itself and what you said is done, for twelve weeks.',
  fields: {
    title: 'What',
    titleMissing: 'A few words are needed.',
    day: 'For which day',
    dayHint: 'Without a day it lies there and is not counted on the toolbar.',
    side: 'Side of the pile',
    thing: 'What it is about',
    thingHint: 'An order, a partner or a bookmark by its name; or the address of a page.',
    noThing: 'Take away',
    order: 'order',
    found: (n: number) => (n === 0 ? 'Nothing found' : `${figure(n)} found`),
  },
  history: {
    title: 'The last weeks',
    came: 'Came in',
    done: 'Done',
    week: 'Week from',
    asTable: 'As a table',
    none: 'What comes in and what is done will be drawn here, week by week.',
  },
  emptyLater: {
    title: 'Nothing put aside',
    first: 'The menu of each sheet puts it aside until this afternoon, tomorrow or another day.',
    next: '',
  },
};
