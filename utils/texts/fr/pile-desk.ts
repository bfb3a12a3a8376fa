import { countingIn } from '../counting.ts';
import type { pileDesk as english } from '../en/pile-desk.ts';

const { plural } = countingIn('fr');

export const pileDesk: typeof english = {
  reasons: {
    arrived: 'arrivée',
    ended: 'annulée ou retournée',
    paid: 'payée',
    'picked-up': 'retirée',
    'moved-on': 'a avancé',
    'new-promise': 'un nouveau jour est promis',
    'signed-in': 'reconnecté',
    allowed: 'autorisé de nouveau',
    explained: 'expliqué',
    called: 'appelé',
    rechecked: 'relu',
    saved: 'sauvegardé',
    deleted: 'supprimé',
    'put-away': 'mis de côté',
  },
  byYou: 'dit par vous',
  tabs: { label: 'Ce qui est montré' },
  sheet: 'Feuille',
  sheetGone: 'Cette feuille n’est plus là.',
  backToPile: 'Retour à la pile',
  whenReachable: 'dès que joignable',
  doneNote: 'Ce qui s’est réglé tout seul et ce que vous avez dit fait, pendant douze semaines.',
  fields: {
    title: 'Quoi',
    titleMissing: 'Il faut quelques mots.',
    day: 'Pour quel jour',
    dayHint: 'Sans jour, elle reste là sans compter sur le bouton de la barre.',
    side: 'Côté de la pile',
    thing: 'À quel sujet',
    thingHint: 'Une commande, un partenaire ou un signet par son nom\u202f; ou l’adresse d’une page.',
    noThing: 'Retirer',
    order: 'commande',
    found: (n) => (n === 0 ? 'Rien trouvé' : plural(n, 'trouvé', 'trouvés')),
  },
  history: {
    title: 'Les dernières semaines',
    came: 'Arrivé',
    done: 'Fait',
    week: 'Semaine du',
    asTable: 'En tableau',
    none: 'Ce qui arrive et ce qui est fait sera dessiné ici, semaine après semaine.',
  },
  emptyLater: {
    title: 'Rien de mis de côté',
    first: 'Le menu de chaque feuille la met de côté jusqu’à cet après-midi, demain ou un autre jour.',
    next: '',
  },
};
