import type { Status } from '../status.ts';

/** A label as it is compared and stored: without accents, case and repeated white space. */
export function normaliseLabel(label: string): string {
  return label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}

/** First match wins: the order matters. */
const LEXICON: [Status, RegExp][] = [
  ['backorder', /reapprovisionnement|rupture|reliquat|back.?order|precommande|pre-?order|restock/],
  [
    'awaiting-shipment',
    /\b(non|pas|nicht|no|niet)[ -](encore )?(exped|livr|trait|envoy|versandt|enviado|verzonden)|\bunfulfilled|unshipped|not (yet )?(shipped|delivered)/,
  ],
  [
    'awaiting-payment',
    /(attente|awaiting|pending|pendiente|attesa|warte|wacht).{0,25}(paiement|payment|virement|cheque|bank wire|check|cash on delivery|zahlung|pago|pagamento|betaling)|payment (due|pending)|\bnon payee?|\bimpaye|unpaid|unbezahlt|zahlung ausstehend/,
  ],
  [
    'problem',
    /erreur|\berror|attempted delivery|delivery attempt|echec|echou|refus|declin|failed|denied|incident|probleme|fraud|litige|dispute|chargeback|anomalie|retrofacturation|non recu|fehlgeschlagen|fallido|fallito|mislukt/,
  ],
  [
    'returned',
    /rembours|refund|\bavoir\b|retour|return|reverse|erstattet|reembols|rimborsat|terugbetaald|devuelto/,
  ],
  ['cancelled', /annul|cancel|void|abandon|expire\b|expired|storniert|geannuleerd/],
  [
    'partially-shipped',
    /partiel.{0,20}(exped|envoy|livr|trait)|partial\w* (ship|fulfil)|shipped \(partially\)|teilweise (versandt|geliefert)|parcialmente enviado|parzialmente spedito|gedeeltelijk verzonden/,
  ],
  [
    'out-for-delivery',
    /en (cours de )?livraison\b|out for delivery|on its way to you|livraison aujourd|in zustellung|en reparto|in consegna/,
  ],
  ['ready-for-pickup', /disponible (en|au)|prete? a (etre )?retir|point relais|pickup|a retirer|abholbereit/],
  [
    'awaiting-shipment',
    /(attente|awaiting).{0,6}(d')?(exped|shipment|fulfil)|en cours d'exped|exped\w* en cours/,
  ],
  [
    'delivered',
    /\blivree?s?\b|livraison effectuee|distribue|\bdelivered|\brecue?s?\b|zugestellt|geliefert|entregad|consegnat|bezorgd|geleverd/,
  ],
  [
    'shipped',
    /exped(ie|iee|iees)\b|envoye|remise? au transporteur|shipped|on its way|in transit|en transit|dispatched|\bfulfilled|carrier picked up|versandt|versendet|enviad|spedit|verzonden|en camino|unterwegs|onderweg/,
  ],
  [
    'processing',
    /prepar|traitement|processing|in progress|\ben cours\b|picking|label|bearbeitung|en proceso|in lavorazione|in behandeling/,
  ],
  [
    'received',
    /paiement.{0,12}accepte|payment.{0,10}accepted|\bpayee?\b|\bpaid\b|confirm|validee|nouvelle|\bnew\b|enregistre|processed|bezahlt|pagad|pagat|betaald|eingegangen|recibid|ricevut|ontvangen/,
  ],
  [
    'completed',
    /\btermin(?:e|ee|es)\b|\bdone\b|complet|complete|cloture|closed|\btraitee?s?\b|abgeschlossen|afgerond/,
  ],
  [
    'on-hold',
    /en attente|on hold|holded|pending|\bopen\b|review|offen|pendiente|in attesa|in afwachting|wartend/,
  ],
];

/** The state that a shop's words mean, `unknown` when they are not understood. */
export function classifyLabel(label: string): Status {
  const text = normaliseLabel(label);
  return LEXICON.find(([, words]) => words.test(text))?.[0] ?? 'unknown';
}
