import { countingIn } from '../counting.ts';
import type { Texts } from '../texts.ts';

const { figure } = countingIn('fr');

const NBSP = '\u00a0';
const NARROW = '\u202f';
const workingDays = (n: number) => (n === 1 ? 'un jour ouvré' : `${figure(n)}${NBSP}jours ouvrés`);

export const chase: Texts['chase'] = {
  subject: (reference) => `Commande ${reference}${NBSP}: quand arrivera-t-elle${NARROW}?`,
  subjectWithoutReference: `Notre commande${NBSP}: quand arrivera-t-elle${NARROW}?`,
  hello: 'Bonjour,',
  order: (reference, placed) =>
    `Nous vous écrivons au sujet de notre commande${reference ? ` ${reference}` : ''}${placed ? `, passée le ${placed}` : ''}.`,
  late: {
    shop: (day, days) => `Vous l’aviez promise pour le ${day}${NBSP}: elle a ${workingDays(days)} de retard.`,
    user: (day, days) => `Nous l’attendions le ${day}${NBSP}: elle a ${workingDays(days)} de retard.`,
    learned: (day) => `D’après nos commandes précédentes, nous l’attendions vers le ${day}.`,
  },
  due: {
    shop: (day) => `Vous l’avez promise pour le ${day}.`,
    user: (day) => `Nous l’attendons le ${day}.`,
    learned: (day) => `D’après nos commandes précédentes, nous l’attendons vers le ${day}.`,
  },
  partReceived: (day) => `Nous en avons reçu une partie le ${day}${NBSP}; le reste n’est pas arrivé.`,
  tracking: (number) => `Numéro de suivi${NBSP}: ${number}.`,
  items: `Elle contient${NBSP}:`,
  item: (name, quantity) => (quantity === null ? `- ${name}` : `- ${figure(quantity)} × ${name}`),
  moreItems: (n) => `- et ${figure(n)} de plus`,
  question: `Pourriez-vous nous dire où elle en est, et quand elle arrivera${NARROW}?`,
  thanks: 'Merci d’avance.',
  regards: 'Cordialement,',
};
