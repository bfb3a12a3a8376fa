const beside = (clock: string | null) => (clock === null ? '' : ` (${clock} there)`);
const bare = (clock: string | null) => (clock === null ? '' : ` (${clock})`);
const DIRECTION = { ahead: 'ahead', behind: 'behind', level: 'on your time' };

/** Whether to call a partner now, and when. A clock is `null` where theirs shows what the owner's does. */
export const calls = {
  states: {
    working: 'working',
    lunch: 'on a break',
    asleep: 'asleep',
    holiday: 'holiday',
    weekend: 'weekend',
    'off-hours': 'closed',
    away: 'away',
  },
  now: (clock: string | null, until: string) =>
    `Call now${clock === null ? '' : `, it is ${clock} there`}${until}.`,
  until: (clock: string, own: string | null) => `, until ${clock}${own === null ? '' : ` (${own} here)`}`,
  midnight: 'midnight',
  /** Why not now. */
  reasons: {
    closing: (clock: string | null) => `About to close${beside(clock)}.`,
    ending: (clock: string | null) => `Working${beside(clock)}, but your own hours are about to end.`,
    outside: (clock: string | null) => `Working${beside(clock)}, but outside your own hours.`,
    lunch: (clock: string | null) => `On a break${beside(clock)}.`,
    asleep: (clock: string | null) => `Asleep${beside(clock)}.`,
    holiday: (clock: string | null, name: string) => `Holiday there${bare(clock)}: ${name}.`,
    weekend: (clock: string | null) => `Weekend there${bare(clock)}.`,
    'off-hours': (clock: string | null) => `Closed${beside(clock)}.`,
    away: (clock: string | null) => `Away${beside(clock)}.`,
  },
  holidayName: (name: { en: string; fr: string }) => name.en,
  toBeConfirmed: (holiday: string) => `${holiday}, to be confirmed`,
  next: (day: string, clock: string, there: string | null) =>
    `${day} at ${clock}${there === null ? '' : `, ${there} there`}.`,
  never: 'No common moment within 15 days.',
  onDay: (weekday: string, clock: string) => `${weekday} ${clock}`,
  travelling: (place: string) => `Travelling: ${place}.`,
  holidaysKnownTo: (year: number) => `Public holidays are known up to the end of ${year}.`,
  holidaysUnknown: 'Public holidays are not known.',
  gap: (duration: string, direction: 'ahead' | 'behind' | 'level') =>
    direction === 'level' ? DIRECTION.level : `${duration} ${DIRECTION[direction]}`,
  gapChange: (place: string, from: string, to: string | null, after: string, before: string) =>
    `${place}: ${after} ${to === null ? `from ${from}` : `from ${from} to ${to}`}, instead of ${before}.`,
};
