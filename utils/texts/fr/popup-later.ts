import { countingIn } from '../counting.ts';
import type { popupLater as english } from '../en/popup-later.ts';

const { figure, plural } = countingIn('fr');

export const popupLater: typeof english = {
  failed: {
    database:
      'Ce que vous gardez ici ne peut pas être lu pour l’instant. Voici la dernière liste gardée\u202f; rien n’est perdu. Fermez et rouvrez cette fenêtre\u202f; si cela dure, redémarrez le navigateur.',
    databaseEmpty:
      'Ce que vous gardez ici ne peut pas être lu pour l’instant. Rien n’a été supprimé. Fermez et rouvrez cette fenêtre\u202f; si cela dure, redémarrez le navigateur.',
  },
  found: (orders, partners, bookmarks, sheets, actions) => {
    const all = [
      orders > 0 && plural(orders, 'commande', 'commandes'),
      partners > 0 && plural(partners, 'partenaire', 'partenaires'),
      bookmarks > 0 && plural(bookmarks, 'signet', 'signets'),
      sheets > 0 && plural(sheets, 'feuille', 'feuilles'),
      actions > 0 && plural(actions, 'action', 'actions'),
    ].filter(Boolean);
    return all.length === 0 ? 'Rien trouvé' : `Trouvé\u00a0: ${all.join(', ')}`;
  },
  results: 'Ce qui fut trouvé',
  allFound: (n) => `Les ${figure(n)} sur le bureau`,
  nothingFound: (words) => `Rien avec «\u202f${words}\u202f».`,
  searching: 'Recherche…',
  unsearched: (n) =>
    `Le dossier se prépare pour la recherche\u00a0: ${plural(n, 'signet n’y est', 'signets n’y sont')} pas encore.`,
  dossierFailed: 'La recherche dans le dossier a échoué. Rien n’est perdu\u202f; réessayez.',
  nothingFoundHint:
    'Les commandes se cherchent par article, fournisseur, référence, numéro de suivi et note, archive comprise\u202f; les partenaires par nom, lieu, groupe et numéro\u202f; le dossier par tous ses mots\u202f; les feuilles par leur titre.',
};
