import { countingIn } from '../counting.ts';

const { figure, plural } = countingIn('en');

/** The dossier out of the extension and into it: files and paper. */
export const dossierFiles = {
  /** Language tag of these words. */
  language: 'en',
  more: 'Import, export and print',
  cited: {
    consulted: (day: string) => `consulted on ${day}`,
    inForce: (day: string) => `version in force on ${day}`,
    verified: (day: string) => `page verified on ${day}`,
    version: (id: string) => `version ${id}`,
  },
  export: 'Export…',
  exportTitle: 'Export the dossier',
  exportWhat: 'What',
  everything: 'All folders',
  selected: (n: number) => plural(n, 'selected bookmark', 'selected bookmarks'),
  archivedToo: 'Archived bookmarks are in it, deleted ones are not.',
  format: 'As',
  formats: {
    markdown: 'Text (Markdown)',
    html: 'A page to read (HTML)',
    csv: 'Spreadsheet (CSV)',
    json: 'Everything, to be imported again (JSON)',
    netscape: 'Bookmarks for a browser (HTML)',
    cslJson: 'Citations (CSL-JSON)',
    ris: 'Citations (RIS)',
    bibtex: 'Citations (BibTeX)',
  },
  formatHints: {
    markdown: 'Quotes, notes and sources, for a text editor.',
    html: 'The same, readable in any browser, without a connection.',
    csv: 'A bookmark a row.',
    json: 'Folders, quotes, notes, versions, and the texts of the pages.',
    netscape: 'Titles and links by folder.',
    cslJson: 'For Zotero, Pandoc and others.',
    ris: 'For Zotero, EndNote, Mendeley and others.',
    bibtex: 'For LaTeX.',
  },
  save: 'Export',
  cancel: 'Cancel',
  close: 'Close',
  nothingToExport: 'There is nothing in it to export.',
  inParts: (n: number) =>
    `Too large for one file that could be imported again: there are ${figure(n)} of them. Let the browser save them all, and import them one after the other.`,
  exportFailed: 'The file could not be made. Nothing was changed.',
  columns: {
    folder: 'Folder',
    title: 'Title',
    site: 'Site',
    standing: 'Source',
    url: 'Page',
    consultedOn: 'Consulted on',
    inForceOn: 'In force on',
    verifiedOn: 'Verified on',
    version: 'Version',
    cited: 'To cite',
    references: 'References',
    quotes: 'Quotes',
    quoteNotes: 'Notes on quotes',
    note: 'Note',
    tags: 'Tags',
    archived: 'Archived',
  },

  import: 'Import…',
  importTitle: (file: string) => `Take in “${file}”`,
  reading: 'Reading the file…',
  writing: (percent: number) => `Taking in… ${figure(percent)}\u00a0%`,
  willCome: (n: number) =>
    n === 0
      ? 'No new bookmark to take in.'
      : `${plural(n, 'new bookmark', 'new bookmarks')} in these folders:`,
  newFolder: 'new folder',
  fresh: (n: number) => `${figure(n)} new`,
  known: (n: number) => `${figure(n)} kept already`,
  refused: (n: number) => `${figure(n)} left out`,
  chooseAll: 'Choose all',
  chooseNone: 'Choose none',
  keptAlready: 'kept already',
  selectionActions: 'With the selected bookmarks',
  selectBookmark: (title: string) => `Select ${title}`,
  knownStay: 'What is kept already stays as it is.',
  leftOut: (n: number) => `${plural(n, 'link stays', 'links stay')} out:`,
  refusals: {
    script: 'a script or data, not a page',
    address: 'no address of a page',
    twice: 'the same page stands in the file before',
    damaged: 'damaged: no address, or no day that exists',
    altered: 'the text is not the one that was kept: it was changed or damaged',
    tooLong: 'longer than a page may be',
  },
  tooMany: (n: number, most: number) =>
    `The file holds more than ${figure(most)} links. ${figure(n)} of them were not looked at: take the file apart.`,
  cutShort: 'The file ends in the middle. What stands before can be taken in.',
  andMore: (n: number) => `and ${figure(n)} more`,
  take: (n: number) => (n === 0 ? 'Take in' : n === 1 ? 'Take it in' : `Take in ${figure(n)}`),
  taken: (n: number) => `${plural(n, 'bookmark', 'bookmarks')} taken in.`,
  takenBack: 'Import taken back.',
  notTaken: 'The import could not be finished. Nothing of it was kept.',
  faults: {
    tooBig: 'This file is larger than 200\u00a0MB, and was not read. Export it in parts, folder by folder.',
    nothing: 'No bookmark was found in this file.',
    foreign:
      'This is neither a browser’s bookmarks file (HTML) nor a dossier exported from Sous-main (JSON). Nothing was changed.',
    cut: 'This file ends in the middle: it was not saved or copied whole. Nothing was changed.',
    newer:
      'This file is from a newer Sous-main. Update the extension, then import it again. Nothing was changed.',
    unreadable: 'This file could not be read. Nothing was changed.',
  },

  print: 'Print…',
  printTitle: 'To print',
  printNow: 'Print',
  printBack: 'Back to the dossier',
  printedOn: (day: string) => `As of ${day}`,
  /** After what names what follows. */
  colon: ': ',
  nothingToPrint: 'There is nothing here to print',
};
