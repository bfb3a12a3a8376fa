import type { Texts } from '../texts.ts';

export const search: Texts['search'] = {
  kinds: { order: 'commande', partner: 'partenaire', sheet: 'feuille de la pile' },
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
  detail: (kind, standing, why) => [kind, standing, why].filter(Boolean).join(', '),
};
