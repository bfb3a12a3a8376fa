import { countingIn } from '../counting.ts';
import type { pageCard as english } from '../en/page-card.ts';

const { figure, plural } = countingIn('fr');

export const pageCard: typeof english = {
  unreadable: {
    store: 'Le navigateur ne laisse aucune extension lire cette page.',
    file: 'Un fichier, pas la page d’un fournisseur\u202f: rien à lire ici.',
    'not-allowed': 'Cliquez sur le bouton de Sous-main dans la barre d’outils quand la page est devant vous.',
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
  taught: {
    title: 'Ce que vous avez montré attend votre accord',
    why: 'Rien n’en est retenu avant que vous l’ayez vu.',
    look: 'Voir',
  },
};
