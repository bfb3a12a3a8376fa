import type { Texts } from '../texts.ts';

export const diagnostic: Texts['diagnostic'] = {
  intro:
    'Voici la page telle que le lecteur la voit, sans les noms, numéros, adresses et montants. Parcourez-la. Rien n’est envoyé\u202f: copiez-la ou enregistrez-la, et envoyez-la vous-même à la personne qui corrige Sous-main.',
  noTab: 'Aucune page choisie',
  noTabHow:
    'Ouvrez la page mal lue, cliquez sur le bouton de Sous-main, puis choisissez de voir ce qui est lu.',
  working: 'Lecture de la page…',
  failed: 'Cette page n’a pas pu être lue',
  failedHow:
    'L’onglet a été fermé, ou le navigateur ne permet pas de le lire. Rien n’a changé. Rouvrez la page, cliquez là-bas sur le bouton de Sous-main, puis réessayez.',
  retry: 'Réessayer',
  markup: 'La page, sans rien de personnel',
  copy: 'Copier',
  copied: 'Copié.',
  save: 'Enregistrer un fichier',
  fileName: 'sous-main-page.txt',
};
