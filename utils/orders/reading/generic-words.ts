/**
 * What shops call things, in English, French, German, Spanish, Italian and Dutch: the one table of words behind the
 * generic reader. All are regular expressions on folded text (`foldText`: lower case, no accents). None nests
 * repetitions, so each is linear on any text.
 */

/** What a label or a table header stands for. */
export type Concept =
  | 'number'
  | 'bareNumber'
  | 'orderStatus'
  | 'shippingStatus'
  | 'paymentStatus'
  | 'promised'
  | 'placed'
  | 'tracking'
  | 'carrier'
  | 'grandTotal'
  | 'total'
  | 'product'
  | 'quantity'
  | 'foreign'
  | 'address';

const NOUN = 'purchase order|sales order|order|commande|bestellung|auftrag|pedido|orden|ordine|bestelling';
const QUALIFIER =
  '(?:numbers?|num|no|nr|n|id|ref|reference|referencia|riferimento|referentie|numero|nummer|code|codice|codigo|kenmerk)(?![a-z])[.°º]{0,2}';
const OF =
  "(?:de |del |dell'|d'|di |der |des |van |of )?(?:la |l'|le |the |votre |your |uw |je |ihrer |su |tu |ma |mijn )?";

/** `Label` alone, an optional colon after it. First match wins. */
const CONCEPTS: [Concept, string][] = [
  [
    'foreign',
    `(?:invoice|facture|rechnung|factura|fattura|factuur|credit note|avoir|credit memo|gutschrift|abono|nota di credito|creditnota|quote|quotation|devis|angebot|presupuesto|preventivo|offerte|rma|return|retour|rucksendung|retoure|devolucion|reso|ticket|download|telechargement)s?(?: (?:${QUALIFIER}|#))?|(?:n[°ºo.]+|numero|reference) (?:de |d'|di )?(?:la )?(?:facture|factura|fattura|avoir|devis|retour|reso|devolucion)|(?:rechnungs|factuur|retour|angebots|offerte|gutschrift)-?(?:nummer|nr\\.?|datum)`,
  ],
  [
    'number',
    `(?:${NOUN})s?\\s*-?\\s*(?:${QUALIFIER}|#|№)|(?:${QUALIFIER})\\s*${OF}(?:${NOUN})|(?:bestell|auftrags|order|bestel)-?(?:nummer|nr\\.?|no\\.?)|(?:order|confirmation) (?:number|id)`,
  ],
  ['bareNumber', `#|№|(?:${NOUN})s?|${QUALIFIER}|reference|referencia|riferimento|referentie`],
  [
    'shippingStatus',
    "(?:delivery|shipping|shipment|fulfil?ment|dispatch|tracking) (?:status|state)|(?:statut|etat) (?:de |d')?(?:la |l')?(?:livraison|expedition|envoi|preparation|traitement)|(?:liefer|versand|zustell)-?status|status der (?:lieferung|sendung)|estado (?:del? |de la )?(?:envio|entrega|preparacion)|stato (?:della |di )?(?:spedizione|consegna|evasione)|(?:verzend|levering|leverings|bezorg)-?status|statut des commandes",
  ],
  [
    'paymentStatus',
    'payment (?:status|state)|(?:statut|etat) (?:du |des |de )?paiements?|(?:zahlungs|bezahl|zahl)-?status|estado del? pago|stato (?:del )?pagamento|betaal-?status|betalingsstatus',
  ],
  [
    'orderStatus',
    `(?:order |current |latest |your order )?(?:status|state)|(?:order )?status of (?:the |your )?order|(?:statut|etat)(?: actuel| ${OF}commande| commande)?|(?:bestell|auftrags|aktueller )-?\\s?status|status (?:der |ihrer )?bestellung|(?:estado|situacion)(?: actual| ${OF}(?:pedido|orden|compra))?|stato(?: attuale| ${OF}?ordine)?|(?:bestel|order)-?status|(?:huidige )?status(?: van (?:de|uw|je) bestelling)?|progress|avancement`,
  ],
  [
    'promised',
    '(?:estimated|expected|promised|planned|scheduled) (?:delivery|arrival|shipping|dispatch)(?: date)?|(?:delivery|arrival) (?:date )?(?:estimate|expected)|delivery date|date prevue(?: de (?:livraison|la livraison))?|wunsch(?:liefer)?(?:termin|datum)|(?:date de )?livraison (?:prevue|estimee|souhaitee)(?: le| pour le)?|date (?:de livraison|estimee)(?: prevue| estimee)?|(?:voraussichtliche[rs]?|geplante[rs]?|erwartete[rs]?) (?:lieferung|liefertermin|lieferdatum|zustellung|ankunft)|liefertermin|lieferdatum|(?:fecha (?:de )?)?(?:entrega|llegada) (?:prevista|estimada)|fecha (?:prevista |estimada )?de (?:entrega|llegada)(?: prevista| estimada)?|(?:data (?:di )?)?consegna (?:prevista|stimata)|data di consegna|arrivo previsto|(?:verwachte|geschatte|geplande) (?:levering|leverdatum|bezorging|bezorgdatum)|(?:lever|bezorg)datum|expected (?:by|on)|arrives|arriving',
  ],
  [
    'placed',
    `(?:order |purchase )?date|date (?:of order|of purchase|placed|ordered|added|created|purchased)|(?:ordered|order placed|placed|purchased|created)(?: on| at| date)?|date ${OF}(?:commande|achat|creation|ajout)|date de passage|(?:commandee?|passee?|commande passee|commande effectuee|creee?)(?: le)?|(?:bestell|auftrags|kauf)?-?datum|(?:bestellt|erstellt|aufgegeben|bestellung vom)(?: am)?|datum der bestellung|fecha(?: ${OF}(?:pedido|compra|creacion|orden|alta))?|(?:hinzugefugt|anadido|aggiunto|toegevoegd)(?: am| el| il| op)?|date added|(?:pedido )?(?:realizado|hecho)(?: el)?|data(?: ${OF}(?:ordine|acquisto|creazione))?|(?:ordinato|effettuato|creato)(?: il)?|(?:bestel|order|aankoop)-?datum|(?:besteld|geplaatst|aangemaakt)(?: op)?`,
  ],
  [
    'tracking',
    `(?:tracking|track(?: ?& ?| and )trace|trace)(?:[ -]?(?:${QUALIFIER}|link|info|information|#|code))?|(?:numero|n[°ºo.]+|lien|code) de (?:suivi|colis)|suivi(?: du colis| de (?:la |votre )?livraison)?|sendungs-?(?:nummer|nr\\.?|verfolgung|verfolgungsnummer)|paketnummer|(?:numero|codigo|enlace) de (?:seguimiento|rastreo|envio)|seguimiento|(?:numero|codice) (?:di )?(?:tracciamento|tracking|spedizione)|tracciamento|(?:trackingnummer|trackingcode|zendingnummer|barcode|volgnummer)`,
  ],
  [
    'carrier',
    'carrier|courier|shipped (?:via|by|with)|delivered by|transporteur|expedie par|livre par|versand(?:dienstleister|partner|art|unternehmen)|paketdienst|versendet mit|transportista|mensajeria|empresa de transporte|corriere|vettore|spedito con|vervoerder|bezorgdienst|verzonden met',
  ],
  [
    'grandTotal',
    '(?:grand|order|invoice) total|total (?:amount|paid|payable|due|price|order)|total(?: \\(?(?:ttc|incl\\.? ?(?:tax|vat|taxes)?|inc\\.? ?(?:tax|vat)|tax incl\\.?)\\)?)|(?:montant|prix) (?:total|ttc)(?: ttc)?|total (?:general|a payer|de la commande|commande|paye)(?: ttc)?|gesamt(?:summe|betrag|preis)?(?: \\(?(?:brutto|inkl\\. ?mwst\\.?)\\)?)?|(?:end|rechnungs)(?:summe|betrag)|total (?:del pedido|a pagar|con iva|pagado|\\(?iva incluido\\)?)|importe(?: total)?|totale (?:ordine|complessivo|generale|da pagare|\\(?iva inclusa\\)?)|importo(?: totale)?|totaal(?:bedrag| incl\\.? ?btw)|eindtotaal|te betalen',
  ],
  [
    'total',
    'net (?:total|amount|value)|(?:montant|total|prix) ht|netto(?:wert|betrag|summe)?|importe neto|importo netto|nettobedrag|total|totals|totale|totaal|summe|montant|betrag|bedrag|amount|price|prix|preis|precio|prezzo|prijs|cost',
  ],
  [
    'product',
    'name|nom|nome|nombre|naam|(?:product|item|article|artikel|produkt|produit|producto|articulo|prodotto|articolo)(?:s|en|os|i|e)?(?: (?:name|names|description|details|ordered))?|(?:produkt|artikel|product)-?(?:name|bezeichnung|naam)|nom du produit|designation|description|libelle|bezeichnung|beschreibung|descripcion|descrizione|omschrijving|nombre del producto',
  ],
  [
    'quantity',
    '(?:qty|quantity|quantite|qte|menge|cantidad|cant|quantita|aantal)\\.? ?(?:ordered|commandee?|bestellt|pedida|ordinata|besteld)|bestellmenge|qty\\.?|quantity|quantite|qte\\.?|menge|anzahl|stuck|cantidad|cant\\.?|unidades|quantita|q\\.?ta|aantal|ordered|hoeveelheid',
  ],
  [
    'address',
    '(?:shipping|delivery|billing|invoice) (?:address|to)|(?:ship|bill|deliver|sold) to|shipping (?:method|details)|payment method|adresse de (?:livraison|facturation)|(?:mode|moyen|methode) de (?:livraison|paiement)|(?:liefer|rechnungs|versand)(?:adresse|anschrift)|zahlungs(?:art|methode|weise)|versandart|direccion de (?:envio|entrega|facturacion)|(?:metodo|forma) de (?:envio|pago)|indirizzo di (?:spedizione|consegna|fatturazione)|metodo di (?:spedizione|pagamento)|(?:aflever|verzend|factuur|bezorg)adres|betaal(?:methode|wijze)|verzendmethode',
  ],
];

