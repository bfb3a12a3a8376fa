/**
 * Words that recipes share: headers of columns in the languages shops are met in (French, English, German, Spanish,
 * Italian, Dutch, and what these also catch), folded as `ByColumn` compares them; and shapes of text.
 * Plain patterns, so that recipes stay plain data.
 */
export const HEADER = {
  status:
    '^(?!.*(?:pai?y|paiement|zahlung|pago|pagamento|betaal)).*(?:\\betat\\b|statut|status|\\bstato\\b|\\bestado\\b|\\bzustand\\b)',
  date: '\\bdate\\b|datum|\\bfecha\\b|\\bdata\\b|ajoute|hinzugefugt|toegevoegd|aggiunt|anadid',
  total: 'total|gesamt|summe|betrag|importe|totaal|\\bprix\\b|price|preis|precio|prezzo|prijs|montant|amount',
  quantity: 'quantit|\\bqty\\b|\\bqte\\b|menge|anzahl|cantidad|aantal|hoeveelheid',
  product:
    'produ[ckz]?[ti]|article|artikel|articulo|articolo|\\bitem|designation|bezeichnung|descripcion|descrizione|omschrijving|description|naam|\\bname\\b|\\bnom\\b|nombre|\\bnome\\b',
  carrier:
    'transporteur|carrier|spediteur|lieferant|versanddienst|versandart|zusteller|transportista|mensajer|corriere|vettore|vervoerder|verzend',
  tracking: 'suivi|track|sendung|verfolg|seguimiento|tracciamento|volgnummer|rastre',
  comment: 'comment|kommentar|bemerkung|comentario|opmerking|notiz|remarque',
};

/** A number that a note calls the parcel's own: "tracking no. 6A 123…", "n° 0998…". An order's or invoice's is not. */
const NUMBER_WORD =
  'n[°ºo]\\.?|nr\\.?|num[ée]ro|number|n[úu]mero|nummer|suivi|tracking(?:[ -]?(?:id|code))?|seguimiento|tracciamento|sendung|colis|parcel|paket|pacco|pakket';
const NOT_A_PARCEL =
  'order|commande|facture|invoice|client|customer|devis|rechnung|bestellung|kunden|pedido|factura|ordine|fattura|bestelling|tel|phone';

/** Ways to a parcel in what the seller wrote by hand: a number called so, or in the shape of a UPU, UPS or Colissimo one. */
export const NOTE = {
  number: `(?<!(?:${NOT_A_PARCEL})[.:]?\\s*)(?<![\\p{L}\\d])(?:${NUMBER_WORD})[\\s:.#°=]*(?-i:((?=(?:[A-Z ]*\\d){6})[A-Z0-9](?: ?[A-Z0-9]){7,34})(?![\\p{L}\\d]|[-/.][\\p{L}\\d]))|(?<![\\p{L}\\d])(?-i:([A-Z]{2}\\d{9}[A-Z]{2}|1Z[A-Z0-9]{15}\\d|\\d[A-Z]\\d{11}))(?![\\p{L}\\d])`,
  link: '^https?://.*(?:track|trace|suiv|colis|parcel|sendung|verfolg|seguim|expedi|shipment|listenumero|laposte|chronopost|dpd|gls|ups\\.|fedex|dhl|tnt|mondialrelay|post).*',
  linkInText:
    'https?://[^\\s<>"]*(?:track|trace|suiv|colis|parcel|sendung|verfolg|seguim|laposte|chronopost|dpd|gls|dhl|post)[^\\s<>"]*',
  carrier:
    '(?<![\\p{L}\\d])(?:Colissimo|Chronopost|La Poste|Mondial Relay|Relais Colis|DPD|GLS|UPS|FedEx|DHL(?: Express)?|TNT|Geodis|Hermes|Evri|Deutsche Post|PostNL|bpost|Correos(?: Express)?|SEUR|MRW|Nacex|BRT|Bartolini|Poste Italiane|Royal Mail|USPS|DB Schenker|Dachser|Heppner|XPO|Kuehne)(?![\\p{L}\\d])',
};
