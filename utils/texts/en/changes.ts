import { countingIn } from '../counting.ts';

const { figure } = countingIn('en');

/** Whether what was kept still stands: checks, their outcomes, versions, what is to be looked at again. */
export const changes = {
  title: 'Changed since?',
  never: 'Not checked since it was read.',
  outcome: {
    unchanged: 'Unchanged',
    amended: 'Amended',
    repealed: 'Repealed',
    moved: 'Moved',
    redesigned: 'Only the page around it changed',
    'could-not-check': 'Could not check',
  },
  meaning: {
    unchanged: 'The text says what was kept, word for word.',
    amended: 'The text no longer says what was kept.',
    over: 'The words are the same, but the version that was read has come to its end.',
    repealed: 'The page says that this text no longer holds.',
    moved: 'The address leads to another page.',
    movedSame: 'The text stands at another address, word for word.',
    redesigned: 'The text says what was kept; the labels and headings around it are new.',
  },
  trouble: {
    'sign-in': 'The site asks to sign in.',
    blocked:
      'The site lets no program read it. Open the page and click on Sous-main: it compares what you see.',
    script: 'The page is empty until its own scripts have run. Open it and click on Sous-main.',
    cut: 'The page did not arrive whole.',
    gone: 'There is no page at this address any more.',
    elsewhere: 'The address now leads to another site, which Sous-main may not read.',
    'other-page': 'What stands at this address is not the text that was kept.',
    'nothing-kept': 'No text was kept to compare it with.',
    unreachable: 'The site could not be reached.',
    failed: 'The page could not be read.',
  },
  says: (words: string) => `The page says: “${words}”`,
  looked: (ago: string) => `looked at ${ago}`,
  lastSeen: (day: string, outcome: string) => `When it was last seen, on ${day}: ${outcome}`,
  versionNow: (version: string) => `Now: ${version}`,
  newAddress: 'The new address',
  leadsTo: (host: string) => `Leads to ${host}`,
  check: 'Check now',
  checkWhat: (title: string) => `Check “${title}” now`,
  checking: 'Looking…',
  whyAsk: (host: string) =>
    `The browser will ask, once, whether Sous-main may read ${host}: to fetch this page when you ask.`,
  refused: (host: string) =>
    `Without access to ${host} Sous-main cannot look by itself. Open the page and click on Sous-main: it compares what you see.`,
  noProof: 'No warning is no proof: only a look tells, and official texts have errors too.',
  difference: 'What changed',
  legend: 'Struck out: removed. Underlined: added. Numbers in bold.',
  removed: 'removed:',
  added: 'added:',
  wholeText: 'The whole text',
  onlyChanges: 'Only what changed',
  left: '…',
  keep: 'This is now what I keep',
  keepAddress: 'Keep the new address',
  earlier: 'Earlier versions',
  earlierFrom: (day: string) => `Read on ${day}`,
  putBack: 'Put it back',
  quoteGone: 'This quote is no longer in the text exactly. What stands in its place, as an explanation:',
  quoteLost: 'This quote is no longer in the text, and nothing near it is.',
  done: {
    kept: 'Kept. The former text stays as an earlier version.',
    putBack: 'The earlier text is kept again.',
  },
  here: {
    label: 'This page is in your dossier',
    open: 'Open it',
    see: 'See what changed',
    highlight: 'Highlight my quotes',
    highlighted: (found: number, all: number) =>
      all === 1
        ? 'The quote is highlighted in the page.'
        : `${figure(found)} of ${figure(all)} quotes are highlighted in the page.`,
    missing: 'Not in this page exactly, so not marked:',
    failed: 'The browser lets nothing be marked in this page.',
  },
  openMarked: 'Open with the quotes highlighted',
  recheck: {
    title: 'To re-check before use',
    count: (n: number) => `To re-check before use: ${figure(n)}`,
    hint: (months: number) =>
      months === 1
        ? 'Not seen for a month.'
        : `Not seen for ${figure(months)} months. The one unseen for longest comes first.`,
    all: (n: number) => (n === 1 ? 'Check the one that may be read' : `Check all ${figure(n)}`),
    looked: (done: number, all: number) =>
      `${figure(done)} of ${figure(all)} looked at. A site is asked for one page every five seconds.`,
    stop: 'Stop',
    notAllowed: (n: number) =>
      `${n === 1 ? '1 is on a site' : `${figure(n)} are on sites`} that Sous-main may not read yet: check one of each site by itself, and the browser asks.`,
    since: 'Last seen',
    none: 'Nothing to re-check',
    noneHow: 'Everything you keep was seen lately enough. How long that is, you choose in the settings.',
    off: 'Re-checking is switched off',
    offHow: 'In the settings you choose after how many months a bookmark is to be looked at again.',
    back: 'All bookmarks',
  },
  settings: {
    title: 'The dossier',
    months: 'Re-check a bookmark before use, when it was last seen more than',
    never: 'never',
    options: (n: number) => (n === 1 ? '1 month ago' : `${figure(n)} months ago`),
    hint: 'Sous-main only lists it: it looks at no page unless you ask.',
    sites: 'Sites it may fetch when you ask for a check',
    noSites: 'None yet: the browser asks at the first check of a site.',
    takeBack: 'Take back',
    takeBackOf: (site: string) => `Take back the access to ${site}`,
    wasTaken: 'Taken back.',
  },
};