const LABELS = CONCEPTS.map(([concept, words]) => [concept, new RegExp(`^(?:${words})\\s*[:：]?$`)] as const);
/** Longest text still taken for a label. */
const LONGEST_LABEL = 60;

/** What a whole text stands for when it is a label; `null` when it is none. */
export function conceptOf(folded: string): Concept | null {
  if (folded.length > LONGEST_LABEL) return null;
  const text = folded.replace(/\*+$/, '').trim();
  for (const [concept, pattern] of LABELS) if (pattern.test(text)) return concept;
  return null;
}

/** Labels that may stand before their value with nothing between: `Livraison prévue le 24/11`, `Total TTC 62,64 €`. */
const LED = CONCEPTS.filter(([concept]) => /^(?:promised|grandTotal|total)$/.test(concept)).map(
  ([concept, words]) =>
    [concept, new RegExp(`^(?:${words})\\s+(?:(?:le|on|am|el|il|op|by|pour le|:)\\s+)?`)] as const,
);

/** The label that a text begins with, when all that follows is its day or its amount. */
export function labelBefore(folded: string): { concept: Concept; end: number } | null {
  if (folded.length > 2 * LONGEST_LABEL) return null;
  for (const [concept, pattern] of LED) {
    const end = pattern.exec(folded)?.[0].length ?? 0;
    const value = concept === 'promised' ? DATE : MONEY;
    if (end > 0 && (value.exec(folded.slice(end))?.index ?? 99) <= (concept === 'promised' ? 14 : 0))
      return { concept, end };
  }
  return null;
}

