import { countingIn } from '../counting.ts';

const { figure } = countingIn('en');

/** Partners in lists: the popup's drawer and the desk's page. */
export const partnerList = {
  title: 'Partners',
  reachable: (n: number) =>
    n === 0 ? 'Nobody can be called now' : n === 1 ? '1 can be called now' : `${figure(n)} can be called now`,
  here: (clock: string) => `it is ${clock} here`,
  callNow: 'Call now',
  states: {
    working: 'At work',
    lunch: 'On a break',
    asleep: 'Asleep',
    holiday: 'Holiday',
    weekend: 'Weekend',
    'off-hours': 'Closed',
    away: 'Away',
  },
  /** Theirs is `null` where it shows what the owner's clock does. */
  until: (here: string, there: string | null) =>
    there === null ? `until ${here}` : `until ${here} here, ${there} there`,
  next: (day: string | null, here: string, there: string | null, lasts: string | null) =>
    `${day === null ? '' : `${day} `}at ${here}${there === null ? '' : ` here, ${there} there`}${lasts === null ? '' : `, for ${lasts}`}`,
  onOtherDay: (clock: string, weekday: string) => `${clock} ${weekday}`,
  allDay: 'at any time today',
  never: 'no common moment within 15\u00a0days',
  /** The drawing of a day, for who does not see it. Hours are on the owner's clock. */
  strip: (open: string, shared: string) => `Their hours on your clock: ${open}. Both of you: ${shared}.`,
  stripNone: 'none',
  ways: { phone: 'Call', mail: 'Write', whatsapp: 'WhatsApp', meeting: 'Meet' },
  reachBy: {
    phone: (value: string) => `Call ${value}`,
    mail: (value: string) => `Write to ${value}`,
    whatsapp: (value: string) => `WhatsApp ${value}`,
    meeting: (value: string) => `Open ${value}`,
  },
  about: (action: string, name: string) => `${action}: ${name}`,
  more: (name: string) => `More for ${name}`,
  wantCall: 'I want to call them',
  wantCallNotify: 'Tell me when I can call',
  noCall: 'No longer to be called',
  toCall: 'to be called',
  openDesk: 'Open on the desk',
  edit: 'Open',
  pin: 'Pin to the top',
  unpin: 'Unpin',
  moveUp: 'Move up',
  moveDown: 'Move down',
  delete: 'Delete',
  pinned: 'Pinned',
  noGroup: 'Others',
  travelling: (home: string) => `travelling, from ${home}`,
  gaps: 'Changes to come',
  gapsChange: (places: string) => `The gap changes to ${places}.`,
  gapsInFull: 'To how much',
  andMore: (named: string, more: number) => `${named} and ${figure(more)} more`,
  noClock: 'Clock not known',
  noClockHow: (zone: string) =>
    `The time zone “${zone}” is not known here. Choose their city again; nothing else is lost.`,
  corrected: 'time corrected',
  correctedWhy: (zone: string) => `This browser does not know the clock of ${zone} yet; Sous-main does.`,
  done: {
    call: 'On your pile once they can be called.',
    callNotify: 'You will be told once they can be called.',
    noCall: 'No longer to be called.',
    added: (name: string, week: string) => `${name} added, taken to work ${week}.`,
    deleted: (name: string) => `${name} deleted.`,
    pinned: 'Pinned to the top.',
    unpinned: 'No longer pinned.',
    moved: (name: string, place: number, of: number) => `${name}: now ${figure(place)} of ${figure(of)}.`,
    imported: (n: number) => (n === 1 ? '1 partner taken in.' : `${figure(n)} partners taken in.`),
    saved: 'Kept.',
  },
  empty: {
    title: 'No partner yet',
    first: 'Add somebody you call, write to or meet in another place: a name and a city are enough.',
    next: 'From then on one look says whether to call now, and when next.',
    add: 'Add a partner',
  },
  search: 'Search your partners',
  count: (n: number) => (n === 0 ? 'No partner found' : n === 1 ? '1 partner' : `${figure(n)} partners`),
  nothing: 'No partner matches',
  nothingHow: 'Names, places, groups and notes are searched.',
  showAll: 'Show everybody',
  reachableOnly: 'Reachable now',
  keys: [
    ['↑ ↓', 'from partner to partner'],
    ['Enter', 'open'],
    ['Alt ↑ ↓', 'move up or down'],
    ['/', 'search'],
  ] as [string, string][],
};
