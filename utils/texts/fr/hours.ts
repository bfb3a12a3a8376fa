import { countingIn } from '../counting.ts';
import type { Texts } from '../texts.ts';

const { figure } = countingIn('fr');

export const hours: Texts['hours'] = {
  from: (day, n) => `${day}, plage ${figure(n)}, de`,
  to: (day, n) => `${day}, plage ${figure(n)}, à`,
  dayOff: 'repos',
  never: 'aucune heure',
  addOn: (day) => `Ajouter des heures le ${day}`,
  remove: (day, from) => `Retirer les heures du ${day} à partir de ${from}`,
  nextDay: (weekday) => `finit le ${weekday}`,
  wholeDay: 'jour et nuit',
  overlap: 'Ces heures se chevauchent\u202f; elles comptent une fois.',
  toAll: (day) => `Comme le ${day}, tous les jours ouvrés`,
  preset: { office: 'Heures de bureau', lunch: 'Fermé le midi', nights: 'Nuits' },
};