const REFERENCE = '([a-z0-9](?:[a-z0-9]|[-/_.](?=[a-z0-9])){0,31})(?![a-z0-9])';

/** `Your order number is 10483`. */
const IS = '(?:(?:is|ist|lautet|est|es|e)(?:\\s*:)?\\s+)?';
const ENDS = '(?:(?:is|ist|lautet|est|es|e)\\s*)?[:：#]?';

/** `Order #10483`, `Commande n° CF-26-118`, `Bestellnummer: 4711`. Groups: what names it, then the reference. */
export const MENTION = new RegExp(
  `(?<![a-z-])((?:${QUALIFIER})\\s*${OF}(?:${NOUN})\\s*${IS}[:：#]?\\s*|(?:bestell|auftrags|order|bestel)-?(?:nummer|nr\\.?|no\\.?)\\s*${IS}[:：#]?\\s*|(?:${NOUN})\\s*-?\\s*(?:(?:${QUALIFIER})\\s*${IS})?[:：]?\\s*[#№]?\\s*)${REFERENCE}`,
  'g',
);

/** A text that announces a reference in the element after it: `La commande n°`, `Order #`. */
export const ANNOUNCED = new RegExp(
  `(?<![a-z-])(?:(?:${QUALIFIER})\\s*${OF}(?:${NOUN})\\s*${ENDS}|(?:bestell|auftrags|order|bestel)-?(?:nummer|nr\\.?|no\\.?)\\s*${ENDS}|(?:${NOUN})\\s*-?\\s*(?:(?:${QUALIFIER})\\s*${ENDS}|[:：#№]\\s*${ENDS}))$`,
);

