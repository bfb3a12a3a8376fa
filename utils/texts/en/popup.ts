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
  /** Of each kind that was found. */
  found: (orders: number, partners: number, bookmarks: number, sheets: number, actions: number) => {
    const all = [
      orders > 0 && plural(orders, 'order', 'orders'),
      partners > 0 && plural(partners, 'partner', 'partners'),
      bookmarks > 0 && plural(bookmarks, 'bookmark', 'bookmarks'),
      sheets > 0 && plural(sheets, 'sheet', 'sheets'),
      actions > 0 && plural(actions, 'action', 'actions'),
    ].filter(Boolean);
    return all.length === 0 ? 'Nothing found' : `${all.join(', ')} found`;
  },
  results: 'What was found',
  allFound: (n: number) => `All ${figure(n)} on the desk`,
  nothingFound: (words: string) => `Nothing with “${words}”.`,
  nothingFoundHint:
    'Orders are searched by item, supplier, reference, tracking number and note, the archive too; partners by name, place, group and number; the dossier by all its words; sheets by their title.',
  clear: 'Clear the search',
  cancel: 'Cancel',
  page: {
    here: 'here',
    label: 'This page',
    looking: 'Looking at this page…',
    unreadable: {
      browser: 'A page of the browser itself: nothing to read here.',
      store: 'The browser lets no extension read this page.',
      file: 'A file, not a supplier’s page: nothing to read here.',
      'not-allowed': 'Click on the button of Sous-main in the toolbar while the page is in front.',
      failed:
        'This page could not be read. Your orders are as they were. Load the page again, then try once more.',
    },
    none: 'No order on this page',
    noneHint: 'If there is one, show where it stands.',
    showMe: 'Show me where',
    addByHand: 'Add by hand',
    diagnose: 'See what is read',
    blocked: 'The shop shows a check for robots. Pass it in the page, then come back.',
    signIn: 'Sign-in page of a supplier you follow',
    signInHint: 'Once you are signed in, its orders are checked again by themselves.',
    signInOther: 'Sign-in page',
    signInOtherHint: 'Sign in, then open your orders: they can be followed from there.',
    notFound: 'The shop says that this order does not exist',
    follow: 'Follow',
    followAll: (n: number) => `Follow all ${figure(n)}`,
    followOthers: (n: number) => (n === 1 ? 'Follow the other' : `Follow the other ${figure(n)}`),
    followOne: (reference: string) => `Follow order ${reference}`,
    followed: 'Followed',
    ordersHere: (n: number) => `${plural(n, 'order', 'orders')} here`,
    ofThemFollowed: (n: number) => `${figure(n)} followed`,
    allFollowed: (n: number): string => (n === 1 ? 'followed' : 'all followed'),
    oneByOne: 'One by one',
    why: (host: string) => `You will be asked to allow ${host}, to check its state without you.`,
    noNeed: 'This site is allowed already.',
    checkedByItself: 'Checked by itself from now on.',
    notGranted: 'Updated each time you click here on its page.',
    grant: 'Allow the site',
    refused:
      'Without access to the site, they are updated each time you click here on its page; you can allow it later, here or on the desk under Suppliers.',
    granted: (n: number) => (n === 1 ? 'Order followed.' : `${figure(n)} orders followed.`),
    kept: (n: number) => (n === 1 ? '1 order kept.' : `${figure(n)} orders kept.`),
  },
  taught: {
    title: 'What you pointed at waits for your word',
    why: 'Nothing is learned from it before you have looked.',
    look: 'Look',
  },
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
  failed: {
    database:
      'What you keep here cannot be read right now. What you see is the last list kept; nothing is lost. Close and open this window; if it stays so, restart the browser.',
    databaseEmpty:
      'What you keep here cannot be read right now. Nothing was deleted. Close and open this window; if it stays so, restart the browser.',
  },
};
