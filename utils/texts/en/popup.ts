import { countingIn } from '../counting.ts';

const { figure, plural } = countingIn('en');

export const popup = {
  title: 'Sous-main: the pile',
  search: 'Search everything',
  drawers: { label: 'Drawers', pile: 'The pile', orders: 'Orders', partners: 'Partners', dossier: 'Dossier' },
  openDesk: 'Open the desk',
  waitForYou: (n: number) => (n === 1 ? '1 thing waits for you' : `${figure(n)} things wait for you`),
  ordersAtWork: (n: number) => (n === 0 ? 'No order under way' : `${plural(n, 'order', 'orders')} under way`),
  nothingWaits: 'Nothing waits for you',
  late: (n: number) => `${figure(n)}\u00a0late`,
  onTheWay: (n: number) => `${figure(n)} on the way`,
  arrived: (n: number) => `${figure(n)} arrived in 7\u00a0d`,
  groups: { late: 'Late', waiting: 'Waits for you', moving: 'On the way', arrived: 'Arrived' },
  /** Above the margin of each group: what its days mean. */
  groupWhen: { late: '', waiting: 'since', moving: 'due', arrived: 'on' },
  noDay: 'no day known',
  clear: 'Clear the search',
  cancel: 'Cancel',
  page: {
    here: 'here',
    label: 'This page',
    looking: 'Looking at this page…',
    browser: 'A page of the browser itself: nothing to read here.',
  },
  undone: 'Undone.',
  done: {
    deleted: 'Order deleted.',
    archived: 'Order archived.',
    unarchived: 'Order taken out of the archive.',
    paused: 'Order paused: it is no longer checked.',
    resumed: 'Order checked again from now on.',
    received: 'Noted as received.',
    notReceived: 'No longer noted as received.',
    promised: 'Promised day noted.',
    status: 'State noted.',
    corrected: 'Understood, for all orders of this supplier.',
    added: 'Order added.',
    pointing: 'Now point in the page.',
    undo: 'Undo',
  },
  saveThis: 'Save to dossier',
  recent: 'Recent',
};
