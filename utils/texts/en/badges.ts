export const badges = {
  /** After a state: `In preparation`, `for 2 days`. */
  since: (days: string) => `for ${days}`,
  /** After `Late`: `by 3 working days`. */
  lateBy: (days: string) => `by ${days}`,
  promised: (day: string) => `promised ${day}`,
  usuallyBy: (day: string) => `usually by ${day}`,
};
