import type { Texts } from '../texts.ts';

export const teaching: Texts['teaching'] = {
  title: 'Montrez-moi où',
  steps: {
    number: 'Montrez le numéro de la commande.',
    state: 'Montrez son état\u202f: «\u202fExpédiée\u202f», «\u202fEn préparation\u202f»…',
    placed: 'Montrez le jour où elle a été passée, si la page le dit.',
    tracking: 'Montrez le lien ou le numéro du colis, s’il y en a un.',
  },
  progress: '{n} sur {of}',
  skip: 'Pas sur cette page',
  cancel: 'Annuler',
  keys: 'Cliquez, ou flèches et Entrée\u202f; Échap annule',
  refused: {
    empty: 'Il n’y a pas de texte ici.',
    'too-long': 'C’est toute une partie de la page. Montrez la valeur seule.',
    'no-number': 'Un numéro de commande a des chiffres. Montrez le numéro lui-même.',
    'not-robust': 'Ceci ne se retrouverait pas sur les autres pages. Montrez quelque chose d’à côté.',
    'not-verified': 'Relu, ceci donne autre chose. Montrez quelque chose d’à côté.',
  },
};
