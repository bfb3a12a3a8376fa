import { countingIn } from '../counting.ts';

const { figure, plural } = countingIn('en');

/** What the page in front holds, once it is read. */
export const pageCard = {
  unreadable: {
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
  taught: {
    title: 'What you pointed at waits for your word',
    why: 'Nothing is learned from it before you have looked.',
    look: 'Look',
  },
};
