import type { BeginningTexts } from '../beginning-texts.ts';

export const beginning: BeginningTexts = {
  title: 'Trois gestes pour commencer',
  done: 'fait',
  order: {
    title: 'Suivre une commande',
    here: 'Cette page en montre une. Suivez-la, ci-dessus.',
    elsewhere:
      'Ouvrez sa page chez un fournisseur, ou la liste de vos commandes, et cliquez là-bas sur ce bouton.',
  },
  partner: {
    title: 'Ajouter un partenaire',
    how: 'Un nom et une ville\u202f: vous voyez alors si l’appeler maintenant, et sinon quand.',
    add: 'Ajouter',
  },
  sentence: {
    title: 'Garder une phrase du droit',
    here: 'Sélectionnez-la dans cette page, puis clic droit\u202f: «\u202fEnregistrer au dossier\u202f».',
    elsewhere:
      'Sélectionnez-la là où vous la lisez, puis clic droit\u202f: «\u202fEnregistrer au dossier\u202f».',
  },
  example: {
    title: 'Exemple',
    mark: 'exemple',
    offer: 'Ou d’abord un bureau de choses inventées.',
    about:
      'Des commandes, des partenaires et une page de droit, inventés pour regarder autour de soi. Rien d’eux ne touche le réseau, et les retirer ne touche à rien de ce qui est à vous. Ce que vous y écrivez part avec eux.',
    fill: 'Remplir d’un exemple',
    filled: 'L’exemple est posé.',
    shown: 'Une partie de ce que vous voyez est un exemple.',
    remove: 'Retirer l’exemple',
    removed: 'L’exemple est retiré.',
  },
};
