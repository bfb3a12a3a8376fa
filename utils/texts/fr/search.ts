import { countingIn } from '../counting.ts';
import type { Texts } from '../texts.ts';

const { figure } = countingIn('fr');

export const search: Texts['search'] = {
  title: 'Recherche',
  empty: 'Rien n’est encore gardé',
  count: (n) => (n === 0 ? 'Rien trouvé' : `${figure(n)}\u00a0${n < 2 ? 'trouvé' : 'trouvés'}`),
  kinds: { action: 'action', order: 'commande', partner: 'partenaire', bookmark: 'signet', sheet: 'feuille' },
  more: {
    order: (words) => `D’autres commandes avec «\u202f${words}\u202f»`,
    partner: (words) => `D’autres partenaires avec «\u202f${words}\u202f»`,
    bookmark: (words) => `D’autres signets avec «\u202f${words}\u202f»`,
  },
  actions: {
    follow: 'Suivre une commande',
    followHow: 'sur sa page, ou à la main',
    addPartner: 'Ajouter un partenaire',
    chase: (what) => `Relancer ${what}`,
    call: (name) => `Appeler ${name}`,
    convert: 'Convertir une heure',
    convertHow: 'suivie de l’heure\u00a0: 15\u00a0h PST',
  },
  readOn: (site, day) => `${site}, lu le ${day}`,
  since: (day) => `depuis le ${day}`,
  why: {
    order: {
      supplier: null,
      item: (text) => `article\u00a0: ${text}`,
      reference: (text) => `référence\u00a0: ${text}`,
      tracking: (text) => `numéro de suivi\u00a0: ${text}`,
      carrier: (text) => `transporteur\u00a0: ${text}`,
      note: (text) => `note\u00a0: ${text}`,
      state: (text) => `mots de la boutique\u00a0: ${text}`,
      total: (text) => `total\u00a0: ${text}`,
    },
    partner: {
      name: null,
      place: null,
      group: (text) => `groupe\u00a0: ${text}`,
      way: (text) => `joignable par ${text}`,
      note: (text) => `note\u00a0: ${text}`,
    },
    bookmark: {
      title: null,
      labels: 'par étiquette, référence ou site',
      quotes: 'dans une citation',
      notes: 'dans la note',
      text: 'dans le texte de la page',
    },
  },
  detail: (first, rest) => [first, rest].filter(Boolean).join(', '),
};
