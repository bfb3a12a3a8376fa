import type { ExampleTexts } from '../example-texts.ts';

export const example: ExampleTexts = {
  suppliers: ['Menuiserie Exemple', 'Cartons Exemple', 'Quincaillerie Exemple'],
  items: {
    'order-1': ['Table en chêne massif', 1],
    'order-2': ['Carton double cannelure 40 × 30 × 20', 200],
    'order-3': ['Charnière en laiton', 24],
    'order-4': ['Vis à tête fraisée 4 × 40', 500],
    'order-5': ['Banc en frêne', 2],
    'order-6': ['Papier kraft, rouleau', 6],
  },
  partners: [
    { name: 'Cèdre Exemple', place: 'Vancouver', group: 'Fournisseurs' },
    { name: 'Feutre Exemple', place: 'Katmandou', group: 'Fournisseurs' },
    { name: 'Raccords Exemple', place: 'Dubaï', group: 'Fournisseurs' },
  ],
  callAbout: 'Demander le nouveau tarif',
  folder: 'Retards de paiement (exemple)',
  readings: [
    {
      url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000038414392',
      title: 'Article L. 441-10 du code de commerce',
      site: 'Légifrance',
      language: 'fr',
      tags: ['factures'],
      note: 'Trente jours, sauf si le contrat dit autre chose.',
      references: ['LEGITEXT000005634379#L441-10'],
      text: 'Article L. 441-10\n\nI. — Sauf dispositions contraires figurant aux conditions de vente ou convenues entre les parties, le délai de règlement des sommes dues ne peut dépasser trente jours après la date de réception des marchandises ou d’exécution de la prestation demandée.',
      exact:
        'le délai de règlement des sommes dues ne peut dépasser trente jours après la date de réception des marchandises',
    },
  ],
};
