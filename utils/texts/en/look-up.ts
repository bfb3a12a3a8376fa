import { countingIn } from '../counting.ts';

const { figure, plural } = countingIn('en');

/** Where the law is looked up: the popup's search, the right-click menu, the address bar, the settings. */
export const lookUp = {
  /** The search of a site that takes the number of an article alone. */
  articleInForce: (site: string) => `${site}, article in force`,
  topics: {
    article: 'an article by its number, in force today',
    texts: 'laws, decrees, decisions, agreements',
    business: 'running a business',
    tax: 'taxes',
    social: 'contributions and pay',
    labour: 'employment',
    eu: 'European law',
    cases: 'case law',
    privacy: 'personal data',
    us: 'law of the United States',
  },
  /** Above the rows that leave for a site. */
  onSites: 'On a site',
  onSitesHint: 'A click opens the site with these words, and only then does it see them.',
  search: (site: string) => `Search ${site}`,
  openSite: (site: string) => `Open ${site}`,
  openText: (reference: string) => `Open ${reference}`,
  onSite: (host: string) => `leaves for ${host}`,
  noSearch: 'its search cannot be asked from here',
  deduced: 'the page’s own code, not written there',
  moreSites: (n: number) => (n === 1 ? 'One more site' : `${figure(n)} more sites`),
  menu: {
    lookUp: 'Look up in the law',
    elsewhere: 'Look up on another site',
  },
  addressBar: {
    /** What Enter does. */
    openHere: (title: string) => `Open “${title}”`,
    openSearch: (words: string) => `Search the desk for “${words}”`,
    /** Where the browser shows what Enter does before it is known. */
    openBest: 'Enter opens the best that is kept here, else the desk’s search',
    openEmpty: 'Search orders, partners, dossier and pile, or the law on a site',
  },
  page: {
    title: 'References on this page',
    reading: 'Reading this page…',
    count: (n: number) => plural(n, 'reference', 'references'),
    none: 'No reference was recognised on this page.',
    noneHint: 'A number without its code or its court is not taken for one.',
    unread: {
      browser: 'The browser lets nobody read this page.',
      pdf: 'The browser lets nobody read its PDF viewer.',
      failed: 'This page could not be read. Load it again, then try once more.',
    },
    cut: 'The page is very long: only its beginning was looked through.',
    more: (n: number) => (n === 1 ? 'One more is not shown.' : `${figure(n)} more are not shown.`),
    times: (n: number) => (n === 1 ? 'once' : `${figure(n)}\u00a0times`),
    to: (number: string) => `to ${number}`,
    links: {
      today: 'In force today',
      read: 'The version read',
      version: 'The version cited',
      published: 'As published',
      decision: 'The decision',
      search: 'Look it up',
    },
    linkTo: (link: string, reference: string) => `${link}: ${reference}`,
    lookUpSelected: 'Look up the selected words',
    noAdvice: 'Names and numbers are recognised, not whether they exist or apply.',
  },
  settings: {
    title: 'Where the law is looked up',
    hint: 'In this order in the popup’s search, the right-click menu and the address bar (type “sm”, a space, then your words). Those that suit your words come first.',
    earlier: (site: string) => `Move ${site} up`,
    later: (site: string) => `Move ${site} down`,
    remove: (site: string) => `Remove ${site}`,
    own: 'added by you',
    add: 'Add a site',
    name: 'Name',
    nameMissing: 'Give it a name.',
    address: 'Address of its search',
    addressHint:
      'Search the site for a word, copy the address of the page that comes, and put %s in the place of the word.',
    addressWrong: 'It begins with https:// and has %s once, behind the name of the site.',
    keep: 'Add it',
    cancel: 'Cancel',
    none: 'None is offered: the search stays in your dossier.',
    untried: 'A site can change its search without notice. Then its home page is a click away.',
  },
};
