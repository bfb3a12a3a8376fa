import type { Field } from '../../dossier/search/search-document.ts';
import type { OrderField } from '../../orders/search-orders.ts';
import type { PartnerField } from '../../partners/search-partners.ts';
import { countingIn } from '../counting.ts';

const { figure } = countingIn('en');

/** Why something was found, of each field; `null` where its name says it. */
type Why<Name extends string> = Record<Name, ((text: string) => string) | null>;

const order: Why<OrderField> = {
  supplier: null,
  item: (text) => `item: ${text}`,
  reference: (text) => `reference: ${text}`,
  tracking: (text) => `tracking number: ${text}`,
  carrier: (text) => `carrier: ${text}`,
  note: (text) => `note: ${text}`,
  state: (text) => `the shop’s words: ${text}`,
  total: (text) => `total: ${text}`,
};
const partner: Why<PartnerField> = {
  name: null,
  place: null,
  group: (text) => `group: ${text}`,
  way: (text) => `reached at ${text}`,
  note: (text) => `note: ${text}`,
};
const bookmark: Record<Field, string | null> = {
  title: null,
  labels: 'by tag, reference or site',
  quotes: 'in a quote',
  notes: 'in the note',
  text: 'in the page’s text',
};

export const search = {
  title: 'Search',
  empty: 'Nothing is kept yet',
  count: (n: number) => (n === 0 ? 'Nothing found' : `${figure(n)} found`),
  kinds: { action: 'action', order: 'order', partner: 'partner', bookmark: 'bookmark', sheet: 'sheet' },
  more: {
    order: (words: string) => `More orders with “${words}”`,
    partner: (words: string) => `More partners with “${words}”`,
    bookmark: (words: string) => `More bookmarks with “${words}”`,
  },
  actions: {
    follow: 'Follow an order',
    followHow: 'on its page, or by hand',
    addPartner: 'Add a partner',
    chase: (what: string) => `Chase ${what}`,
    call: (name: string) => `Call ${name}`,
    convert: 'Convert a time',
    convertHow: 'with the time behind it: 3pm PST',
  },
  readOn: (site: string, day: string) => `${site}, read on ${day}`,
  since: (day: string) => `since ${day}`,
  why: { order, partner, bookmark },
  /** A row's second half: how it stands or what kind of thing it is, then why it was found or where. */
  detail: (first: string | null, rest: string | null) => [first, rest].filter(Boolean).join(', '),
};
