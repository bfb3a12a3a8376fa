/** How to reach somebody, and until when. */
export const reach = {
  /** Theirs is `null` where it shows what the owner's clock does. */
  until: (here: string, there: string | null) =>
    there === null ? `until ${here}` : `until ${here} here, ${there} there`,
  onOtherDay: (clock: string, weekday: string) => `${clock} ${weekday}`,
  ways: { phone: 'Call', mail: 'Write', whatsapp: 'WhatsApp', meeting: 'Meet' },
  reachBy: {
    phone: (value: string) => `Call ${value}`,
    mail: (value: string) => `Write to ${value}`,
    whatsapp: (value: string) => `WhatsApp ${value}`,
    meeting: (value: string) => `Open ${value}`,
  },
};
