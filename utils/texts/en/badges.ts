export const badges = {
  /** `In preparation for 2 days` */
  since: (word: string, days: string) => `${word} for ${days}`,
  promised: (day: string) => `promised ${day}`,
  usuallyBy: (day: string) => `usually by ${day}`,
};
