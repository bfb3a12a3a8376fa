import type { Texts } from '../texts.ts';

export const search: Texts['search'] = {
  kinds: { action: 'action', order: 'commande', partner: 'partenaire', bookmark: 'signet', sheet: 'feuille' },
  actions: {
    follow: 'Suivre une commande',
    followHow: 'action, sur sa page ou à la main',
    addPartner: 'Ajouter un partenaire',
    chase: (what) => `Relancer ${what}`,
    call: (name) => `Appeler ${name}`,
    convert: 'Convertir une heure',
    convertHow: 'action, suivie de l’heure, 15\u00a0h PST',
  },
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
