import { countingIn } from '../counting.ts';

const { figure } = countingIn('en');

interface Message {
  when: string;
  place: string;
  lasts: string;
  link: string | null;
}

/** When several can meet. */
export const planner = {
  title: 'Meetings',
  with: 'With whom',
  none: 'Choose with whom',
  noneHow:
    'The days of all then lie below each other, on your clock, with the hours in which everybody works.',
  noPartners: 'No partner yet',
  noPartnersHow: 'Add the first one under Partners: a name and a city are enough.',
  toPartners: 'To the partners',
  find: 'Find a partner',
  you: 'You',
  span: 'When',
  spans: { weeks: 'Next two weeks', day: 'One day' },
  day: 'Day',
  previousDay: 'Day before',
  nextDay: 'Day after',
  length: 'Length',
  minutes: (n: number) => `${figure(n)}\u00a0min`,
  start: 'Begins at',
  allCan: (when: string, until: string) => `All can on ${when}, until ${until}.`,
  chosen: (when: string) => `${when}: all can.`,
  nobodyFree: 'There is no time at which all work.',
  leastBad: (when: string) => `The least bad: ${when}.`,
  notAll: (when: string) => `${when}: not all work then.`,
  pays: (name: string, clock: string, state: string) => `${name}: ${clock}, ${state}`,
  youPay: (clock: string, state: string) => `You: ${clock}, ${state}`,
  previous: 'Earlier moment',
  next: 'Later moment',
  grid: (day: string) => `${day}, on your clock`,
  weeks: 'Two weeks',
  weeksHint: 'Pale: your hours. Full: all can.',
  shared: (duration: string) => `${duration} for all`,
  sharedNone: 'no time for all',
  strip: (open: string, shared: string) => `Their hours on your clock: ${open}. All: ${shared}.`,
  dayStrip: (open: string, shared: string) => `Your hours: ${open}. All: ${shared}.`,
  proposal: 'Proposal',
  to: 'To',
  toAll: 'all of them',
  text: 'Text',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'The browser did not let it be copied: select the text and copy it.',
  ics: 'For the calendar (.ics)',
  icsName: (day: string) => `meeting-${day}.ics`,
  icsTitle: (names: string) => `Meeting: ${names}`,
  message: ({ when, place, lasts, link }: Message) =>
    `Hello,\n\nMay I suggest that we meet on ${when} (${place} time), for ${lasts}?\n${link ? `We meet here: ${link}\n` : ''}\nBest regards`,
  messageHead: (lasts: string) => `Meeting, ${lasts}:`,
  messageLine: (who: string, when: string) => `– ${who}: ${when}`,
};