/** What may stand after a reference that nothing but `order` announces: the end, or a separator. */
export const AFTER_REFERENCE =
  /^(?:\s*$|\s*[-–—|·•,;:(.!]|\s+(?:placed|of|from|on|du|vom|del|van|is|est|ist|has|wurde|passee|effectuee)\b)/;

const HAS_DIGIT = /\d/;
const DATE_LIKE = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})$/;
const AMOUNT_LIKE = /^\d+[.,]\d{2}$/;

/** A text that can be an order's number: digits in it, and neither a date nor an amount. */
export function isReference(text: string): boolean {
  return (
    /^[\p{L}\d][\p{L}\d/_.-]{0,31}$/u.test(text) &&
    HAS_DIGIT.test(text) &&
    !DATE_LIKE.test(text) &&
    !AMOUNT_LIKE.test(text)
  );
}

const MONTH =
  '(?:jan|ene|gen|feb|fev|mar|mrt|maerz|apr|avr|abr|mai|may|mei|mag|jun|jui|giu|jul|lug|aug|aou|ago|sep|set|okt|oct|ott|nov|dec|dez|dic)[a-z]{0,8}\\.?';

/** A day with its year, as shops print it. */
export const DATE = new RegExp(
  `\\b(?:\\d{4}-\\d{2}-\\d{2}(?:t[\\d:.]+z?)?|\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})|\\d{1,2}\\. \\d{1,2}\\. \\d{4}|\\d{1,2}(?:er|st|nd|rd|th|\\.|º)?[\\s-]?(?:de |of )?${MONTH},?(?: de| del)?[ -]\\d{4}|${MONTH}[ -]\\d{1,2}(?:st|nd|rd|th)?,?[ -]\\d{4})\\b`,
);

const CURRENCY = '(?:[€$£¥]|eur|usd|gbp|chf|cad|aud|sek|nok|dkk|pln|czk|kr|zł|kč)';

const DIGITS = "\\d(?:[\\d.,'’]|\\s(?=\\d)){0,20}";

/** An amount with its currency. */
export const MONEY = new RegExp(`(?:${CURRENCY}\\s?-?${DIGITS}|-?${DIGITS}\\s?${CURRENCY}(?![a-z]))`);

/** "…and is currently" before the state. */
export const CURRENTLY =
  /\b(?:currently|actuellement|derzeit|aktuell|momentan|actualmente|attualmente|momenteel)\s*:?$/;

/** Headings of a page that confirms what was just ordered. */
export const THANKS =
  /\b(?:thank(?:s| you)|order (?:is )?(?:confirmed|received|placed|confirmation|complete)|merci|confirmation de (?:la |votre )?commande|(?:commande|bestellung|pedido|ordine|bestelling) (?:\w+ ){0,2}?(?:confirmee|recue|validee|enregistree|eingegangen|bestatigt|recibido|confirmado|ricevuto|confermato|ontvangen|bevestigd)|vielen dank|danke|gracias|grazie|bedankt|dank (?:u|je))\b/;

/** Pages and headings that list orders. */
export const ORDERS =
  /\b(?:(?:my|your|recent|past|previous|all|latest|last) (?:orders|purchases)|orders?(?: history|s list| list)|orders|purchase history|purchases|(?:mes|vos|dernieres) (?:commandes|achats)|commandes|historique (?:de |des )?(?:mes |vos )?(?:commandes|achats)|(?:meine|ihre|letzte|alle) (?:bestellungen|auftrage|einkaufe)|bestellungen|auftrage|bestell(?:historie|ubersicht|verlauf)|(?:mis|sus|tus) (?:pedidos|compras)|pedidos|historial(?: de (?:pedidos|compras))?|(?:i miei|i tuoi) (?:ordini|acquisti)|ordini|(?:storico|cronologia)(?: degli)? (?:ordini|acquisti)|(?:mijn|jouw|uw) (?:bestellingen|orders|aankopen)|bestellingen|bestelgeschiedenis|bestelhistorie|orderhistorie|ordergeschiedenis|orderoverzicht|besteloverzicht)\b/;

/** Any word of the table's subject: pages without one are not looked at. */
export const ANY_ORDER =
  /order|commande|achats|bestell|auftrag|pedido|orden|compra|ordin|acquist|purchase|aankop/i;

