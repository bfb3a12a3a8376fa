export const help = {
  intro: 'How to work with it, and what it does with what you keep.',
  contents: 'On this page',
  sections: {
    gestures: 'The gestures',
    keys: 'Keyboard',
    permissions: 'What each permission is for',
    stored: 'What is kept, and where',
    out: 'Getting it all out',
    privacy: 'What leaves this computer',
    threats: 'What it protects from, and what not',
    packages: 'Code of others',
    law: 'No legal advice',
  },
  gestures: {
    follow: {
      title: 'Follow an order',
      how: 'Open its page at the supplier’s, or the list of your orders, and click on the button of Sous-main. “Follow” keeps the order and asks for the site, so that its state can be checked without you. Saying no is fine: it is then updated each time you click there.',
    },
    watch: {
      title: 'See where it is',
      how: 'In the button’s list, on the desk, and on the supplier’s own pages: the state, since when, late or not, and when it was last seen. What a shop says and is not understood stands there in its own words. “Chase” writes the message for you to send.',
    },
    call: {
      title: 'Know whether to call',
      how: 'Add a partner by name and city. Their line says whether to call now and, if not, the next good moment on both clocks. “I want to call them” lays it on the pile once they can be reached.',
    },
    convert: {
      title: 'A time in a page',
      how: 'Select it and right click: “Convert this time”. Where it can mean several things, all of them are shown.',
    },
    keep: {
      title: 'Keep what the law says',
      how: 'Select a sentence and right click: “Save to dossier”. Kept are its words, its page, its version and the day you read it.',
    },
    find: {
      title: 'Find it again',
      how: 'Search in the button’s list, on the desk, or in the address bar behind “sm”. Everything is found offline. To look further, choose a site: it opens with your words.',
    },
  },
  /** Drawn in the small pictures. */
  pictures: {
    supplier: 'Ferrand Bolts',
    time: ['Let’s talk at', '9am PT'],
    law: ['The sums due', 'may not be paid later than thirty days', 'after the goods were received.'],
    found: 'thirty days',
  },
  keys: [
    ['Alt Shift S', 'save the page, with what is selected in it'],
    ['/', 'to the search, from anywhere in a list; ↓ there shows what was last'],
    ['↑ ↓', 'from line to line'],
    ['Enter', 'open, or do what stands at the end of the line'],
    ['Space', 'select a line of a table'],
    ['Alt ↑ ↓', 'move a partner up or down'],
    ['Ctrl Z', 'take back what was just done'],
    ['Esc', 'close what is open, clear the search'],
  ] as [key: string, meaning: string][],
  keysHint:
    'In the browser’s page of extension shortcuts, the first can be changed, and a key be given to open the list.',
  permissions: {
    none: ['Sites', 'None at install. A supplier’s site is asked for when you follow an order there.'],
    page: [
      'The page in front',
      'Read when you click on the button, use the right-click menu or the shortcut; not otherwise.',
    ],
    storage: ['Storage', 'To keep what you follow in this browser, however much it becomes.'],
    alarms: ['Alarms', 'To look at orders again while you work.'],
    notifications: ['Notifications', 'To tell what moved or is late. Can be turned off.'],
    downloads: ['Downloads', 'Asked for only if you want a backup laid there every week.'],
    repair: [
      'Clearing data (Chromium)',
      'Asked for only to repair a damaged store that cannot be opened any more; its own store alone is cleared, and the permission is given back.',
    ],
    menu: ['Right-click menu', 'To follow, save, convert and look up from there.'],
    offscreen: [
      'A page out of sight (Chromium)',
      'To read pages that were checked; it shows and sends nothing.',
    ],
  },
  permissionsHint: 'What was given is listed in the settings, and taken back there or at the supplier.',
  toSettings: 'To the settings',
  stored: [
    'Of an order: number, state and its history, days, amount, items, parcels. No address, no e-mail, no password, no part of a link that signs you in.',
    'Of a partner: what you write.',
    'Of a page that you save: its address, title, version, readable text and the passages you select.',
    'Your settings, and your last choices.',
    'Of what matters most, a copy in another place of this browser, made by itself after changes: all of the above but the texts of pages. It is there for the day when the browser damages its store.',
    'Of private windows, nothing: Sous-main is not in them. Firefox, set to “Never remember history”, opens no other windows, and the button of Sous-main is missing until history may be kept (settings, Privacy & Security).',
  ],
  storedWhere:
    'All of it lies in this browser’s profile on this computer, not encrypted by Sous-main. It goes when the extension is removed: take a copy first.',
  out: {
    backup: ['All of it', 'as one file, a backup, which can be brought in again here or on another machine'],
    orders: ['Orders', 'as a spreadsheet (CSV), from the list of orders or the settings'],
    partners: ['Partners', 'as a spreadsheet (CSV) or contacts (vCard), from the list of partners'],
    dossier: [
      'Dossier',
      'in eight formats, with its texts, from the dossier; a folder at a time or all of it',
    ],
  } as Record<'backup' | 'orders' | 'partners' | 'dossier', [what: string, how: string]>,
  privacy: [
    'To a supplier that you follow: the request for your order’s page, as when you open it yourself. One at a time, and seldom.',
    'To a site of law: the request for a page that you kept, when you ask to compare it.',
    'To a search site: the words you look up, with the click that opens it.',
    'To whatever you open yourself, a parcel’s page, a call or a message: what stands in that link.',
    'To your system: the words of a notification, and the copies that you save on this computer.',
  ],
  privacyRest: 'Nothing else, to nobody: no account, no server of ours, no counting of what you do.',
  threats: [
    'A page cannot command it: what is drawn in pages only shows, and what pages send is checked as foreign. A supplier’s page learns nothing of another supplier.',
    'Only sites that you granted are asked, and what comes from elsewhere is not read. Where a supplier’s site leads to another one, the request there has been made.',
    'A file that you bring in is read as data, within bounds, and shown before anything of it is kept.',
    'Other extensions get no answer. One that may read every page reads suppliers’ pages too, with what is drawn there.',
    'A supplier sees its own checks as visits of yours, at hours when your computer is on, and may notice that something is drawn in its pages.',
    'Whoever can open this browser with your profile, or a backup without a passphrase, can read what is kept. Lock your session, and have the disk encrypted.',
    'What a site says can be wrong or late: each state says when it was seen.',
  ],
  packages:
    'Nothing is loaded from the network: all of the code comes with the extension. These packages of others are in it. Holidays come from date-holidays (CC BY-SA 3.0), places from GeoNames (CC BY 4.0).',
  law: 'Sous-main keeps what was read, when and where. It does not say whether it still holds, applies to your case, or is complete. Ask somebody whose profession it is.',
};
