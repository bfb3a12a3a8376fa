import { countingIn } from '../counting.ts';

const { figure, plural } = countingIn('en');

/** What is said about one order, wherever it is listed. */
export const orders = {
  late: 'Late',
  /** Left of the narrow margin: it may break between number and word. */
  days: (n: number) => plural(n, 'day', 'days').replace('\u00a0', ' '),
  workingDays: (n: number) => plural(n, 'working day', 'working days'),
  daysLate: (n: number) => `${plural(n, 'working day', 'working days')} late`,
  /** The shop's own words, not understood. */
  quoted: (label: string) => `“${label}”`,
  noStatus: 'State not shown',
  moreItems: (n: number) => `and ${plural(n, 'other', 'others')}`,
  promisedByShop: (day: string) => `promised ${day} by the shop`,
  promisedByYou: (day: string) => `promised ${day}, noted by you`,
  usuallyBy: (day: string) => `usually there by ${day}`,
  noDay: 'No day promised',
  receivedWord: 'Received',
  receivedOn: (day: string) => `received ${day}`,
  partReceivedOn: (day: string) => `part received ${day}`,
  placedOn: (day: string) => `placed ${day}`,
  placed: (when: string) => `placed ${when}`,
  daysAgo: (n: number) => `${figure(n)}\u00a0d ago`,
  seen: (when: string) => `seen ${when}`,
  neverSeen: 'never seen yet',
  byHand: 'kept by hand',
  paused: 'paused',
  weakKey: 'recognised by its reference only',
  gone: 'The shop no longer has it',
  actions: {
    open: 'Open',
    chase: 'Chase',
    parcel: 'Parcel',
    explain: 'Explain',
    received: 'Arrived',
    /** Fuller names, for a screen reader. */
    about: (action: string, order: string) => `${action}: ${order}`,
    more: (order: string) => `More for ${order}`,
    openPage: 'Open the shop’s page',
    openDesk: 'Open on the desk',
    followParcel: 'Follow the parcel',
    chaseSupplier: 'Chase the supplier',
    receivedIt: 'I received it…',
    promisedDay: 'Promised day…',
    correct: 'Correct the state…',
    explainWords: 'What do these words mean?',
    pause: 'Pause',
    resume: 'Resume',
    archive: 'Archive',
    unarchive: 'Take out of the archive',
    delete: 'Delete',
  },
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
};
