import { countingIn } from '../counting.ts';
import type { Texts } from '../texts.ts';

const { figure, plural } = countingIn('fr');

export const suppliers: Texts['suppliers'] = {
  tableHelp: 'Fournisseurs\u202f: dernière vérification, commandes, et tenue des délais.',
  columns: {
    seen: 'Vérifié',
    name: 'Fournisseur',
    open: 'En cours',
    lead: 'Délai médian',
    late: 'Promis et réel',
    access: 'Accès',
  },
  never: 'jamais',
  ordersOf: (open, all) => `${figure(open)} sur ${figure(all)}`,
  openOrders: (n) => `${figure(n)} en cours`,
  allOrders: (n) => `${plural(n, 'commande suivie', 'commandes suivies')} en tout`,
  notYet: 'pas encore connu',
  lateOf: (late, of) => `${figure(late)} en retard sur ${figure(of)}`,
  onTime: (n) => (n < 2 ? 'la seule promise est venue à temps' : `les ${figure(n)} à temps`),
  lateBy: (days, orders) =>
    `${orders === 1 ? '' : 'd’ordinaire '}de ${plural(days, 'jour ouvré', 'jours ouvrés')}`,
  byHand: 'sans site',
  none: 'Aucun fournisseur',
  noneHow: 'Un fournisseur apparaît ici avec la première commande suivie chez lui, ou ajoutée à la main.',
  missing: 'Ce fournisseur n’est pas gardé ici',
  missingHow: 'Il a été oublié, ou réuni à un autre. Les autres fournisseurs sont intacts.',
  back: 'Tous les fournisseurs',

  access: {
    granted: 'Autorisé',
    missing: 'Non autorisé',
    paused: 'En pause',
  },

  scorecard: 'Tenue des délais',
  leads: 'Délais, du plus court au plus long',
  leadsSaid: (days) => `Délais en jours ouvrés\u00a0: ${days}.`,
  ordersHere: 'Ses commandes',

  name: 'Nom',
  rename: 'Nom dans vos listes',
  renamed: 'Nom enregistré.',

  site: 'Site et autorisation',
  host: 'Site',
  platform: 'Reconnu comme',
  platformUnknown: 'aucune plateforme connue',
  accessGranted: 'Vous autorisez Sous-main à lire ce site\u202f: les commandes sont vérifiées sans vous.',
  accessMissing:
    'Vous n’autorisez pas Sous-main à lire ce site\u202f: les commandes sont gardées, et mises à jour quand vous cliquez sur le bouton de Sous-main sur ses pages.',
  grant: 'Autoriser le site',
  takeBack: 'Retirer l’autorisation',
  wasGranted: 'Site autorisé\u202f: il est vérifié désormais.',
  wasRefused: 'Site non autorisé. Tout est gardé.',
  wasTaken: 'Autorisation retirée. Tout est gardé.',
  noSite: 'Ce fournisseur n’a pas de site\u202f: c’est vous qui dites où en sont ses commandes.',

  checking: 'Vérification',
  pause: 'Ne pas vérifier ce fournisseur pour l’instant',
  pauseHint: 'Rien n’est demandé à son site, et aucun repère n’y est dessiné.',
  tab: 'Ouvrir un onglet là où la page l’exige',
  tabHint:
    'Certaines boutiques fabriquent leurs pages avec des scripts\u202f: de l’extérieur, elles répondent une page vide. Ainsi, la page s’ouvre dans un onglet en arrière-plan, est lue puis refermée, une à la fois. Pour ce fournisseur seulement.',
  saved: 'Enregistré.',
  checkNow: 'Vérifier maintenant',
  nextCheck: (when) => `Prochaine vérification ${when}.`,
  failures: (n) =>
    n < 2
      ? 'La dernière vérification n’a rien pu voir\u202f: on réessaie de plus en plus rarement.'
      : `Les ${figure(n)} dernières vérifications n’ont rien pu voir\u202f: on réessaie de plus en plus rarement.`,

  words: 'Ce que veulent dire ses mots',
  wordsNone:
    'Là où un état n’est pas compris, ou mal, corrigez-le sur la commande\u202f: on s’en souvient ici.',
  word: 'La boutique écrit',
  means: 'ce qui veut dire',
  forgetWord: (label) => `Retirer «\u202f${label}\u202f»`,
  wordForgotten: 'Oublié\u202f: ces mots se lisent comme dans toute autre boutique.',
  remove: 'Retirer',

  taught: 'Ce que vous avez montré',
  taughtNone:
    'Une boutique qui n’est pas reconnue se montre\u202f: ouvrez sa page de commande, cliquez sur le bouton de Sous-main, puis «\u202fMontrer où\u202f». Ou importez un fichier qu’on vous a donné.',
  taughtSome: 'Lu sur ses pages là où vous avez montré\u00a0:',
  fields: {
    platformId: 'Numéro dans l’adresse',
    reference: 'Numéro de commande',
    url: 'Lien',
    label: 'État',
    code: 'Code de l’état',
    placed: 'Passée le',
    promised: 'Promise pour le',
    total: 'Total',
    tracking: 'Suivi du colis',
  },
  onList: 'dans la liste',
  onOrder: 'sur la page de la commande',
  exportTaught: 'Enregistrer dans un fichier',
  importTaught: 'Importer un fichier',
  forgetTaught: 'L’oublier',
  taughtForgotten: 'Oublié\u202f: ses pages se lisent comme celles de toute autre boutique.',
  taughtTaken: 'Importé\u202f: ses pages se lisent ainsi désormais.',
  taughtName: (host) => `sous-main-${host}.json`,
  importFailed: (why) =>
    `Ce fichier n’a pas été importé, et rien n’a changé\u00a0: ${why}. Importez un fichier fait par «\u202fEnregistrer dans un fichier\u202f», ici ou ailleurs.`,
  notJson: 'ce n’est pas du JSON',
  notRecipe: 'il ne dit pas où se trouve une commande, ou d’une façon qu’on ne connaît pas',
  tooBig: 'il est trop grand',

  move: 'Déménager vers une autre adresse',
  moveHow:
    'Quand la boutique change de domaine\u202f: ses commandes, leur historique et ce que vous avez montré suivent. L’autorisation du nouveau site vous sera demandée.',
  newAddress: 'Nouvelle adresse de la boutique',
  newAddressWrong: 'Une adresse commence par https:// ou http://, et n’est pas celle d’aujourd’hui.',
  moveDo: 'Déménager',
  moved: (host) => `Déménagé vers ${host}, avec toutes les commandes et leur historique.`,

  forget: 'Oublier ce fournisseur',
  forgetHow: 'Supprime le fournisseur et tout ce qui le concerne. On ne peut pas y revenir.',
  forgetDo: 'Oublier…',
  forgetTitle: (name) => `Oublier ${name}\u202f?`,
  forgetWhat: (orders) =>
    `Disparaissent pour de bon\u00a0: ${plural(orders, 'commande', 'commandes')} avec historique, notes et vérifications, les mots que vous avez corrigés, ce que vous avez montré, et l’autorisation de son site. Rien ne change chez le fournisseur.`,
  forgetCsv: 'Enregistrer d’abord ses commandes',
  forgetYes: 'Tout oublier',
  forgotten: (name) => `${name} est oublié.`,
};
