import { countingIn } from '../counting.ts';

const { figure, plural } = countingIn('en');

/** By table. */
const tables: Record<string, string> = {
  settings: 'Settings',
  suppliers: 'Suppliers',
  orders: 'Orders',
  orderEvents: 'Their history',
  checks: 'Looks at orders',
  partners: 'Partners',
  folders: 'Folders',
  bookmarks: 'Bookmarks',
  pageTexts: 'Their texts',
  earlierTexts: 'Texts of before',
  sheets: 'Sheets you wrote',
  pileEntries: 'What was said of sheets',
};

/** What a drawer holds, by table; those that are parts of others are not said. */
const holds: Record<string, (n: number) => string> = {
  suppliers: (n: number) => plural(n, 'supplier', 'suppliers'),
  orders: (n: number) => plural(n, 'order', 'orders'),
  partners: (n: number) => plural(n, 'partner', 'partners'),
  folders: (n: number) => plural(n, 'folder', 'folders'),
  bookmarks: (n: number) => plural(n, 'bookmark', 'bookmarks'),
  sheets: (n: number) => plural(n, 'sheet', 'sheets'),
};

/** Saving everything outside the browser, and bringing it back. */
export const backup = {
  title: 'Safe keeping',
  intro:
    'What lies here lies in this browser alone. A backup is all of it in one file, to be kept elsewhere.',

  save: 'Save now',
  neverSaved: 'Nothing was saved outside this browser yet.',
  lastSaved: (when: string) => `Last saved: ${when}.`,
  saveDo: 'Save everything to a file',
  saving: 'The file is being made…',
  saved: 'The file is with your downloads. Keep a copy elsewhere: on a stick, on another machine.',
  saveFailed: 'The file could not be made. Nothing was changed; please try again.',
  lock: 'With a passphrase',
  lockHint: 'Nobody reads the file without it, nor do you: it is kept nowhere and cannot be found again.',
  passphrase: 'Passphrase',
  passphraseAgain: 'The same again',
  passphraseHint: 'Four or five words that nobody would guess.',
  passphraseShort: 'At least 12 characters.',
  passphraseDiffers: 'The two are not the same.',

  weekly: 'Every week, by itself',
  weeklyOn: 'Save to the downloads every week',
  weeklyHint:
    'In the folder Sous-main of your downloads, without a passphrase. The browser asks whether Sous-main may use the downloads; it does nothing else there.',
  weeklyStarted: 'From now on a file is saved every week.',
  weeklyStopped: 'No file is saved by itself any more.',
  weeklyRefused: 'The browser did not allow the downloads. Nothing is saved by itself.',
  weeklyFailed: (when: string) =>
    `The last try did not succeed (${when}). The next one is in a day; until then, save by hand.`,

  restore: 'Restore',
  restoreHint: 'You first see what a file would bring. Nothing is changed before you say so.',
  restoreDo: 'Choose a backup…',
  reading: (file: string) => `“${file}” is being read…`,
  faults: {
    foreign: 'This is not a backup of Sous-main. Its files end in .jsonl.gz, or .age with a passphrase.',
    future: 'This backup was made by a later version. Update Sous-main, then try again.',
    damaged: 'This backup is not whole: it was cut off or changed. Take another copy, or an earlier one.',
    'too-big': 'This file is larger than any backup. It is not opened.',
    locked: 'This backup is locked by a passphrase.',
    'wrong-passphrase': 'This is not its passphrase. Look at capitals and the keyboard’s language.',
    failed: 'The file could not be read to its end.',
  },
  untouched: 'Nothing here was changed.',
  unlockTitle: 'A passphrase is needed',
  unlock: 'Open',
  unlocking: 'Opening takes a few seconds…',

  previewTitle: (when: string) => `Backup of ${when}`,
  previewOf: (app: string) => `Made by version ${app}.`,
  previewTable: 'What the file holds, beside what is here',
  columns: {
    added: 'New',
    same: 'The same',
    differs: 'Different',
    refused: 'Refused',
    onlyHere: 'Only here',
  },
  tables,
  unknownTable: 'Of a kind not known here',
  refusedTitle: (n: number) => plural(n, 'row is not taken in:', 'rows are not taken in:'),
  rowFaults: {
    'not-a-row': 'not readable',
    'no-id': 'without a name of its own',
    'not-sound': 'with a field that cannot be true',
    'unsafe-name': 'with a name that could do harm',
    twice: 'there twice',
    'unknown-kind': 'of a kind that is not known here',
    'too-long': 'longer than any',
  },
  andMore: (n: number) => `and ${figure(n)} more`,
  how: 'How',
  merge: 'Bring them together',
  mergeHint: 'What is only here stays. What is new comes in.',
  replace: 'Replace what is here',
  replaceHint: (days: number) =>
    `Only what the file holds remains. What is here now can be brought back for ${figure(days)} days.`,
  differing: 'Where both differ',
  differingOptions: { keep: 'keep what is here', take: 'take what the file holds' },
  nothingNew: 'The file holds nothing that is not here.',
  sites:
    'Sites of suppliers that were not allowed in this browser are to be allowed again, on the page of each.',
  sitesGo: 'Sites that nothing left here needs are no longer allowed, until you allow them again.',
  mergeDo: 'Bring together',
  replaceDo: 'Replace',
  cancel: 'Cancel',
  sending: (percent: number) => `Handing over: ${figure(percent)}\u00a0%`,
  writing: 'It is being written. This page may be closed.',
  restored: 'The backup was brought in.',
  restoreFailed: 'It could not be written. Nothing here was changed.',

  points: 'Earlier states',
  pointsHint: (days: number) =>
    `What was here before something was replaced or emptied, five at most, and what was imported: for ${figure(days)} days it can be gone back to, or taken back.`,
  pointsNone:
    'None. There is one whenever a backup is restored, a drawer emptied or a file imported into the dossier.',
  before: {
    restore: 'Before a backup was restored',
    back: 'Before going back',
    empty: (drawer: string) => `Before the drawer ${drawer} was emptied`,
  },
  imported: (file: string) => `Import of «\u202f${file}\u202f» into the dossier`,
  takeBack: 'Take it back',
  goBack: 'Go back to it',
  wentBack: 'It is as it was then. What was here until now is an earlier state of its own.',

  stored: 'What is stored',
  storedTable: 'What lies in each drawer',
  drawerColumn: 'Drawer',
  holdsColumn: 'Holds',
  sizeColumn: 'About',
  drawers: { orders: 'Orders', partners: 'Partners', dossier: 'Dossier', pile: 'The pile' },
  holds,
  holdsNothing: 'nothing',
  kilobytes: (n: number) => `${figure(n)}\u00a0KB`,
  megabytes: (n: number) => `${figure(n)}\u00a0MB`,
  inAll: (size: string) => `In this browser: ${size} in all, with the search’s index and the earlier states.`,
  empty: 'Empty',
  emptyOf: (drawer: string) => `Empty the drawer ${drawer}`,
  emptyTitle: (drawer: string) => `Empty ${drawer}`,
  emptyWhat: (holds: string, days: number) =>
    `It holds ${holds}. They can be brought back for ${figure(days)} days, as an earlier state.`,
  emptied: (drawer: string) => `${drawer} is empty.`,
};
