import { countingIn } from '../counting.ts';
import type { Texts } from '../texts.ts';

const { figure } = countingIn('fr');

export const notifications: Texts['notifications'] = {
  line: (order, what) => `${order}\u202f: ${what}`,
  more: (n) => `et ${figure(n)} autre${n < 2 ? '' : 's'}`,
  promised: (day) => `promise maintenant le ${day}`,
  noPromise: 'plus de jour promis',
  parcel: (number) => `colis ${number}`,
  gone: 'la boutique ne l’a plus',
  found: 'la boutique l’a de nouveau',
  followed: (n) =>
    n < 2 ? 'Une commande est maintenant suivie.' : `${figure(n)} commandes sont maintenant suivies.`,
  nothingFound:
    'Aucune commande reconnue sur cette page. Le bouton de Sous-main permet de montrer où elle se trouve.',
  unreadable: 'Sous-main ne peut pas lire cette page.',
  notGranted: 'Sans accès au site, la commande est mise à jour à chaque clic sur Sous-main dans ses pages.',
  callTitle: (n, name) =>
    n < 2 ? `Vous pouvez appeler ${name}` : `${figure(n)} partenaires peuvent être appelés`,
  callLine: (name, until, about) => [`${name}\u202f: ${until}`, about].filter(Boolean).join(' · '),
  morning: (n) =>
    n < 2
      ? `${figure(n)}\u00a0chose vous attend aujourd’hui`
      : `${figure(n)}\u00a0choses vous attendent aujourd’hui`,
  menuFollow: 'Suivre cette commande',
  menuConvert: 'Convertir cette heure',
  menuDesk: 'Ouvrir le bureau',
};
