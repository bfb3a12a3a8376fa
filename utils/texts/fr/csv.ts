import type { Texts } from '../texts.ts';

export const csv: Texts['csv'] = {
  separator: ';',
  columns: {
    supplier: 'Fournisseur',
    reference: 'Référence',
    order: 'Commande',
    status: 'État',
    shopWords: 'Mots de la boutique',
    placedOn: 'Passée le',
    dueOn: 'Prévue le',
    dueBy: 'Promise par',
    lateDays: 'Jours ouvrés de retard',
    receivedOn: 'Reçue le',
    total: 'Total',
    carrier: 'Transporteur',
    tracking: 'Numéro de suivi',
    seenAt: 'Vue le (UTC)',
    note: 'Note',
    url: 'Page',
  },
  promisedBy: { shop: 'la boutique', user: 'vous', learned: 'délai habituel' },
  part: (day) => `${day} (partie)`,
};
