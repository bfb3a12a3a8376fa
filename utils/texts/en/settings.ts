export const settings = {
  intro: 'Every change is kept at once.',
  saved: 'Setting kept.',
  language: 'Language',
  languageLabel: 'Sous-main speaks',
  languages: { browser: 'the browser’s language', en: 'English', fr: 'French' },
  country: 'Country',
  countryLabel: 'Your country',
  countryHint: 'Its weekends and public holidays decide what a working day is: a delay is counted in them.',
  region: 'Part of the country',
  regionElsewhere: 'common holidays only',
  weekendsOnly: 'The public holidays of this country are not known here: only its weekends are counted.',
  holidaysEnd: (year: number) =>
    `The public holidays of this country are known here until the end of ${year}: after it only its weekends are counted.`,
  hours: 'Your hours',
  hoursHint:
    'When you work. A day without hours is a day off; seven of them: you may call from 7:00 to 22:00.',
  zone: 'Your clock',
  zoneAutomatic: (zone: string, clock: string) => `The machine’s: ${zone}, ${clock}`,
  zoneAutomaticHint: 'It follows when you travel and the machine with you.',
  zoneIsUtc:
    'This browser says it lives by UTC: a private mode, or protection against fingerprinting, hides the real clock. Choose your city below; until then hours here may be off by your distance to Greenwich.',
  zoneFixed: 'Always the same',
  zoneFixedTo: (zone: string, clock: string) => `Always ${zone}, ${clock}`,
  zoneFixedHint:
    'For who works by the clock at home, wherever the machine is; or where the browser hides it.',
  zoneCity: 'Your city',
  knowledge: 'Clocks and holidays',
  clockData: 'Clocks',
  clockVersion: (version: string) => `Rules of the time zones: tz database ${version}, public domain.`,
  browserVersion: (level: string | null) =>
    level === null
      ? 'This browser’s own rules are older than 2022.'
      : `This browser’s own rules: ${level} or later.`,
  browserBehind: (places: string) =>
    `This browser does not know the clocks of ${places} as they are now; they are corrected here.`,
  browserAhead: 'Where the browser’s rules are newer, they are used.',
  holidayData: 'Public holidays',
  holidaysUntil: (year: number) => `Those of your country are known up to ${year}.`,
  holidaysUnknown: 'Those of your country are not known.',
  holidayCredit: 'Adapted from the data of date-holidays (commenthol and contributors),',
  quiet: 'Quiet hours',
  quietHint:
    'No notification in these hours: what happens then is told after them. With the same time twice there are none.',
  quietFrom: 'From',
  quietTo: 'To',
  notifications: 'Notifications',
  notificationsOn: 'Tell me when an order moves or becomes late',
  notificationsHint:
    'Grouped by supplier; and when somebody can be called, where you asked for it. The list in the toolbar’s popup says the same, notified or not.',
  morningNote: 'Tell me in the morning what waits for me',
  morningNoteHint: 'One notification on the first use of a day, after the quiet hours.',
  test: 'Try one',
  testTitle: 'Sous-main',
  testText: 'This is how a notification looks.',
  testSent: 'One was sent. Do you see it?',
  testSeen: 'Yes',
  testNotSeen: 'No',
  testWell: 'Good: notifications come through.',
  testRefused:
    'The browser or the system refuses notifications. Allow them for this browser in the system’s settings (notifications, do not disturb), then try again. Until then nothing is lost: everything stands in the popup.',
  access: 'Suppliers and permissions',
  accessNone: 'No supplier yet, and no site may be read.',
  accessHint:
    'Sous-main reads no other site. What is allowed is given and taken back on the supplier’s page.',
  data: 'Your orders as a spreadsheet',
  dataHint: 'All of them, archived ones included, as CSV. Nothing leaves this computer.',
  exportAll: 'Export all orders',
  about: 'About',
  version: (version: string) => `Sous-main ${version}`,
  privacy: 'Everything stays in this browser: no account, no server, no counting of what you do.',
};
