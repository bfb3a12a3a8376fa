import { countingIn } from '../counting.ts';
import type { Texts } from '../texts.ts';

const { figure } = countingIn('fr');

export const teach: Texts['teach'] = {
  intro: (host) =>
    `Est-ce bien ce qui se trouve sur la page de ${host}\u202f? Rien n’est gardé avant que vous le disiez.`,
  nothing: 'Rien à confirmer',
  nothingHow:
    'Ouvrez la page d’une commande dans la boutique, cliquez sur le bouton de Sous-main, puis «\u202fMontrer où\u202f». Ce que vous montrez apparaît ici.',
  fields: {
    reference: 'Numéro de commande',
    status: 'État',
    placedOn: 'Passée le',
    tracking: 'Suivi du colis',
  },
  notRead: 'non lu',
  noReference:
    'Aucun numéro de commande n’a été lu\u202f: sans lui, les commandes se confondent. Montrez de nouveau, sur le numéro lui-même.',
  here: 'Là où vous avez montré',
  others: (n) =>
    n < 2 ? 'Une autre commande sur cette page' : `${figure(n)}\u00a0autres commandes sur cette page`,
  save: 'C’est juste\u202f: garder',
  again: 'Recommencer',
  cancel: 'Laisser',
  saved: 'Gardé\u202f: cette boutique se lit ainsi désormais.',
  pointing: 'Montrez de nouveau dans la page de la boutique.',
  cancelled: 'Rien n’a été gardé.',
};
