import { countingIn } from '../counting.ts';
import type { Texts } from '../texts.ts';
import { ofPlace } from './of-place.ts';

const { figure } = countingIn('fr');

export const partnerList: Texts['partnerList'] = {
  title: 'Partenaires',
  reachable: (n) =>
    n === 0
      ? 'Personne n’est joignable maintenant'
      : n === 1
        ? '1\u00a0joignable maintenant'
        : `${figure(n)}\u00a0joignables maintenant`,
  here: (clock) => `il est ${clock} ici`,
  callNow: 'Appelez',
  states: {
    working: 'Au travail',
    lunch: 'En pause',
    asleep: 'Dort',
    holiday: 'Férié',
    weekend: 'Week-end',
    'off-hours': 'Fermé',
    away: 'Absence',
  },
  next: (day, here, there, lasts) =>
    `${day === null ? 'à' : day} ${here}${there === null ? '' : ` ici, ${there} là-bas`}${lasts === null ? '' : `, pendant ${lasts}`}`,
  allDay: 'à toute heure aujourd’hui',
  never: 'aucun moment commun d’ici 15\u00a0jours',
  strip: (open, shared) => `Leurs heures à votre horloge\u00a0: ${open}. Vous deux\u00a0: ${shared}.`,
  stripNone: 'aucune',
  about: (action, name) => `${action}\u00a0: ${name}`,
  more: (name) => `Autres actions pour ${name}`,
  wantCall: 'Je veux l’appeler',
  wantCallNotify: 'Me prévenir quand je peux appeler',
  noCall: 'Ne plus l’appeler',
  toCall: 'à appeler',
  openDesk: 'Ouvrir sur le bureau',
  edit: 'Ouvrir',
  pin: 'Épingler en tête',
  unpin: 'Ne plus épingler',
  moveUp: 'Monter',
  moveDown: 'Descendre',
  delete: 'Supprimer',
  pinned: 'Épinglés',
  noGroup: 'Autres',
  travelling: (home) => `en déplacement, venant ${ofPlace(home)}`,
  gaps: 'Changements à venir',
  gapsChange: (places) => `L’écart change avec ${places}.`,
  gapsInFull: 'De combien',
  andMore: (named, more) => `${named} et ${figure(more)}\u00a0autres`,
  noClock: 'Horloge inconnue',
  noClockHow: (zone) =>
    `Le fuseau «\u202f${zone}\u202f» n’est pas connu ici. Choisissez à nouveau leur ville\u202f; rien d’autre n’est perdu.`,
  corrected: 'heure corrigée',
  correctedWhy: (zone) =>
    `Ce navigateur ne connaît pas encore l’heure ${ofPlace(zone)}\u202f; Sous-main, si.`,
  done: {
    call: 'Sur votre pile dès que l’appel est possible.',
    callNotify: 'Vous serez prévenu dès que l’appel est possible.',
    noCall: 'N’est plus à appeler.',
    added: (name, week) => `${name}\u00a0: ajouté, avec des heures supposées\u00a0: ${week}.`,
    deleted: (name) => `${name}\u00a0: supprimé.`,
    pinned: 'Épinglé en tête.',
    unpinned: 'N’est plus épinglé.',
    moved: (name, place, of) => `${name}\u00a0: ${figure(place)}ᵉ sur ${figure(of)}.`,
    imported: (n) => (n < 2 ? '1\u00a0partenaire repris.' : `${figure(n)}\u00a0partenaires repris.`),
    saved: 'Enregistré.',
  },
  empty: {
    title: 'Aucun partenaire',
    first:
      'Ajoutez une personne que vous appelez ou rencontrez et qui vit ailleurs\u202f: un nom et une ville suffisent.',
    next: 'Un coup d’œil dit ensuite si l’appeler maintenant, et sinon quand.',
    add: 'Ajouter un partenaire',
  },
  search: 'Chercher un partenaire',
  count: (n) =>
    n === 0 ? 'Aucun partenaire trouvé' : n === 1 ? '1\u00a0partenaire' : `${figure(n)}\u00a0partenaires`,
  nothing: 'Aucun partenaire ne correspond',
  nothingHow: 'La recherche porte sur les noms, les lieux, les groupes et les notes.',
  showAll: 'Montrer tout le monde',
  reachableOnly: 'Joignables',
  keys: [
    ['↑ ↓', 'de partenaire en partenaire'],
    ['Entrée', 'ouvrir'],
    ['Alt ↑ ↓', 'monter ou descendre'],
    ['/', 'chercher'],
  ],
};
