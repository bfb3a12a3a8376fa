import type { TeachingTexts } from '../../teaching-texts.ts';

/** *Montrez-moi où*, dans la page même. */
export const pointing: TeachingTexts = {
  title: 'Montrez-moi où',
  steps: {
    number: 'Montrez le numéro de commande',
    state: 'Montrez l’état de la commande',
    placed: 'Montrez le jour de la commande, ou passez',
    tracking: 'Montrez le numéro du colis ou son lien, ou passez',
  },
  progress: 'étape {n} sur {of}',
  skip: 'Passer',
  cancel: 'Annuler',
  keys: 'Cliquez, ou flèches et Entrée. Échap laisse la page comme elle était.',
  refused: {
    empty: 'Il n’y a pas de texte ici. Montrez les mots eux-mêmes.',
    'too-long': 'C’est toute une partie de la page. Montrez les mots seuls.',
    'no-number': 'Il n’y a pas de numéro ici. Montrez le numéro de commande.',
    'not-robust':
      'Cet endroit n’a pas de nom à lui dans la page\u202f: il ne serait pas retrouvé sur les autres commandes. Montrez les mots à côté de leur intitulé, ou la même commande dans la liste.',
    'not-verified': 'Relu, cet endroit donne autre chose. Montrez une partie plus petite ou plus grande.',
  },
};
