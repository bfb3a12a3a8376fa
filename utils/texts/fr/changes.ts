import { countingIn } from '../counting.ts';
import type { Texts } from '../texts.ts';

const { figure } = countingIn('fr');

export const changes: Texts['changes'] = {
  title: 'Changé depuis\u202f?',
  never: 'Pas vérifié depuis la lecture.',
  outcome: {
    unchanged: 'Inchangé',
    amended: 'Modifié',
    repealed: 'Abrogé',
    moved: 'Déplacé',
    redesigned: 'Seule la page autour a changé',
    'could-not-check': 'Vérification impossible',
  },
  meaning: {
    unchanged: 'Le texte dit ce qui a été gardé, mot pour mot.',
    amended: 'Le texte ne dit plus ce qui a été gardé.',
    over: 'Les mots sont les mêmes, mais la version lue n’est plus en vigueur.',
    repealed: 'La page dit que ce texte ne s’applique plus.',
    moved: 'L’adresse mène à une autre page.',
    movedSame: 'Le texte se trouve à une autre adresse, mot pour mot.',
    redesigned: 'Le texte dit ce qui a été gardé\u202f; les libellés et les titres autour sont nouveaux.',
  },
  trouble: {
    'sign-in': 'Le site demande de se connecter.',
    blocked:
      'Le site ne se laisse lire par aucun programme. Ouvrez la page et cliquez sur Sous-main\u00a0: il compare ce que vous voyez.',
    script:
      'La page est vide tant que ses propres scripts n’ont pas tourné. Ouvrez-la et cliquez sur Sous-main.',
    cut: 'La page n’est pas arrivée entière.',
    gone: 'Il n’y a plus de page à cette adresse.',
    elsewhere: 'L’adresse mène maintenant à un autre site, que Sous-main n’a pas le droit de lire.',
    'other-page': 'Ce qui se trouve à cette adresse n’est pas le texte gardé.',
    'nothing-kept': 'Aucun texte n’a été gardé pour comparer.',
    unreachable: 'Le site n’a pas pu être joint.',
    failed: 'La page n’a pas pu être lue.',
  },
  says: (words) => `La page dit\u00a0: «\u202f${words}\u202f»`,
  looked: (ago) => `regardé ${ago}`,
  lastSeen: (day, outcome) => `À la dernière lecture, le ${day}\u00a0: ${outcome}`,
  versionNow: (version) => `À présent\u00a0: ${version}`,
  newAddress: 'La nouvelle adresse',
  leadsTo: (host) => `Mène à ${host}`,
  check: 'Vérifier',
  checkWhat: (title) => `Vérifier «\u202f${title}\u202f»`,
  checking: 'Lecture en cours…',
  whyAsk: (host) =>
    `Le navigateur demandera, une seule fois, si Sous-main peut lire ${host}\u00a0: pour aller chercher cette page quand vous le demandez.`,
  refused: (host) =>
    `Sans accès à ${host}, Sous-main ne peut pas regarder seul. Ouvrez la page et cliquez sur Sous-main\u00a0: il compare ce que vous voyez.`,
  noProof:
    'L’absence d’alerte ne prouve rien\u00a0: seule une vérification le dit, et les textes officiels ont aussi leurs erreurs.',
  difference: 'Ce qui a changé',
  legend: 'Barré\u00a0: retiré. Souligné\u00a0: ajouté. Les nombres en gras.',
  removed: 'retiré\u00a0:',
  added: 'ajouté\u00a0:',
  wholeText: 'Tout le texte',
  onlyChanges: 'Seulement les changements',
  left: '…',
  keep: 'C’est désormais ce que je garde',
  keepAddress: 'Garder la nouvelle adresse',
  earlier: 'Versions antérieures',
  earlierFrom: (day) => `Lu le ${day}`,
  putBack: 'La remettre',
  quoteGone:
    'Cette citation n’est plus exactement dans le texte. Ce qui se trouve à sa place, à titre d’explication\u00a0:',
  quoteLost: 'Cette citation n’est plus dans le texte, et rien n’y ressemble.',
  done: {
    kept: 'Gardé. L’ancien texte reste parmi les versions antérieures.',
    putBack: 'L’ancien texte est de nouveau gardé.',
  },
  here: {
    label: 'Cette page est dans votre dossier',
    open: 'L’ouvrir',
    see: 'Voir les changements',
    highlight: 'Surligner mes citations',
    highlighted: (found, all) =>
      all === 1
        ? 'La citation est surlignée dans la page.'
        : `${figure(found)} citation${found < 2 ? '' : 's'} sur ${figure(all)} surlignée${found < 2 ? '' : 's'} dans la page.`,
    missing: 'Pas exactement dans cette page, donc pas marqué\u00a0:',
    failed: 'Le navigateur ne laisse rien marquer dans cette page.',
  },
  openMarked: 'Ouvrir avec les citations surlignées',
  recheck: {
    title: 'À revérifier avant usage',
    count: (n) => `À revérifier avant usage\u00a0: ${figure(n)}`,
    hint: (months) =>
      months === 1
        ? 'Pas revu depuis un mois.'
        : `Pas revu depuis ${figure(months)}\u00a0mois. Le plus ancien vient d’abord.`,
    all: (n) => (n < 2 ? 'Vérifier celui qui peut être lu' : `Tout vérifier (${figure(n)})`),
    looked: (done, all) =>
      `${figure(done)} sur ${figure(all)} vérifiés. À un même site, une page est demandée toutes les cinq secondes.`,
    stop: 'Arrêter',
    notAllowed: (n) =>
      `${n < 2 ? `${n} est sur un site` : `${figure(n)} sont sur des sites`} que Sous-main ne peut pas encore lire\u202f: vérifiez-en un seul par site, et le navigateur vous le demandera.`,
    since: 'Dernière lecture',
    none: 'Rien à revérifier',
    noneHow: 'Tout ce que vous gardez a été vu récemment. Le délai se choisit dans les réglages.',
    off: 'Rien n’est à revérifier',
    offHow: 'Dans les réglages, vous choisissez après combien de mois un signet est à revoir.',
    back: 'Tous les signets',
  },
  settings: {
    title: 'Le dossier',
    months: 'Revérifier un signet avant usage, s’il a été vu pour la dernière fois il y a plus de',
    never: 'jamais',
    options: (n) => `${figure(n)}\u00a0mois`,
    hint: 'Sous-main le met seulement dans une liste\u00a0: il ne regarde aucune page sans que vous le demandiez.',
    sites: 'Sites qu’il peut lire quand vous demandez une vérification',
    noSites: 'Aucun pour l’instant\u00a0: le navigateur demande à la première vérification d’un site.',
    takeBack: 'Reprendre',
    takeBackOf: (site) => `Reprendre l’accès à ${site}`,
    wasTaken: 'Accès repris.',
  },
};
