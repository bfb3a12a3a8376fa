import { countingIn } from '../counting.ts';

const { figure } = countingIn('en');

/** Partners out of a file and into one. */
export const partnerFiles = {
  more: 'Import and export',
  import: 'Import…',
  exportCsv: 'Export as a spreadsheet (CSV)',
  exportVcard: 'Export as contacts (vCard)',
  csvName: (day: string) => `partners-${day}.csv`,
  vcardName: (day: string) => `partners-${day}.vcf`,
  title: (file: string) => `Take in “${file}”`,
  found: (n: number) =>
    n === 0
      ? 'No partner can be taken in.'
      : n === 1
        ? '1 partner can be taken in:'
        : `${figure(n)} partners can be taken in:`,
  faulty: (n: number) =>
    n === 1 ? '1 entry cannot, and is left out:' : `${figure(n)} entries cannot, and are left out:`,
  line: (line: number, name: string) => (name ? `Line ${figure(line)}, ${name}` : `Line ${figure(line)}`),
  andMore: (n: number) => `and ${figure(n)} more`,
  guesses: { zone: 'clock taken from the place', hours: 'usual hours of the country' },
  faults: {
    'no-name': 'no name',
    'no-zone': 'its place is not known, or there are several of that name: write “City, country”',
    'bad-hours': 'the hours are not understood: they are written “Mon-Fri 09:00-18:00”',
    'bad-sleep': 'the sleep hours are not understood: they are written “22:00-07:00”',
    'bad-exceptions': 'the exceptions are not understood',
    'bad-travel': 'the travel is not understood',
    'old-card': 'a vCard of version 2.1, which cannot be read: export it again as 3.0 or 4.0',
    broken: 'not a readable card',
    refused: 'too long, or too many in one file',
  },
  nothing:
    'No partner was found in this file. A spreadsheet needs a first row with a column “Name”; contacts are read from a .vcf file of version 3.0 or 4.0.',
  tooBig: 'This file is larger than 5 MB. Take it apart and try again.',
  unreadable: 'This file could not be read. Nothing was changed.',
  take: (n: number) => (n === 1 ? 'Take it in' : `Take in ${figure(n)}`),
  close: 'Close',
  cancel: 'Cancel',
};
