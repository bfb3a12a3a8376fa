/** What is said when the browser lost or damaged what is kept, and how it is brought back. */
export const safety = {
  unreadable: {
    broken: 'The browser cannot open what you keep: its file on this disk is damaged.',
    full: 'The browser cannot open what you keep: the disk is full. Free some space, then restart the browser.',
    private:
      'This browser is set to remember nothing, and so it lets Sous-main keep nothing. Converting a time and looking words up still work. For all the rest, let the browser remember history (in its settings, under privacy), then restart it.',
  },
  lost: {
    empty: 'The browser lost what you kept here, and began anew without a word.',
    older: 'The browser gave back an earlier state of what you keep: what was changed last is not in it.',
    rows: 'The browser lost a part of what you keep.',
  },
  readOnly: (when: string) => `What you see was kept outside it: ${when}. It can be read, not changed.`,
  nothingOutside: 'Nothing was kept outside it yet.',
  toRepair: 'See what can be done',
  toRestore: 'See what can be brought back',

  allWell: 'What you keep opens, and all of it is there. There is nothing to repair.',
  cause: 'A power cut, a crash or a failing disk can do this.',
  difference: (before: string, now: string) => `There were: ${before}. There are now: ${now}.`,
  restart: 'First restart the browser: sometimes that is enough.',
  outside: 'What is kept outside',
  outsideOf: (when: string, holds: string) =>
    `A copy of ${when}: ${holds}. It stays as it is until you decide.`,
  outsideWithout: 'Not in it: the texts of pages, and each single look at an order.',
  outsideWithoutDossier: 'Not in it: the dossier, which is too large, and each single look at an order.',
  save: 'Save what is kept to a file',
  saved: 'The file is with your downloads. It is a backup like the others.',
  repair: 'Repair and restore',
  repairHint:
    'What is damaged is cleared: nobody can read it any more. Then you see what would be brought back, before anything is.',
  repairing: 'It is being repaired…',
  permission:
    'Here only the browser’s own cleaning helps. It asks whether Sous-main may clear browsing data: it clears its own store, and nothing else.',
  permissionDo: 'Allow and repair',
  refused: 'The browser did not allow it. Nothing was changed.',
  failed:
    'The browser does not let Sous-main repair it. Save what is kept to a file. Then remove Sous-main from the browser, add it again, and restore the file under Safe keeping.',
  repaired: 'It opens again.',
  restore: 'Restore what is kept…',
  previewTitle: (when: string) => `Kept outside: ${when}`,
  restored: 'What was kept is here again.',
  otherFile: 'Restore another backup',
  accept: 'Go on with what is here',
  acceptTitle: 'Go on with what is here?',
  acceptWhat:
    'From now on the copy outside follows what is here, and what only the copy holds goes. If you are not sure, save it to a file first.',

  copy: 'A copy outside, by itself',
  copyHint:
    'After changes, what matters most is written down once more elsewhere in this browser: orders with their history, suppliers, partners, sheets, folders, bookmarks and settings, but no texts of pages. It helps when the browser damages its own store. Against a lost computer only a file helps.',
  copyOf: (when: string, size: string) => `Last written: ${when} (${size}).`,
  copyNone: 'Nothing was written yet.',
  lowSpace: (left: string) =>
    `Little room is left for this browser: ${left}. Free some space on the disk. What finds no room is refused, and nothing is lost by it.`,
};
