import { countingIn } from '../counting.ts';
import type { FirstTexts } from '../texts.ts';

const { figure, plural } = countingIn('fr');

export const popup: FirstTexts['popup'] = {
  title: 'Sous-main\u00a0: la pile',
  search: 'Chercher partout',
  drawers: {
    label: 'Tiroirs',
    pile: 'La pile',
    orders: 'Commandes',
    partners: 'Partenaires',
    dossier: 'Dossier',
  },
  openDesk: 'Ouvrir le bureau',
  waitForYou: (n) => `${plural(n, 'chose vous attend', 'choses vous attendent')}`,
  ordersAtWork: (n) =>
    n === 0 ? 'Aucune commande en cours' : plural(n, 'commande en cours', 'commandes en cours'),
  nothingWaits: 'Rien ne vous attend',
  late: (n) => `${figure(n)}\u00a0en retard`,
  onTheWay: (n) => `${figure(n)}\u00a0en route`,
  arrived: (n) => `${plural(n, 'arrivée', 'arrivées')} en 7\u00a0j`,
  groups: { late: 'En retard', waiting: 'Vous attendent', moving: 'En route', arrived: 'Arrivées' },
  groupWhen: { late: '', waiting: 'depuis', moving: 'attendue', arrived: 'le' },
  noDay: 'aucun jour connu',
  clear: 'Effacer la recherche',
  cancel: 'Annuler',
  page: {
    here: 'ici',
    label: 'Cette page',
    looking: 'Lecture de cette page…',
    browser: 'Une page du navigateur lui-même\u202f: rien à lire ici.',
  },
  undone: 'Annulé.',
  done: {
    deleted: 'Commande supprimée.',
    archived: 'Commande archivée.',
    unarchived: 'Commande sortie de l’archive.',
    paused: 'Commande en pause\u202f: elle n’est plus vérifiée.',
    resumed: 'Commande de nouveau vérifiée.',
    received: 'Notée comme reçue.',
    notReceived: 'N’est plus notée comme reçue.',
    promised: 'Jour promis noté.',
    status: 'État noté.',
    corrected: 'Compris, pour toutes les commandes de ce fournisseur.',
    added: 'Commande ajoutée.',
    pointing: 'Montrez maintenant dans la page.',
    undo: 'Annuler',
  },
  saveThis: 'Enregistrer au dossier',
  recent: 'Derniers changements',
};
