import type { Texts } from '../texts.ts';

const beside = (clock: string | null) => (clock === null ? '' : ` (${clock} là-bas)`);
const bare = (clock: string | null) => (clock === null ? '' : ` (${clock})`);
const DIRECTION = { ahead: 'de plus', behind: 'de moins', level: 'la même heure' };

export const calls: Texts['calls'] = {
  states: {
    working: 'au travail',
    lunch: 'en pause',
    asleep: 'dort',
    holiday: 'férié',
    weekend: 'week-end',
    'off-hours': 'fermé',
    away: 'absence',
  },
  now: (clock, until) => `Appelez maintenant${clock === null ? '' : `, il est ${clock} là-bas`}${until}.`,
  until: (clock, own) => `, jusqu’à ${clock}${own === null ? '' : ` (${own} ici)`}`,
  midnight: 'minuit',
  reasons: {
    closing: (clock) => `Ferme bientôt${beside(clock)}.`,
    ending: (clock) => `Au travail${beside(clock)}, mais vos heures finissent bientôt.`,
    outside: (clock) => `Au travail${beside(clock)}, mais hors de vos heures.`,
    lunch: (clock) => `En pause${beside(clock)}.`,
    asleep: (clock) => `Dort${beside(clock)}.`,
    holiday: (clock, name) => `Férié là-bas${bare(clock)}\u00a0: ${name}.`,
    weekend: (clock) => `Week-end là-bas${bare(clock)}.`,
    'off-hours': (clock) => `Fermé${beside(clock)}.`,
    away: (clock) => `Absence notée${beside(clock)}.`,
  },
  holidayName: (name) => name.fr,
  toBeConfirmed: (holiday) => `${holiday}, à confirmer`,
  next: (day, clock, there) => `${day} ${clock}${there === null ? '' : `, ${there} là-bas`}.`,
  never: 'Aucun moment commun d’ici 15\u00a0jours.',
  onDay: (weekday, clock) => `${weekday} ${clock}`,
  travelling: (place) => `En voyage\u00a0: ${place}.`,
  holidaysKnownTo: (year) => `Jours fériés connus jusqu’à fin ${year}.`,
  holidaysUnknown: 'Jours fériés non connus.',
  gap: (duration, direction) =>
    direction === 'level' ? DIRECTION.level : `${duration} ${DIRECTION[direction]}`,
  gapChange: (place, from, to, after, before) =>
    `${place}\u00a0: ${after} ${to === null ? `à partir du ${from}` : `du ${from} au ${to}`}, au lieu de ${before}.`,
};
