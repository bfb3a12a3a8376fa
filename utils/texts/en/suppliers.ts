import { countingIn } from '../counting.ts';

const { figure, plural } = countingIn('en');

/** The suppliers' list and the page of one supplier. */
export const suppliers = {
  tableHelp: 'Suppliers: when each was last checked, its orders, and how it keeps time.',
  columns: {
    seen: 'Checked',
    name: 'Supplier',
    open: 'Open',
    lead: 'Median lead time',
    late: 'Promised against real',
    access: 'Access',
  },
  never: 'never',
  ordersOf: (open: number, all: number) => `${figure(open)} of ${figure(all)}`,
  openOrders: (n: number) => `${figure(n)} open`,
  allOrders: (n: number) => `${plural(n, 'order', 'orders')} followed in all`,
  notYet: 'not known yet',
  lateOf: (late: number, of: number) => `${figure(late)} late of ${figure(of)}`,
  onTime: (n: number) => (n === 1 ? 'the one promised came on time' : `all ${figure(n)} on time`),
  lateBy: (days: number, orders: number) =>
    `${orders === 1 ? '' : 'usually '}by ${plural(days, 'working day', 'working days')}`,
  byHand: 'no site',
  none: 'No supplier yet',
  noneHow: 'A supplier appears here with the first order you follow there, or that you add by hand.',
  missing: 'This supplier is not kept here',
  missingHow: 'It was forgotten, or moved into another one. The other suppliers are untouched.',
  back: 'All suppliers',

  access: {
    granted: 'Allowed',
    missing: 'Not allowed',
    paused: 'Paused',
  },

  scorecard: 'How it keeps time',
  leads: 'Lead times, shortest to longest',
  leadsSaid: (days: string) => `Lead times in working days: ${days}.`,
  ordersHere: 'Its orders',

  name: 'Name',
  rename: 'Name on your lists',
  renamed: 'Name kept.',

  site: 'Site and permission',
  host: 'Site',
  platform: 'Recognised as',
  platformUnknown: 'no known platform',
  accessGranted: 'You allow Sous-main to read this site: orders are checked without you.',
  accessMissing:
    'You do not allow Sous-main to read this site: orders are kept, and updated each time you click on the button of Sous-main on its pages.',
  grant: 'Allow the site',
  takeBack: 'Take the permission back',
  wasGranted: 'Site allowed: it is checked from now on.',
  wasRefused: 'Site not allowed. Everything is kept.',
  wasTaken: 'Permission taken back. Everything is kept.',
  noSite: 'This supplier has no site: you say where its orders stand.',

  checking: 'Checking',
  pause: 'Do not check this supplier for now',
  pauseHint: 'Nothing is asked of its site, and no badge is drawn there.',
  tab: 'Open a tab where the page needs it',
  tabHint:
    'Some shops build their pages with scripts: asked from outside, they answer an empty page. With this, the page is opened in a tab in the background, read and closed, one at a time. Only for this supplier.',
  saved: 'Kept.',
  checkNow: 'Check now',
  nextCheck: (when: string) => `Next check ${when}.`,
  failures: (n: number) =>
    `The last ${plural(n, 'check', 'checks')} could not see: it is tried ever more rarely.`,

  words: 'What its words mean',
  wordsNone: 'Where a state is not understood, or wrongly, correct it on the order: it is remembered here.',
  word: 'The shop writes',
  means: 'which means',
  forgetWord: (label: string) => `Remove “${label}”`,
  wordForgotten: 'Forgotten: these words are read as in any other shop.',
  remove: 'Remove',

  taught: 'What you showed',
  taughtNone:
    'Where a shop is not recognised, show it: open its order page, click on the button of Sous-main, then “Show me where”. Or import a file somebody gave you.',
  taughtSome: 'Read on its pages where you pointed:',
  fields: {
    platformId: 'Number in the address',
    reference: 'Order number',
    url: 'Link',
    label: 'State',
    code: 'Code of the state',
    placed: 'Placed on',
    promised: 'Promised for',
    total: 'Total',
    tracking: 'Tracking',
  },
  onList: 'on the list',
  onOrder: 'on the order’s page',
  exportTaught: 'Save as a file',
  importTaught: 'Import a file',
  forgetTaught: 'Forget it',
  taughtForgotten: 'Forgotten: its pages are read like any other shop’s.',
  taughtTaken: 'Imported: its pages are read that way from now on.',
  taughtName: (host: string) => `sous-main-${host}.json`,
  importFailed: (why: string) =>
    `This file was not imported, and nothing was changed: ${why}. Import a file that “Save as a file” made here or elsewhere.`,
  notJson: 'it is not JSON',
  notRecipe: 'it does not say where an order stands, or says it in a way that is not known',
  tooBig: 'it is too big',

  move: 'Move to another address',
  moveHow:
    'When the shop gets a new domain: its orders, their history and what you taught go along. You will be asked to allow the new site.',
  newAddress: 'New address of the shop',
  newAddressWrong: 'An address begins with https:// or http://, and is not the present one.',
  moveDo: 'Move',
  moved: (host: string) => `Moved to ${host}, with all orders and their history.`,

  forget: 'Forget this supplier',
  forgetHow: 'Deletes the supplier with everything about it. It cannot be undone.',
  forgetDo: 'Forget…',
  forgetTitle: (name: string) => `Forget ${name}?`,
  forgetWhat: (orders: number) =>
    `This goes, for good: ${plural(orders, 'order', 'orders')} with history, notes and checks, the words you corrected, what you showed, and the permission for its site. Nothing changes at the supplier.`,
  forgetCsv: 'Save its orders first',
  forgetYes: 'Forget it all',
  forgotten: (name: string) => `${name} is forgotten.`,
};
