import { countingIn } from '../counting.ts';

const { figure } = countingIn('en');

export const notifications = {
  /** One order in a line: `XKBQNABJK: Shipped`. */
  line: (order: string, what: string) => `${order}: ${what}`,
  more: (n: number) => `and ${figure(n)} more`,
  promised: (day: string) => `now promised ${day}`,
  noPromise: 'no longer promised for a day',
  parcel: (number: string) => `parcel ${number}`,
  gone: 'no longer at the shop',
  found: 'the shop has it again',
  followed: (n: number) => (n === 1 ? 'One order is now followed.' : `${figure(n)} orders are now followed.`),
  nothingFound:
    'No order was recognised on this page. Its toolbar button lets you show where the order stands.',
  unreadable: 'Sous-main cannot read this page.',
  notGranted: 'Without access to the site, the order is updated each time you click on Sous-main there.',
  callTitle: (n: number, name: string) =>
    n === 1 ? `${name} can be called now` : `${figure(n)} partners can be called now`,
  callLine: (name: string, until: string, about: string) =>
    [`${name}: ${until}`, about].filter(Boolean).join(' · '),
  /** Of a morning, on what is due. */
  morning: (n: number) =>
    n === 1 ? '1 thing waits for you today' : `${figure(n)} things wait for you today`,
  menuFollow: 'Follow this order',
  menuConvert: 'Convert this time',
  menuDesk: 'Open the desk',
};
