import { countingIn } from '../counting.ts';
import type { Texts } from '../texts.ts';

const { figure, plural } = countingIn('fr');

export const popup: Texts['popup'] = {
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
  found: (orders, partners, bookmarks, sheets, actions) => {
    const all = [
      orders > 0 && plural(orders, 'commande', 'commandes'),
      partners > 0 && plural(partners, 'partenaire', 'partenaires'),
      bookmarks > 0 && plural(bookmarks, 'signet', 'signets'),
      sheets > 0 && plural(sheets, 'feuille', 'feuilles'),
      actions > 0 && plural(actions, 'action', 'actions'),
    ].filter(Boolean);
    return all.length === 0 ? 'Rien trouvé' : `Trouvé\u00a0: ${all.join(', ')}`;
  },
  results: 'Ce qui fut trouvé',
  allFound: (n) => `Les ${figure(n)} sur le bureau`,
  nothingFound: (words) => `Rien avec «\u202f${words}\u202f».`,
  nothingFoundHint:
    'Les commandes se cherchent par article, fournisseur, référence, numéro de suivi et note, archive comprise\u202f; les partenaires par nom, lieu, groupe et numéro\u202f; le dossier par tous ses mots\u202f; les feuilles par leur titre.',
  clear: 'Effacer la recherche',
  cancel: 'Annuler',
  page: {
    here: 'ici',
    label: 'Cette page',
    looking: 'Lecture de cette page…',
    unreadable: {
      browser: 'Une page du navigateur lui-même\u202f: rien à lire ici.',
      store: 'Le navigateur ne laisse aucune extension lire cette page.',
      file: 'Un fichier, pas la page d’un fournisseur\u202f: rien à lire ici.',
      'not-allowed':
        'Cliquez sur le bouton de Sous-main dans la barre d’outils quand la page est devant vous.',
      failed:
        'Cette page n’a pas pu être lue. Vos commandes sont restées telles quelles. Rechargez la page, puis réessayez.',
    },
    none: 'Aucune commande sur cette page',
    noneHint: 'S’il y en a une, montrez où elle se trouve.',
    showMe: 'Montrer où',
    addByHand: 'Ajouter à la main',
    diagnose: 'Voir ce qui est lu',
    blocked: 'La boutique demande une vérification contre les robots. Faites-la dans la page, puis revenez.',
    signIn: 'Page de connexion d’un fournisseur suivi',
    signInHint: 'Une fois connecté, ses commandes sont de nouveau vérifiées d’elles-mêmes.',
    signInOther: 'Page de connexion',
    signInOtherHint: 'Connectez-vous, puis ouvrez vos commandes\u202f: vous pourrez les suivre de là.',
    notFound: 'La boutique dit que cette commande n’existe pas',
    follow: 'Suivre',
    followAll: (n) => `Suivre les ${figure(n)}`,
    followOthers: (n) => (n === 1 ? 'Suivre l’autre' : `Suivre les ${figure(n)} autres`),
    followOne: (reference) => `Suivre la commande ${reference}`,
    followed: 'Suivie',
    ordersHere: (n) => `${plural(n, 'commande', 'commandes')} ici`,
    ofThemFollowed: (n) => plural(n, 'suivie', 'suivies'),
    allFollowed: (n) => (n === 1 ? 'suivie' : 'toutes suivies'),
    oneByOne: 'Une par une',
    why: (host) => `L’accès à ${host} vous sera demandé, pour vérifier son état sans vous.`,
    noNeed: 'L’accès à ce site est déjà permis.',
    checkedByItself: 'Vérifiée d’elle-même, désormais.',
    notGranted: 'Mise à jour à chaque clic ici sur sa page.',
    grant: 'Permettre l’accès',
    refused:
      'Sans accès au site, la mise à jour se fait à chaque clic ici sur sa page\u202f; vous pourrez permettre l’accès plus tard, ici ou sur le bureau, à la page Fournisseurs.',
    granted: (n) => (n === 1 ? 'Commande suivie.' : `${figure(n)}\u00a0commandes suivies.`),
    kept: (n) => (n === 1 ? 'Commande gardée.' : `${figure(n)}\u00a0commandes gardées.`),
  },
  taught: {
    title: 'Ce que vous avez montré attend votre accord',
    why: 'Rien n’en est retenu avant que vous l’ayez vu.',
    look: 'Voir',
  },
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
  failed: {
    database:
      'Ce que vous gardez ici ne peut pas être lu pour l’instant. Voici la dernière liste gardée\u202f; rien n’est perdu. Fermez et rouvrez cette fenêtre\u202f; si cela dure, redémarrez le navigateur.',
    databaseEmpty:
      'Ce que vous gardez ici ne peut pas être lu pour l’instant. Rien n’a été supprimé. Fermez et rouvrez cette fenêtre\u202f; si cela dure, redémarrez le navigateur.',
  },
};
