import { countingIn } from '../counting.ts';
import type { Texts } from '../texts.ts';

const { figure, plural } = countingIn('fr');

export const backup: Texts['backup'] = {
  title: 'Sauvegarde',
  intro:
    'Ce qui est ici n’est que dans ce navigateur. Une sauvegarde, c’est tout cela dans un fichier, à garder ailleurs.',

  save: 'Sauvegarder maintenant',
  neverSaved: 'Rien n’a encore été sauvegardé hors de ce navigateur.',
  lastSaved: (when) => `Dernière sauvegarde\u00a0: ${when}.`,
  saveDo: 'Tout sauvegarder dans un fichier',
  saving: 'Le fichier se prépare…',
  saved:
    'Le fichier est dans vos téléchargements. Gardez-en une copie ailleurs\u00a0: sur une clé, sur une autre machine.',
  saveFailed: 'Le fichier n’a pas pu être fait. Rien n’a changé\u202f; réessayez.',
  lock: 'Avec une phrase secrète',
  lockHint:
    'Sans elle, personne ne lit le fichier, vous non plus\u00a0: elle n’est gardée nulle part et ne se retrouve pas.',
  passphrase: 'Phrase secrète',
  passphraseAgain: 'La même, encore une fois',
  passphraseHint: 'Quatre ou cinq mots que personne ne devinerait.',
  passphraseShort: 'Au moins 12\u00a0caractères.',
  passphraseDiffers: 'Les deux ne sont pas les mêmes.',

  weekly: 'Chaque semaine, toute seule',
  weeklyOn: 'Sauvegarder chaque semaine dans les téléchargements',
  weeklyHint:
    'Dans le dossier Sous-main de vos téléchargements, sans phrase secrète. Le navigateur demande si Sous-main peut se servir des téléchargements\u202f; il n’y fait rien d’autre.',
  weeklyStarted: 'Désormais, un fichier est sauvegardé chaque semaine.',
  weeklyStopped: 'Plus aucun fichier n’est sauvegardé tout seul.',
  weeklyRefused: 'Le navigateur n’a pas autorisé les téléchargements. Rien n’est sauvegardé tout seul.',
  weeklyFailed: (when) =>
    `Le dernier essai n’a pas réussi (${when}). Le prochain aura lieu dans un jour\u202f; d’ici là, sauvegardez à la main.`,

  restore: 'Restaurer',
  restoreHint: 'Vous voyez d’abord ce qu’un fichier apporterait. Rien ne change avant que vous le disiez.',
  restoreDo: 'Choisir une sauvegarde…',
  reading: (file) => `Lecture de «\u202f${file}\u202f»…`,
  faults: {
    foreign:
      'Ce n’est pas une sauvegarde de Sous-main. Ses fichiers finissent par .jsonl.gz, ou par .age avec une phrase secrète.',
    future: 'Cette sauvegarde vient d’une version plus récente. Mettez Sous-main à jour, puis réessayez.',
    damaged:
      'Cette sauvegarde n’est pas entière\u00a0: elle a été coupée ou modifiée. Prenez-en une autre copie, ou une plus ancienne.',
    'too-big': 'Ce fichier est plus grand que toute sauvegarde. Il n’est pas ouvert.',
    locked: 'Cette sauvegarde est fermée par une phrase secrète.',
    'wrong-passphrase': 'Ce n’est pas sa phrase secrète. Regardez les majuscules et la langue du clavier.',
    failed: 'Le fichier n’a pas pu être lu jusqu’au bout.',
  },
  untouched: 'Rien n’a changé ici.',
  unlockTitle: 'Il faut une phrase secrète',
  unlock: 'Ouvrir',
  unlocking: 'L’ouverture prend quelques secondes…',

  previewTitle: (when) => `Sauvegarde du ${when}`,
  previewOf: (app) => `Faite par la version ${app}.`,
  previewTable: 'Ce que contient le fichier, à côté de ce qui est ici',
  columns: {
    added: 'Nouveau',
    same: 'Pareil',
    differs: 'Différent',
    refused: 'Refusé',
    onlyHere: 'Seulement ici',
  },
  tables: {
    settings: 'Réglages',
    suppliers: 'Fournisseurs',
    orders: 'Commandes',
    orderEvents: 'Leur historique',
    checks: 'Vérifications',
    partners: 'Partenaires',
    folders: 'Dossiers',
    bookmarks: 'Signets',
    pageTexts: 'Leurs textes',
    earlierTexts: 'Textes d’avant',
    sheets: 'Feuilles écrites par vous',
    pileEntries: 'Ce qui fut dit des feuilles',
  },
  unknownTable: 'D’une sorte inconnue ici',
  refusedTitle: (n) => plural(n, 'ligne n’est pas reprise\u00a0:', 'lignes ne sont pas reprises\u00a0:'),
  rowFaults: {
    'not-a-row': 'illisible',
    'no-id': 'sans nom propre',
    'not-sound': 'avec un champ qui ne peut pas être vrai',
    'unsafe-name': 'avec un nom qui pourrait nuire',
    twice: 'présente deux fois',
    'unknown-kind': 'd’une sorte inconnue ici',
    'too-long': 'plus longue que toute autre',
  },
  andMore: (n) => `et ${figure(n)} de plus`,
  how: 'Comment',
  merge: 'Réunir les deux',
  mergeHint: 'Ce qui n’est qu’ici reste. Ce qui est nouveau entre.',
  replace: 'Remplacer ce qui est ici',
  replaceHint: (days) =>
    `Il ne reste que ce que contient le fichier. Ce qui est ici maintenant peut revenir pendant ${figure(days)}\u00a0jours.`,
  differing: 'Là où les deux diffèrent',
  differingOptions: { keep: 'garder ce qui est ici', take: 'prendre ce qui est dans le fichier' },
  nothingNew: 'Le fichier ne contient rien qui ne soit déjà ici.',
  sites:
    'Les sites de fournisseurs qui n’étaient pas autorisés dans ce navigateur sont à autoriser de nouveau, sur la page de chacun.',
  sitesGo:
    'Les sites dont plus rien ici n’a besoin ne sont plus autorisés, jusqu’à ce que vous les autorisiez de nouveau.',
  mergeDo: 'Réunir',
  replaceDo: 'Remplacer',
  cancel: 'Annuler',
  sending: (percent) => `Transmission\u00a0: ${figure(percent)}\u00a0%`,
  writing: 'L’écriture est en cours. Cette page peut être fermée.',
  restored: 'La sauvegarde est restaurée.',
  restoreFailed: 'L’écriture n’a pas abouti. Rien n’a changé ici.',

  points: 'États antérieurs',
  pointsHint: (days) =>
    `Ce qui était ici avant un remplacement ou un vidage, cinq au plus, et ce qui a été importé\u202f: pendant ${figure(days)}\u00a0jours, vous pouvez y revenir, ou l’annuler.`,
  pointsNone:
    'Aucun. Il y en a un chaque fois qu’une sauvegarde est restaurée, un tiroir vidé ou un fichier importé dans le dossier.',
  before: {
    restore: 'Avant la restauration d’une sauvegarde',
    back: 'Avant un retour en arrière',
    empty: (drawer) => `Avant le vidage du tiroir ${drawer}`,
  },
  imported: (file) => `Import de «\u202f${file}\u202f» dans le dossier`,
  takeBack: 'L’annuler',
  goBack: 'Y revenir',
  wentBack: 'Tout est comme alors. Ce qui était ici jusqu’à présent est à son tour un état antérieur.',

  stored: 'Ce qui est stocké',
  storedTable: 'Ce que contient chaque tiroir',
  drawerColumn: 'Tiroir',
  holdsColumn: 'Contient',
  sizeColumn: 'Environ',
  drawers: { orders: 'Commandes', partners: 'Partenaires', dossier: 'Dossier', pile: 'La pile' },
  holds: {
    suppliers: (n) => plural(n, 'fournisseur', 'fournisseurs'),
    orders: (n) => plural(n, 'commande', 'commandes'),
    partners: (n) => plural(n, 'partenaire', 'partenaires'),
    folders: (n) => plural(n, 'dossier', 'dossiers'),
    bookmarks: (n) => plural(n, 'signet', 'signets'),
    sheets: (n) => plural(n, 'feuille', 'feuilles'),
  },
  holdsNothing: 'rien',
  kilobytes: (n) => `${figure(n)}\u00a0Ko`,
  megabytes: (n) => `${figure(n)}\u00a0Mo`,
  inAll: (size) =>
    `Dans ce navigateur\u00a0: ${size} en tout, avec l’index de la recherche et les états antérieurs.`,
  empty: 'Vider',
  emptyOf: (drawer) => `Vider le tiroir ${drawer}`,
  emptyTitle: (drawer) => `Vider le tiroir ${drawer}`,
  emptyWhat: (holds, days) =>
    `Il contient ${holds}. Tout cela peut revenir pendant ${figure(days)}\u00a0jours, comme état antérieur.`,
  emptied: (drawer) => `Le tiroir ${drawer} est vide.`,
};
