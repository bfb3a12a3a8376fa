import { countingIn } from '../counting.ts';

const { figure } = countingIn('en');

/** What the owner pointed at, to be confirmed; and what the reader sees on a page. */
export const teach = {
  intro: (host: string) => `Is this what stands on the page of ${host}? Nothing is kept before you say so.`,
  nothing: 'Nothing to confirm',
  nothingHow:
    'Open an order’s page at the shop, click on the button of Sous-main, then “Show me where”. What you point at is shown here.',
  fields: {
    reference: 'Order number',
    status: 'State',
    placedOn: 'Placed on',
    tracking: 'Tracking',
  },
  notRead: 'not read',
  noReference:
    'No order number was read: without one, orders cannot be told apart. Point again, at the number itself.',
  here: 'Where you pointed',
  others: (n: number) => (n === 1 ? 'One more order on this page' : `${figure(n)} more orders on this page`),
  save: 'That is right: keep it',
  again: 'Start again',
  cancel: 'Leave it',
  saved: 'Kept: this shop is read this way from now on.',
  pointing: 'Point again in the page of the shop.',
  cancelled: 'Nothing was kept.',
};