/** Headings and addresses of pages about something else that may name orders. */
export const ELSEWHERE =
  /\b(?:invoices?|factures?|rechnung(?:en)?|facturas?|fattur[ae]|factu(?:ur|ren)|credit[ -](?:slips?|notes?|memos?)|avoirs?|gutschrift(?:en)?|quot(?:es?|ations?)|devis|angebote?|presupuestos?|preventiv[oi]|offertes?|returns?|rma|retours?|rucksendung(?:en)?|retouren?|devoluciones|devolucion|resi|wishlists?|wish list|liste d'envies|favoris|wunschliste|merkzettel|lista de deseos|lista dei desideri|verlanglijst|addresses|address book|adresses|adressbuch|direcciones|indirizzi|adressen|adresboek|cart|basket|panier|warenkorb|carrito|cesta|carrello|winkelwagen|winkelmand(?:je)?|checkout|search|recherche|suche|suchergebnisse|resultados|busqueda|buscar|ricerca|risultati|zoeken|zoekresultaten|blog|news|article|actualites?|faq|downloads?|telechargements?|subscriptions?|abonnements?|reviews?|avis|bewertungen|points|rewards?|vouchers?|tickets?|messages|newsletter|packing slips?|delivery notes?|lieferscheine?|bons? de livraison|claims?|warrant(?:y|ies)|garanties?|reclamations?|reklamation(?:en)?|reclamaciones|reclami|klachten|garanz[ie]a?|garantias?)\b/;

/** The shop says that the order or the page is not there. */
export const NOT_FOUND =
  /\b(?:not found|does ?n[o']t exist|could not (?:be found|find)|couldn't find|no longer exists|introuvable|n'existe pas|n'a pas ete trouvee?|pas trouvee?|nicht gefunden|existiert nicht|no (?:encontrad[oa]|existe|se ha encontrado|se encontro)|non (?:trovat[oa]|esiste|e stat[oa] trovat[oa])|niet gevonden|bestaat niet|404)\b/;

/** Buttons that make a cart an order: before they are pressed there is none. */
export const PLACE_ORDER =
  /^(?:place (?:your |the |my )?order|confirm (?:and pay|order|purchase)|complete (?:order|purchase)|pay now|submit order|commander|passer (?:la |ma )?commande|valider (?:la |ma )?commande|payer|commande avec obligation de paiement|(?:jetzt )?(?:zahlungspflichtig|kostenpflichtig) bestellen|(?:jetzt )?(?:kaufen|bestellen)|bestellung (?:abschicken|aufgeben)|realizar (?:el )?pedido|finalizar (?:la )?compra|confirmar (?:el )?pedido|tramitar pedido|(?:effettua|invia|conferma|completa) (?:l'|l’)?ordine|acquista ora|procedi all'acquisto|ordina(?: e paga| ora)?|bestelling plaatsen|bestellen en betalen|nu (?:kopen|bestellen)|afrekenen)$/;

/** Words of a page that asks who you are. */
export const SIGN_IN =
  /\b(?:sign ?in|log ?in|log ?on|login|signin|connexion|se connecter|connectez-vous|identifiez-vous|authentification|authentication|anmelden|anmeldung|einloggen|iniciar sesion|inicia sesion|inicio de sesion|acceder|accedi|accesso|entra|inloggen|aanmelden)\b/;

/** Links to a carrier's tracking page, by the carrier's name in the host; what they say is read by `readTracking`. */
export const TRACKING_LINK =
  /^https?:\/\/[^/]*(?:laposte|chronopost|colissimo|mondialrelay|relaiscolis|colisprive|dpd|gls|ups\.com|dhl|fedex|tnt|postnl|brt\.it|bartolini|correos|seur|mrw|nacex|hermes|evri|royalmail|parcelforce|usps|poste\.it|bpost|inpost|geodis|ciblex|sda\.it|17track|aftership|parcelsapp|trackingmore|purolator|canadapost|post\.(?:at|ch))[^/]*\//i;

/** The list is there and empty. */
export const NO_ORDERS =
  /\b(?:no (?:orders|purchases)|(?:not|n't) (?:yet )?(?:placed|made|have)(?: any)?(?: orders)?|no order has been|aucune commande|pas (?:encore )?(?:passe|effectue)|(?:noch )?keine (?:bestellungen|auftrage)|no (?:hay|has|tienes|ha|se han)\b.{0,40}(?:pedidos?|compras?)|ningun pedido|nessun ordine|non (?:hai|ci sono|sono presenti)\b.{0,40}ordin[ei]|geen (?:bestellingen|orders)|nog niets besteld|nog geen)\b/;
