import type { Outcome } from '../../orders/order.ts';
import type { Status } from '../../orders/status.ts';
import type { FirstTexts } from '../texts.ts';

const words: Record<Status, string> = {
  received: 'Enregistrée',
  'awaiting-payment': 'À payer',
  'on-hold': 'En attente',
  backorder: 'En rupture',
  processing: 'En préparation',
  'awaiting-shipment': 'À expédier',
  'partially-shipped': 'Expédiée en partie',
  shipped: 'Expédiée',
  'out-for-delivery': 'En livraison',
  'ready-for-pickup': 'À retirer',
  delivered: 'Livrée',
  completed: 'Terminée',
  cancelled: 'Annulée',
  returned: 'Retournée',
  problem: 'Problème',
  unknown: 'Non comprise',
};

const outcomes: Record<Outcome, string> = {
  unchanged: 'Sans changement',
  changed: 'A changé',
  gone: 'Disparue',
  'signed-out': 'Déconnecté',
  blocked: 'Bloqué',
  unreadable: 'Illisible',
  unreachable: 'Injoignable',
};

export const status: FirstTexts['status'] = { words, outcomes };
