import type { Rule } from '../classify.ts';

const PAYMENT =
  '(?:paiements?|reglement|payments?|zahlungs?\\w*|bezahlung|pago|pagos|pagamento|betaling|virement|encaissement|cheque|checks?|bank wire|wire|bank transfer|(?:bank)?ue?berweisung|scheckzahlung|scheck|vorkasse|transferencia|bonifico|assegno|bankoverschrijving|overschrijving|overboeking|acompte|deposit|anticipo|acconto|anzahlung|aanbetaling|paypal|cash on delivery|cod|contre remboursement|nachnahme|contra ?re?embolso|contrassegno|rembours)';
const WAITING =
  '(?:attente|awaiting|awaits|pending|waiting|warte[nt]?|wartet|wartend|erwartet|ausstehend\\w*|offen\\w*|pendientes?|espera|esperando|attesa|wacht\\w*|afwachting|instance)';
const NOT =
  '(?:non|pas|jamais|not|never|nicht|no|aun no|todavia no|sin|niet|nog niet|noch nicht|non ancora|pas encore|never)';
const SENT =
  '(?:exped\\w+|envoy\\w+|envoi|ship|shipped|shipping|shipments?|sent|dispatch\\w*|despatch\\w*|fulfil\\w*|versand\\w*|versendet|verschickt|verschicken|versenden|abgeschickt|enviad[oa]s?|envio|enviar|expedid[oa]s?|despachad[oa]s?|spedit[oaie]|spedizione|spedire|inviat[oaie]|evas[oaie]|verzend\\w*|verzonden|verstuurd|versturen|opgestuurd)';
const ARRIVED =
  '(?:livr\\w+|delivered|deliver\\w*|delivery|distribue\\w*|zugestellt|zustellung|ausgeliefert|auslieferung|geliefert|lieferung|entregad[oa]s?|entrega|entregar|consegnat[oaie]|consegna|bezorgd|bezorging|geleverd|levering|afgeleverd|aflevering)';
const PARTLY =
  '(?:partiel\\w*|en partie|partial\\w*|partly|part|in part|teilweise|teil|zum teil|parcial\\w*|en parte|parzial\\w*|in parte|gedeeltelijk\\w*|deels|deel)';

/**
 * What the words of order states mean, in French, English, German, Spanish, Italian and Dutch. The first rule that
 * matches wins: what denies or limits a state stands before the state, what is late in an order's life before what
 * is early. Start from `order states` of the platforms' own translations, then shops' own labels.
 */
export const RULES: Rule[] = [
  {
    // Words that alone are a heading (an address, an invoice) and here what is wrong with it.
    status: 'problem',
    words: [
      'adresse (?:incorrecte|incomplete|erronee|inconnue|insuffisante|introuvable|invalide)|npai|avis de passage(?: depose| laisse)?|colis (?:egare|en souffrance)',
      '(?:incorrect|wrong|insufficient|incomplete|invalid|bad) address|address (?:problem|issue|incorrect|error|not found|unknown|incomplete)',
      'adresse (?:nicht gefunden|unbekannt|unvollstandig|falsch|fehlerhaft)|adressfehler|(?:falsche|unvollstandige|unbekannte) adresse',
      'direccion (?:incorrecta|incompleta|erronea|desconocida)|indirizzo (?:errato|incompleto|sconosciuto|non trovato)|adres (?:onjuist|onvolledig|onbekend|niet gevonden)|(?:onjuist|onvolledig|onbekend) adres',
      '(?:destinataire|client) (?:absent|non disponible)|(?:recipient|customer|consignee|addressee) (?:was )?(?:not (?:available|at home|present|home)|absent|unavailable)|empfanger (?:nicht (?:angetroffen|anwesend)|abwesend)|destinatario (?:ausente|assente)|niemand (?:thuis|aanwezig)',
      '(?:held|stopped|stuck) (?:at|in|by) customs|(?:bloquee?s?|retenue?s?) (?:en|a la|par la) douane|(?:am |beim |vom )?zoll (?:festgehalten|zuruckgehalten|angehalten)|retenid[oa] en (?:la )?aduana|(?:bloccat|trattenut|ferm)[oa] in dogana|vastgehouden (?:bij|door) (?:de )?douane',
    ],
  },
  {
    status: 'awaiting-payment',
    words: [
      'facture (?:impayee|echue|en retard|a payer|a regler)|invoice (?:unpaid|overdue|due)|rechnung (?:offen|unbezahlt|uberfallig)|factura (?:impagada|pendiente|vencida)|fattura (?:non pagata|insoluta|scaduta)|factuur (?:onbetaald|openstaand|vervallen)',
    ],
  },
  {
    // What the shop offers, asks or explains.
    status: null,
    words: [
      '(?:retour|back|de nouveau|wieder|de vuelta|di nuovo|weer) (?:en|in|auf|op) (?:stock|lager|magazzino|voorraad)|terug op voorraad',
      'commandes|orders|bestellungen|pedidos|ordini|bestellingen|retours|returns|rucksendungen|devoluciones|resi|retouren',
      'devis|quotation|quote|angebot|presupuesto|preventivo|offerte|brouillon|draft|entwurf|borrador|bozza|concept',
      'factures?|invoices?|rechnung|factura|fattura|factuur|e ?mail|courriel|sms|newsletter|message|nachricht|mensaje|messaggio|bericht',
      'voir|afficher|suivre|annuler|retourner|(?<!a |reste a )payer|commander|recommander|telecharger|imprimer|modifier|ajouter|(?<!a )confirmer|(?<!a )valider|contacter|evaluer|noter|cliquez|veuillez|merci de',
      '(?<!to )cancel|(?<!to )pay|track|view|see|reorder|buy|download|print|edit|add|contact|please|click|^write.*|^leave.*|^request .*|^confirm|^archive|^complete (?:payment|your|the|checkout|order)\\b.*|^return (?:an?|this|your|the|or|items?|products?|policy|window|to store|label)\\b.*',
      '(?:stornieren|ansehen|anzeigen|verfolgen|zuruckgeben|zurucksenden|(?<!zu )bezahlen|herunterladen|drucken|bitte|jetzt)',
      '^(?:ver|cancelar|devolver|seguir|(?<!por )pagar|descargar|rastrear|repetir|volver|por favor)\\b.*',
      'visualizza|annulla|annullare|traccia|restituisci|^paga|scarica|ripeti|vedi|segui|per favore|annullabile',
      'bekijken|bekijk|annuleren|volgen|volg|(?<!te )betalen|retourneren|downloaden|afdrukken|alstublieft|gelieve',
      '^retrait (?:en|au|a|dans) .*|^ritiro (?:in|al|presso) .*|^afhalen (?:in|bij) .*|^recogida en .*|^abholung (?:im|in) .*|^(?:in store )?pick ?up$|^pick ?up (?:in|at) .*',
      'retour a la liste|zuruck zu\\w*(?: \\w+)?|terug naar .*|nuevos? clientes?|nuov[oi] client[ei]|nieuwe klant(?:en)?|new (?:arrivals?|customers?|products?)|neue (?:produkte|kunden?)|^nachbestellen$|bons? de livraison|packing slips?|delivery notes?|lieferscheine?|monte chez',
      'demander|demandez|effectuer|racheter|(?:acquista|effettua|richiedi)(?!\\w)|comprar|solicitar|^(?:ship|shipped|delivered|sent|sold) to$|.*\\bbesteld\\b.*\\bmorgen\\b.*|.*\\border(?:ed)? (?:before|today)\\b.*',
      'politique|policy|conditions|bedingungen|condiciones|condizioni|voorwaarden|gratuit\\w*|offerte?s|free|kostenlos\\w*|kostenfrei\\w*|gratis|frais|fees?|kosten|gastos|spese|historique|history|verlauf|historial|cronologia|geschiedenis',
      'adresse|address|anschrift|direccion|indirizzo|adres|mode|modes|methode|method|metodo|versandart|lieferart|verzendwijze',
      'date d\\w*|datum|fecha|(?:order|ship|shipping|shipped|delivery) date|delais?|lieferzeit|levertijd|plazo',
      'annulables?|cancell?able|stornierbar|peut etre|peuvent etre|pouvez|pouvons|can|could be|may|should|must|kann|konnen|puede\\w*|podra\\w*|puo|possono|kunt|kunnen|if|si|wenn|falls|cuando|quando|lorsque|des que|once|when|sobald|zodra|sous|within|innerhalb|entro|binnen|avant|before|vor dem|until',
      '^(?:merci|thanks?|danke|gracias|grazie|bedankt)\\b.*|.*\\bremerci\\w+.*|satisfait',
      `(?:${NOT}|keine?|geen|aucune?) (?:encore |yet |been |ete |noch )?(?:annul\\w+|cancel\\w+|storniert|rembours\\w+|refunded|returned|retourne\\w*|rucksendung|erstattet|anulad\\w+|annullat\\w+|geannuleerd|terugbetaald|reembolsad\\w+|rimborsat\\w+|devuelt\\w+)`,
      'resolue?s?|resolved|solved|gelost|resuelt[oa]|risolt[oa]|opgelost',
      '(?:aucune?|sans|no|without|keine?|ohne|sin|nessun\\w*|senza|geen|zonder) (?:erreur|error|fehler|errore|fout|probleme?a?|problems?|anomalie|incident|incidencia)',
      `${PARTLY} (?:annul|cancel|storn|anulad|geannul)\\w*|incomplete?|unvollstandig|incomplet[oa]|onvolledig`,
      'expiring|methods?|proof|preuve',
    ],
  },
  {
    // Why an order was cancelled changes nothing.
    status: 'cancelled',
    words: [
      '^(?:(?:commande|order|bestellung|auftrag|pedido|ordine|bestelling) )?(?:annulee?s?|cancell?ed|storniert|cancelad[oa]s?|anulad[oa]s?|annullat[oa]|geannuleerd) (?:\\w+ ){0,3}?(?:nichtzahlung|non paye|unpaid|not paid|nicht bezahlt|unbezahlt|no pagad|impag|non pagat|niet betaald|onbetaald|defaut de paiement|rupture|stock|fraude?)\\w*',
    ],
  },
  {
    // Nobody has it yet.
    status: 'awaiting-shipment',
    words: [
      'attente (?:de |d |du )?(?:prise en charge|depart|ramassage|collecte|enlevement|passage du transporteur)(?: (?:par|du|chez) (?:le |la |l |notre )?\\w+(?: poste)?)?',
      '(?:zum|fur den) versand freigegeben|bereit (?:fur|zur) (?:die )?abholung durch \\w+|(?:espera|pendiente) de (?:la )?recogida por (?:el |la )?\\w+|attesa (?:di |del )?ritiro (?:del|dal|da parte del) corriere|(?:sera|seront) (?:expedie|envoye|livre)e?s? (?:sous peu|prochainement|bientot)|doi(?:t|vent) etre (?:expediee?s?|envoyee?s?|livree?s?)',
    ],
  },
  {
    // The carrier was told, and has nothing yet.
    status: 'processing',
    words: [
      '(?:order|shipment|shipping|shipper|electronic) (?:information|info|data|notification)s? (?:received|sent|transmitted).*|.*elektronisch angekundigt.*|(?:die )?sendung (?:wurde )?(?:\\w+ ){0,3}?angekundigt',
      'etiquette (?:d expedition |d envoi |de transport )?(?:creee|imprimee|editee|generee)|(?:versand)?etikett (?:erstellt|gedruckt)|versandlabel erstellt|etiqueta (?:creada|impresa|generada)|etichetta (?:creata|stampata|generata)|(?:verzend)?(?:etiket|label) (?:aangemaakt|gemaakt|geprint)',
      'bereiten (?:\\w+ ){0,2}?bestellung vor|bereiden (?:\\w+ ){0,2}?bestelling voor|quality check|ready to (?:pack|pick(?! up))|an (?:unseren? |den |die )?lieferant(?:en)? (?:ubermittelt|weitergeleitet|ubergeben)',
    ],
  },
  {
    status: 'backorder',
    words: [
      'attente (?:\\w+ ){0,3}?fournisseurs?|commandes? fournisseurs?(?: en cours)?|commandee?s? (?:chez|aupres d\\w*|au) (?:le |la |notre |un )?fournisseur',
      'on order (?:with|from) (?:the |our )?(?:supplier|manufacturer)|ordered from (?:the |our )?(?:supplier|manufacturer)',
      '(?:beim|bei unserem) (?:lieferanten|hersteller) bestellt|(?:espera|esperando|pendientes?) (?:de |del |al )?(?:stock|proveedor|mercancia)|pedido al proveedor|rotura de stock|attesa (?:di |del |dal )?fornitore|ordinat[oa] (?:al|dal) fornitore|besteld bij (?:de |onze )?(?:leverancier|fabrikant)',
      'back ?order(?:ed)? (?:until|expected).*|vergriffen|nageleverd|pendientes? de recibir(?: (?:del|de) proveedor)?|reappro\\w*|ruptures?|reliquats?|pre ?commandes?|pre ?commandee?s?|reassort\\w*|epuisee?s?|indisponibles?|hors stock|manque (?:de|en) stock|stock insuffisant|(?:attente|manque) (?:de |du )?(?:stock|fournisseur|marchandise|piece)s?|en commande (?:chez le )?fournisseur|attente (?:d )?arrivage|attente de disponibilite',
      'back ?orders?|back ?ordered|pre ?orders?|pre ?ordered|restock|restocking|out of stock|not (?:currently )?(?:in stock|available)|unavailable|(?:awaiting|waiting (?:for|on)|pending) (?:stock|supplier|inventory|availability)|stock shortage|sold out|no stock',
      'vorbestell\\w*|vorbestellung|nachbestell\\w*|nachlieferung|nicht (?:auf|am) lager|nicht (?:lieferbar|vorratig|verfugbar)|lieferruckstand|im ruckstand|ruckstand|ausverkauft|(?:warten|wartet) auf (?:ware|lagereingang|wareneingang|nachschub|lieferanten|lagerbestand)',
      'agotad[oa]s?|sin (?:stock|existencias)|fuera de stock|sin disponibilidad|no disponibles?|reposicion|reabastecimiento|reaprovisionamiento|falta de stock|pre ?ventas?|pre ?pedidos?|reserva anticipada|pedido pendiente de stock|bajo pedido|sobre pedido|pendientes? de (?:stock|reposicion|recepcion)',
      'esaurit[oaie]|rifornimento|riassortimento|riordino|non disponibil[ei]|in arretrato|arretrat[oaie]|pre ?ordin\\w*|prevendita|in attesa di (?:merce|stock|disponibilita)',
      'uitverkocht|niet (?:op|in) voorraad|niet (?:leverbaar|beschikbaar)|nalevering|nabestelling|nabesteld|in nalevering|voorbestel\\w*|voorbesteld|(?:wacht|wachten|wachtend|afwachting) (?:op|van) (?:voorraad|leverancier|levering leverancier)',
    ],
  },
  {
    status: 'problem',
    words: [
      `${PAYMENT} (?:(?:has|was|wurde|war|ist|est|is|a ete|n a pas|ha sido|e stato) )?${NOT} (?:ete )?(?:recu|recue|received|erhalten|eingegangen|autorise|accepte|accepted|recibid[oa]|ricevut[oa]|ontvangen|riuscit[oa]|abouti|aceptad[oa]|realizad[oa]|gelukt|erfolgreich|successful|effettuat[oa])`,
      `${PAYMENT} (?:unsuccessful|mislukt|gescheitert)`,
      `${NOT} (?:recue?s?|received|erhalten|recibid[oa]s?|ricevut[oaie]|ontvangen|riuscit[oaie]|abouti|aboutie|distribuables?|zustellbar)`,
      '(?:cannot|could not|unable to|n a pas pu|n a pu|impossible|konnte nicht|no se pudo|no se ha podido|impossibile|kon niet|niet mogelijk).{0,30}',
    ],
  },
  {
    status: 'partially-shipped',
    words: [
      `${NOT} (?:entierement|totalement|completement|fully|completely|vollstandig|totalmente|completamente|volledig) (?:${SENT}|${ARRIVED}|traitee?s?)`,
    ],
  },
  {
    status: 'awaiting-shipment',
    words: [
      `${NOT} (?:(?:encore|yet|been|noch|aun|todavia|ancora|nog|etre|ete|tout a fait|wurde|komplett|sido|ha sido|stato) ){0,2}(?:${SENT}|${ARRIVED}|traitee?s?|processed|fulfilled|bearbeitet|procesad[oa]s?|preparad[oa]s?|preparee?s?|lavorat[oaie]|elaborat[oaie]|verwerkt|gepickt|picked|ausgefuhrt|erfullt|afgehandeld)`,
      `${SENT} ${NOT} (?:erfolgt|effectuee?)|(?:aun|todavia) (?:sin|no) (?:enviar|entregar|procesar)|(?:sin|por) (?:enviar|entregar)|ancora da (?:spedire|evadere|consegnare)|da (?:spedire|evadere|consegnare)|inevas[oaie]`,
      'unfulfilled|unshipped|undispatched|undelivered|onverzonden|unversandt|unerfullt|unverschickt|not yet here',
    ],
  },
  {
    status: 'awaiting-payment',
    words: [
      `(?:en )?${WAITING} (?:\\w+ ){0,4}?${PAYMENT}|${PAYMENT} (?:\\w+ ){0,3}?${WAITING}`,
      `${PAYMENT} (?:\\w+ ){0,2}?(?:due|overdue|required|requise?|outstanding|attendue?|fallig|uberfallig|in sospeso|requerido|richiesto|vereist|openstaand|in attente)|retards? de (?:paiement|reglement)`,
      `(?:non|pas|jamais|not|nicht|noch nicht|no|niet|nog niet|non ancora|pas encore|not yet) (?:encore |yet |been |ete )?(?:payee?s?|reglee?s?|paid|bezahlt|gezahlt|pagad[oa]s?|pagat[oaie]|saldat[oaie]|betaald|voldaan)`,
      'impayee?s?|unpaid|unbezahlt|offene zahlung|impagad[oa]s?|insolut[oaie]|onbetaald|openstaande? betaling|awaits? payment',
      '(?:reste )?a (?:payer|regler)|solde a (?:payer|regler)|to pay|to be paid|balance due|(?:zu|noch zu) (?:be)?zahlen|por pagar|sin pagar|pendiente de pagar|da pagare|te betalen',
      `overdue|uberfallig|${PARTLY} (?:payee?s?|reglee?s?|paid|bezahlt|gezahlt|pagad[oa]s?|pagat[oaie]|betaald|authori[sz]ed|autorisee?s?|autorisiert|autorizad[oa]s?|autorizzat[oaie]|geautoriseerd)|(?:payee?|paid|bezahlt|pagad[oa]|pagat[oa]|betaald) ${PARTLY}|teilbezahlt|teilzahlung|zahlungserinnerung|gemahnt|reminded|betalingsherinnering`,
      'wachte?n?d? op bevestiging rembours',
      `attendons (?:votre |le |un )?${PAYMENT}|${PAYMENT} ${NOT} (?:ete |been |encore |yet )?(?:finalise|complete|completed|termine|abgeschlossen|completado|completato|voltooid|afgerond)`,
      `${PAYMENT} (?:is |est |wird )?(?:en cours(?: de traitement)?|processing|in (?:process|progress)|being processed|in bearbeitung|bearbeitet|verarbeitet|en proceso|procesandose|in corso|in elaborazione|in behandeling|wordt verwerkt|open)|processing payment`,
      `${PAYMENT} (?:partiel|partial|parcial|parziale|erforderlich)|partial payment|gedeeltelijke betaling|(?:rappel|relance) (?:de |du )?(?:paiement|reglement)|payment reminder|recordatorio de pago|sollecito (?:di )?pagamento|mahnung|mahnstufe|erinnert|a verser`,
    ],
  },
  {
    status: 'returned',
    words: [
      // A return or refund under way, whatever else is said of it.
      '(?:rembours[ae]\\w*|avoir|retour|refund|return|erstattung|ruckerstattung|ruckzahlung|rucksendung|retoure|reembolso|devolucion|rimborso|reso|terugbetaling|retourzending) (?:\\w+ ){0,2}?(?:partielle?|partial|demandee?|requested|beantragt|angefordert|angemeldet|solicitad[oa]|richiest[oa]|aangevraagd|acceptee?|accepted|approved|genehmigt|aprobad[oa]|approvat[oa]|goedgekeurd|recue?|received|erhalten|eingegangen|recibid[oa]|ricevut[oa]|ontvangen|effectuee?|complete|completed|terminee?|abgeschlossen|completad[oa]|completat[oa]|voltooid|en cours|in progress|in bearbeitung|en proceso|in corso|in behandeling|started|pending|initiated|issued|processed|en attente|confirmee?|validee?)',
      '(?:attente|awaiting|pending|demande|warten auf|wartet auf|pendiente|espera|attesa|afwachting) (?:de |d |du |di |of |a |auf |van )?(?:rembours[ae]\\w*|retour|refund|return|erstattung|ruckerstattung|ruckzahlung|rucksendung|retoure|reembolso|devolucion|rimborso|reso|terugbetaling|retourzending)',
    ],
  },
  {
    status: 'problem',
    words: [
      'erreurs?|incidents?|problemes?|litiges?|contestee?s?|anomalies?|echecs?|echoue\\w*|refuse\\w*|refus|rejetee?s?|fraudes?|frauduleu\\w+|retrofacturation|tentative de livraison|perdue?s?|endommagee?s?|casse|cassee?s?|retardee?s?|en retard|retard|bloquee?s?|reclamation|destinataire absent|avise|non conforme|contestation (?:de |du )?paiement|egaree?s?',
      'errors?|fail|failed|failure|declined|denied|rejected|refused|fraud|fraudulent|suspected fraud|disputed?|chargebacks?|attempted delivery|delivery attempt\\w*|attempted|problems?|issues?|lost|damaged|delayed|running late|late|exception|blocked|undeliverable|missing|unsuccessful|(?:delivery|shipment) unsuccessful',
      'zustellung (?:war |ist )?nicht (?:moglich|erfolgreich)|fehler\\w*|zahlungsfehler|fehlgeschlagen\\w*|gescheitert\\w*|abgelehnt\\w*|verweigert\\w*|zuruckgewiesen\\w*|betrug\\w*|betrugsverdacht|ruckbuchung|ruckbelastung|reklamation|reklamiert|zustellversuch|problem\\w*|storung|verloren|beschadigt|verspatet\\w*|verspatung|verzogert|verzogerung|gesperrt\\w*|unzustellbar|streitfall|bestritten',
      'error|fallid[oa]s?|fallo|rechazad[oa]s?|denegad[oa]s?|incidencias?|fraude|en disputa|disputad[oa]|contracargo|reclamad[oa]|reclamacion|intento de entrega|entrega fallida|perdid[oa]s?|extraviad[oa]s?|danad[oa]s?|retrasad[oa]s?|retraso|bloquead[oa]s?|problemas?',
      'errore|fallit[oaie]|rifiutat[oaie]|negat[oaie]|respint[oaie]|frode|contestat[oaie]|contestazione|riaddebito|tentativo di consegna|mancata consegna|smarrit[oaie]|danneggiat[oaie]|in ritardo|ritardo|bloccat[oaie]|anomalia|problemi?|giacenza',
      'fout|betalingsfout|mislukte?|geweigerd|afgewezen|afgekeurd|fraude|vermoeden van fraude|betwist|geschil|terugboeking|bezorgpoging|zoekgeraakt|kwijt|kwijtgeraakt|beschadigd|vertraagd|vertraging|geblokkeerd|probleem|problemen',
    ],
  },
  {
    status: 'returned',
    words: [
      '(?<!contre )rembours[ae]\\w*|^avoir|bon d avoir|avoir (?:emis|cree|effectue)|retournee?s?|retour|renvoyee?s?',
      'refund|refunded|refunding|return|returned|returning|reversed|reversal|credited|credit memo|sent back',
      'ruckerstatt\\w*|zurue?ckerstatt\\w*|ruckerstattung|rueckerstattet|erstattet|erstattung|ruckzahlung|zurue?ckgezahlt|gutschrift|gutgeschrieben|zurue?ckgesendet|zurue?ckgesandt|zurue?ckgeschickt|retourniert|retoure|rue?cksendung|retourn?iert|rue?ckgabe|zurue?ckgegeben|zurue?ck',
      're?embolsad[oa]s?|re?embolso|devuelt[oa]s?|devolucion|retornad[oa]s?',
      'rimborsat[oaie]|rimborso|reso|rese|restituit[oaie]|restituzione|nota di credito|stornat[oa] al cliente',
      'terugbetaald|terugbetaling|gerestitueerd|geretourneerd|retour|retourgestuurd|teruggestuurd|teruggezonden|terugstorting|teruggestort|creditnota|gecrediteerd',
      'reversee?s?|echange (?:en cours|demandee?|accepte|effectue)|exchange (?:in progress|requested|pending)|umtausch\\w*|teilretourniert|cambio (?:en (?:curso|proceso)|in corso)|abono (?:emitido|realizado)|abonad[oa]|credit note (?:issued|created)',
    ],
  },
  {
    status: 'cancelled',
    words: [
      'annul(?:e|ee|es|ees|ation|ations|er|ering)|abandonnee?s?|expiree?s?|expired?|supprimee?s?',
      'cancell?ed|cancellation|canceling|void|voided|abandoned|deleted',
      'storniert\\w*|storno|stornierung|annulliert|abgebrochen|widerrufen|verworfen|abgelaufen|verfallen|geloscht',
      'cancelad[oa]s?|anulad[oa]s?|cancelacion|anulacion|abandonad[oa]s?|caducad[oa]s?|expirad[oa]s?|vencid[oa]s?|eliminad[oa]s?',
      'annullat[oaie]|cancellat[oaie]|annullamento|abbandonat[oaie]|scadut[oaie]|stornat[oaie]',
      'geannuleerde?|geannuleerd|annulering|vervallen|verlopen|afgebroken|verwijderd',
    ],
  },
  {
    status: 'partially-shipped',
    words: [
      `${PARTLY} (?:\\w+ ){0,2}?(?:${SENT}|${ARRIVED}|fulfilled|traitee?s?|completed?|ausgefuhrt|erfullt|afgehandeld)|(?:${SENT}|${ARRIVED}) (?:\\w+ ){0,2}?${PARTLY}`,
      `(?:some|certains|quelques|einige|algunos|alcuni|sommige) (?:\\w+ ){0,3}?${SENT}`,
      'teil(?:versand\\w*|versendet|versandt|lieferung|geliefert|ausgeliefert|zugestellt)|deellevering|deelzending|deelverzending|envios? parcial\\w*|reste (?:a (?:livrer|expedier)|en reliquat)|split shipment',
    ],
  },
  {
    status: 'shipped',
    words: [
      '(?:entregad[oa]s?|consegnat[oaie]|affidat[oaie]|afgegeven|overgedragen|overhandigd) (?:a |al |alla |aan |la |de )?(?:transportista|mensajeria|corriere|vettore|vervoerder|postnl|bpost|dhl|dpd|ups|gls|correos|seur|mrw|brt)|pres[oa] in carico dal (?:corriere|vettore)',
      'handed (?:over )?to (?:dhl|dpd|ups|gls|fedex|usps|royal mail|evri|hermes)|(?:shipment|parcel|package) (?:has been )?(?:picked up|collected)|accepted (?:by|at) (?:the )?(?:carrier|courier|post|usps|post office)|received by (?:the )?(?:carrier|courier)|departed.{0,40}|(?:customs clearance completed|cleared customs)|dedouanee?s?',
      'arrivee?s? (?:sur|dans|au|a) (?:le |l |la |votre |notre )?(?:site de (?:distribution|livraison)|centre de tri|plateforme).{0,30}|tri effectue.{0,40}|depart (?:de |du )(?:l |notre )?(?:entrepot|depot|site)',
      '(?:im|in|am) (?:\\w+ )?(?:zustellstutzpunkt|paketzentrum|zustellbasis|briefzentrum|logistikzentrum|zielpaketzentrum) (?:eingetroffen|angekommen|bearbeitet)|(?:salio|ha salido) (?:del|de) (?:nuestro |el )?(?:almacen|centro)|ha lasciato (?:il |il nostro )?magazzino|(?:gesorteerd|aangekomen) in (?:het )?sorteercentrum',
      '(?:carrier|courier|driver|ups|dhl|fedex|usps|royal mail) (?:has )?(?:picked up|collected)|(?:picked up|collected) by (?:the )?(?:carrier|courier|driver|ups|dhl|fedex)|picked up from (?:the )?(?:shop|seller|sender|warehouse)',
      '(?:enlevee?s?|collectee?s?|recuperee?s?|prise? en charge|livree?s?) (?:par|au|chez) (?:le |notre )?(?:transporteur|la poste|chauffeur)|pris en charge par \\w+|colis pris en charge',
      '(?:vom|von|durch) (?:\\w+ )?(?:spediteur|paketdienst|versanddienstleister|dhl|dpd|ups|gls|hermes) (?:abgeholt|ubernommen)|(?:spediteur|paketdienst|versanddienstleister|dhl|dpd|ups|gls|hermes) (?:\\w+ )?ubergeben',
      '(?:arriv\\w*|angekommen|llegad[oa]|aangekomen).{0,25}(?:depot|agence|centre|hub|facility|sorting|plateforme|sortier\\w*|zentrum|centro|filiale|sorteercentrum)',
      '(?:recogid[oa]s?|ritirat[oaie]|opgehaald) (?:por|dal|door) (?:el |de )?(?:transportista|mensajero|corriere|vervoerder)',
    ],
  },
  {
    // Somebody else's delivery: the shop waits for its own supplier, or passes the order on.
    status: 'processing',
    words: [
      '(?:envoyee?s?|transmise?s?|transferee?s?|passee?s?) (?:a|au|aux|chez) (?:l |le |la |notre |nos |un )?(?:fournisseurs?|fabricant|atelier|entrepot|logistique|preparation|service logistique|usine)',
      '(?:sent|passed|forwarded|transmitted|submitted|released) to (?:the |our )?(?:supplier|manufacturer|warehouse|production|factory|workshop|logistics)',
      '(?:an|ans) (?:das |den |die |unser )?(?:lager|lieferanten|produktion|hersteller|logistik) (?:ubergeben|ubermittelt|gesendet|weitergeleitet)',
      '(?:enviad[oa]|transmitid[oa]) (?:al|a la) (?:proveedor|fabrica|almacen)|(?:inviat[oa]|trasmess[oa]) (?:al|alla) (?:fornitore|magazzino|produzione)|(?:doorgestuurd|verzonden|verstuurd) naar (?:de |het |ons )?(?:leverancier|magazijn|productie)',
    ],
  },
  {
    status: 'delivered',
    words: [
      '(?:retiree?s?|recuperee?s?) (?:(?:en|a la) (?:magasin|point (?:de )?(?:relais|retrait)|point relais|relais|agence|boutique)|au (?:magasin|point|comptoir)|par le client)',
      '(?<!para )recogidos? en (?:la )?tienda|ritirat[oaie] (?:in|al|presso il) (?:negozio|punto (?:di )?ritiro)|(?:opgehaald|afgehaald) (?:in|bij) (?:de |het )?(?:winkel|afhaalpunt)|(?:im|in der) (?:laden|filiale|geschaft) abgeholt',
      '(?:remise?s?|remis|deposee?s?|depose) (?:au|a la|dans|dans la|chez|en) (?:gardien|gardienne|voisin|boite aux lettres|un voisin|lieu sur)|(?:received|signed|signed for) by (?:the )?(?:customer|recipient|client|consignee)|(?:beim|bei) (?:\\w+ )?nachbarn abgegeben|empfangen|zustellung (?:war )?erfolgreich',
    ],
  },
  {
    // Looked at before it goes on.
    status: 'on-hold',
    words: ['en cours de (?:verification|controle|validation)|zahlungsprufung'],
  },
  {
    status: 'out-for-delivery',
    words: [
      'en (?:cours de )?livraison|livraison en cours|livraison (?:prevue )?(?:ce jour|aujourd hui)|en tournee|tournee de livraison|(?:avec|chez) (?:le |notre )?livreur|en cours de distribution|sortie? en livraison|en distribution|(?:sera|seront) livree?s? (?:aujourd hui|ce jour)|livreur (?:\\w+ )?en route|chargee?s? (?:pour|en) (?:la )?livraison',
      '(?:out|loaded) (?:for|on) delivery|being delivered|delivering|on (?:its|the) way to you|(?:arriving|delivery|delivered by) today|with (?:the )?(?:delivery )?(?:driver|delivery courier)|with delivery courier|on (?:\\w+ )?vehicle for delivery|in delivery|on vehicle for delivery|delivery in progress|now arriving',
      '(?:in|auf) (?:der )?(?:zustellung|auslieferung|zustelltour)|(?:wird|werden) (?:\\w+ ){0,3}?(?:zugestellt|ausgeliefert|geliefert)|(?:zustellung|auslieferung|lieferung) (?:heute|lauft|erfolgt heute)|zustellung|auslieferung|(?:im|in das) zustellfahrzeug(?: geladen)?|kommt heute|in zustellung|beim zusteller|auslieferungsfahrzeug',
      'en reparto|en (?:curso de |proceso de )?(?:entrega|distribucion)|en ruta de entrega|repartiendo|entrega en (?:curso|proceso)|salio (?:a|para) reparto|entrega hoy|entregando',
      'in (?:fase di |corso di )?(?:consegna|distribuzione)|consegna in corso|consegna (?:prevista )?oggi',
      'wordt (?:\\w+ ){0,2}?(?:bezorgd|geleverd|afgeleverd)|in (?:de )?bezorging|bij de bezorger|bezorger onderweg|bezorger is onderweg|onderweg naar (?:u|jou|klant|bezorgadres|het bezorgadres)|wordt vandaag',
    ],
  },
  {
    status: 'ready-for-pickup',
    words: [
      'disponible (?:en|au|a|dans|chez|pour)(?: le| un| votre)? ?(?:magasin|point|relais|retrait|boutique|agence|depot|enlevement|bureau|consigne|comptoir|l enlevement)\\w*|pret\\w* (?:a|au|pour|en) (?:etre |le |l )?(?:retir\\w*|retrait|enlev\\w*|recuper\\w*|collect\\w*)|a (?:retirer|recuperer|enlever)|attente de (?:retrait|enlevement(?! (?:par|transporteur)))|(?:en|au|dans(?: un| votre| le)?|arrivee?s? (?:en|au)) (?:point (?:de )?(?:retrait|relais)|relais|magasin)|mise? a disposition|livree?s? (?:en|a|au|dans) (?:un |une |votre |la |le )?(?:consigne|locker|casier|relais|point (?:de )?(?:relais|retrait))',
      '(?:ready|available|awaiting|waiting|held|arrived) (?:for|to|at|in|on) (?:be )?(?:(?:customer|store|in store|your|the|a) )*(?:pick ?up|picked up|collection|collect|collected|store|post office|pick ?up point|locker|service point)|(?:awaiting|pending) (?:customer )?(?:pick ?up|collection)|pick ?up (?:ready|available)|click and collect ready|collect in store',
      'abholbereit|(?:bereit|fertig|liegt) (?:zur|fur|zum) abholung|zur abholung(?: bereit)?|abholung (?:bereit|moglich)|abgeholt werden|(?:in|im|am) (?:der )?(?:filiale|paketshop|packstation|abholstation)|wartet auf abholung|wird abgeholt',
      '(?:list[oa]|preparad[oa]|disponible|esperando|pendiente) (?:para|de) (?:la |ser |su )?(?:recog\\w*|retir\\w*|recogida)|para recoger|(?:disponible )?en (?:tienda|punto de recogida|oficina de correos)|list[oa] para (?:recogida|retiro)',
      'pront[oa] (?:per|al) (?:il )?ritiro|(?:in attesa di|disponibile per(?: il)?) ritiro|(?:disponibile )?(?:in|al|presso il) (?:negozio|punto (?:di )?ritiro)|da ritirare',
      '(?:klaar|gereed|beschikbaar|ligt klaar) (?:voor|om) (?:te )?(?:afhaling|afhalen|ophalen|af te halen|op te halen|opgehaald te worden)|(?:afhaal|ophaal)klaar|ligt klaar|(?:bij|in|op) (?:het |een )?(?:afhaalpunt|pakketpunt|winkel|servicepunt)|wacht op afhaling|af te halen|op te halen',
    ],
  },
  {
    status: 'processing',
    words: [
      '(?:en cours de |en )?preparation (?:de |a |avant |pour )?(?:l |la |votre )?(?:expedition|envoi|livraison|commande)(?: en cours)?',
      'preparing (?:for |to |your )?(?:shipment|shipping|dispatch|ship|delivery|order)|versandvorbereitung|versand (?:wird|in) vorbere\\w+|(?:wird|werden) (?:\\w+ ){0,2}?(?:fur den versand )?(?:vorbereitet|verpackt|kommissioniert|bearbeitet|gepackt|produziert|hergestellt)|preparando (?:el |su )?(?:envio|pedido)|in preparazione per la spedizione|wordt (?:\\w+ ){0,3}?(?:voorbereid|klaargemaakt|ingepakt|verwerkt|behandeld|gemaakt|geproduceerd)',
    ],
  },
  {
    status: 'awaiting-shipment',
    words: [
      `${WAITING} (?:\\w+ ){0,3}?(?:${SENT}|${ARRIVED}|enlevement|ramassage|collecte|transporteur|carrier|courier|fulfilment|tracking|vervoerder|corriere|transportista|evasione)`,
      `(?:${SENT}|livraison|delivery|lieferung|entrega|consegna|levering) (?:\\w+ ){0,2}?${WAITING}`,
      `(?:pret\\w*|bon\\w*|preparad[oa]s? para|ready|bereit|fertig|list[oa]s?|pront[oaie]|klaar|gereed) (?:\\w+ ){0,2}?(?:${SENT}|expedier|envoyer|partir|livraison|livrer|delivery|lieferung|entrega|consegna|levering|leveren)`,
      'en cours d(?:e l)? ?(?:expedition|envoi)|(?:expedition|envoi) (?:en cours|imminente?|programmee?|planifiee?|prevue?|a venir)|(?:a|reste a) (?:expedier|envoyer|livrer)|en partance|(?:sera|seront) (?:\\w+ ){0,2}?(?:expediee?s?|envoyee?s?|livree?s?)|va etre (?:expediee?|envoyee?)|bientot (?:expediee?|envoyee?)',
      '(?:to|will|going to|about to) (?:\\w+ ){0,2}?(?:be )?(?:shipped|dispatched|delivered)|to ship|scheduled|shipping soon|shipment (?:scheduled|planned|created)|being shipped|shipping in progress|preparing (?:shipment|dispatch)',
      'versand(?:fertig|bereit)\\w*|(?:wird|werden) (?:\\w+ ){0,3}?(?:versandt|versendet|verschickt)|(?:zu|noch zu) (?:versenden|verschicken)|im versand|in versand|versand (?:geplant|in kurze)|bereitgestellt|geplant',
      '(?:sera|seran) (?:\\w+ ){0,1}?enviad[oa]s?|se enviara|envio (?:programado|en curso|en proceso|en preparacion)|en proceso de envio|programad[oa]',
      '(?:sara|verra) (?:\\w+ ){0,1}?spedit[oa]|in (?:fase di |corso di )spedizione|spedizione (?:in corso|programmata|imminente)|in spedizione|in evasione|programmat[oa]',
      'wordt (?:\\w+ ){0,2}?(?:verzonden|verstuurd)|te (?:verzenden|versturen|leveren)|verzendklaar|verzending (?:gepland|in behandeling)|ingepland|gepland',
    ],
  },
  {
    status: 'received',
    words: [
      `${PAYMENT} (?:(?!${NOT}\\b)\\w+ ){0,5}?(?:accept\\w*|recue?|received|validee?|confirm\\w*|autorisee?|authori[sz]ed|captured|encaissee?|versee?|reglee?|effectuee?|complete|completed|successful|succeeded|ok|eingegangen|erhalten|akzeptiert|angenommen|autorisiert|bestatigt|erfolgt|erfolgreich|abgeschlossen|aceptad[oa]|recibid[oa]|confirmad[oa]|autorizad[oa]|realizado|completado|accettat[oa]|ricevut[oa]|confermat[oa]|autorizzat[oa]|effettuato|completato|riuscito|aanvaard|geaccepteerd|ontvangen|bevestigd|geautoriseerd|gelukt|voltooid)|zahlungseingang|encaisse|(?:recu|received|recibido|ricevuto) (?:votre |your |su |il tuo )?${PAYMENT}`,
      '(?:commande|demande) (?:\\w+ ){0,3}?(?:recue|passee|prise en compte|confirmee|acceptee|validee|enregistree|effectuee)|(?:avons )?(?:bien )?recu (?:votre|la) commande|prise en compte',
      '(?:order|request) (?:\\w+ ){0,3}?(?:received|placed|confirmed|accepted|registered|submitted|approved)|received your order',
      '(?:bestellung|auftrag) (?:\\w+ ){0,3}?(?:eingegangen|erhalten|aufgegeben|angenommen|aufgenommen|bestatigt|erfasst|getatigt)',
      'pedido (?:\\w+ ){0,3}?(?:recibido|realizado|confirmado|aceptado|registrado|tramitado)',
      'ordine (?:\\w+ ){0,3}?(?:ricevuto|effettuato|confermato|accettato|registrato|inviato)',
      '(?:bestelling|order) (?:\\w+ ){0,3}?(?:ontvangen|geplaatst|bevestigd|geaccepteerd|geregistreerd)',
    ],
  },
  {
    status: 'on-hold',
    words: [
      `(?:en )?${WAITING} (?:\\w+ ){0,3}?(?:confirmation|validation|verification|approbation|approval|review|bat|information\\w*|reponse|retour client|bestatigung|freigabe|prufung|confirmacion|validacion|aprobacion|revision|conferma|approvazione|verifica|bevestiging|goedkeuring|controle)`,
      `(?:confirmation|validation|verification|approval|review) (?:\\w+ ){0,2}?(?:${WAITING}|required|needed|requise|necessaire|en cours)|(?:a|to be) (?:valider|verifier|confirmer|confirmed|verified|approved)|verification required|needs (?:review|approval|confirmation)`,
      `${NOT} (?:encore |yet |been |ete )?(?:confirm\\w*|validee?s?|approved|bestatigt|confirmad[oa]|confermat[oa]|bevestigd)|unconfirmed|unbestatigt|onbevestigd`,
    ],
  },
  {
    status: null,
    words: [`(?:${NOT}|keine?|geen|aucune?|sans|ohne|without|senza|nessun\\w*) (?:\\w+ ){0,2}?\\w{4,}`],
  },
  {
    status: 'delivered',
    words: [
      'livre(?:e|s|es)?|livraison (?:effectuee|terminee|reussie|realisee|faite|complete|confirmee)|distribuee?s?|recue?s?|receptionn(?:e|ee|es|ees)|(?:remise?s?|remis) (?:au client|au destinataire|contre signature|en mains? propres?)|retiree?s?|recuperee?s?(?: par le client)?',
      'delivered|delivery (?:complete|completed|successful|confirmed|made)|(?:collected|picked up) by (?:the )?(?:customer|client|recipient)|left (?:at|with|in) .{0,20}(?:door|neighbou?r|safe place|mailbox|porch)|(?:package|parcel|goods|items?) received|handed to (?:the )?(?:resident|recipient|customer)',
      'zugestellte?|ausgelieferte?|geliefert|zustellung (?:erfolgt|erfolgreich|abgeschlossen)|lieferung (?:erfolgt|abgeschlossen)|abgeholt|(?:paket|ware|sendung) (?:erhalten|eingetroffen)',
      'entregad[oa]s?|entrega (?:realizada|completada|efectuada)|recogid[oa]s?|(?:paquete|mercancia) recibid[oa]',
      'consegnat[oaie]|recapitat[oaie]|consegna (?:effettuata|avvenuta|completata|riuscita)|ritirat[oaie]|(?:pacco|merce) ricevut[oa]',
      'bezorgde?|geleverde?|afgeleverde?|opgehaald|afgehaald|(?:pakket|goederen|zending) ontvangen',
    ],
  },
  {
    status: 'shipped',
    words: [
      'exped(?:ie|iee|ies|iees)|expedition (?:effectuee|realisee|faite|terminee)|envoy(?:e|ee|es|ees)|envoi effectue|(?:remise?s?|remis|confiee?s?|deposee?s?|donnee?s?) (?:au|a|aux|a la|chez|a un) (?:le |notre )?(?:transporteur|poste|la poste|livreur|transporteurs|chronopost|colissimo|ups|dhl|dpd|gls)|(?:en )?transit|achemine(?:e|s|es)?|(?:en cours d )?acheminement|en route|en chemin|en cours de transport|partie?s?|est parti|a quitte .{0,30}|transporteur',
      'shipped|dispatched|despatched|fulfilled|sent|on (?:its|the) way|in transit|handed (?:over )?to (?:the )?(?:carrier|courier|post)|shipment (?:sent|confirmed|complete|in transit)|left (?:the |our )?(?:warehouse|facility)|en route|transferred to (?:the )?carrier|with (?:the )?(?:carrier|courier)|in transport|travelling',
      'versandt|versendet|erfullt|verschickt|abgeschickt|abgesendet|unterwegs|auf dem weg|(?:an |dem )?(?:den )?(?:spediteur|paketdienst|versanddienstleister|transporteur) ubergeben|in transport|im transit|versand (?:erfolgt|abgeschlossen)|ausgang|auf dem transportweg',
      'enviad[oa]s?|expedid[oa]s?|despachad[oa]s?|remitid[oa]s?|en (?:camino|transito|transporte|ruta)|entregad[oa] al transportista|envio (?:realizado|efectuado)',
      'spedit[oaie]|inviat[oaie]|evas[oaie]|in (?:transito|viaggio)|partit[oaie]|(?:affidat[oaie]|consegnat[oaie]) al corriere|spedizione (?:effettuata|avvenuta)',
      'verzonden|verstuurd|opgestuurd|onderweg|op weg|overgedragen aan|in transport|in transit|overhandigd aan',
    ],
  },
  {
    status: 'processing',
    words: [
      'prepar\\w*|(?:en cours de |en )?traitement|(?:est |actuellement )?en cours|picking|emballee?s?|emballage|conditionnement|(?:en |en cours de )?(?:fabrication|production|confection|impression|assemblage|gravure|personnalisation)|(?:commande )?prise en charge|au depot|en atelier|etiquette (?:creee|imprimee|editee|generee)',
      'prepar\\w*|processing|being processed|in (?:progress|process|production)|picked|packing|packed|picking|label (?:created|printed|purchased)|shipping label|manufactur\\w*|assembl\\w*|printing|handling|production|under process|working on it|awaiting processing',
      '(?:in |zur |wird in )?(?:bearbeitung|vorbereitung|produktion|fertigung|kommissionierung|verpackung)|in arbeit|kommissioniert|verpackt|vorbereitet|wird (?:gerade |derzeit )?bearbeitet|in verarbeitung|wird gefertigt|in herstellung|verarbeitung',
      '(?:en )?(?:proceso|tratamiento|procesamiento|procesando|preparacion|preparando|tramite|tramitacion|curso|fabricacion|produccion)|preparad[oa]|empaquetad[oa]|gestionando',
      '(?:in )?(?:lavorazione|elaborazione|preparazione|corso|produzione|allestimento)|imballat[oa]|preparat[oa]|in gestione',
      '(?:in )?(?:behandeling|verwerking|voorbereiding|productie|bewerking)|wordt (?:momenteel )?(?:verwerkt|voorbereid)|voorbereid|ingepakt|bezig|verwerken',
    ],
  },
  {
    status: 'received',
    words: [
      'pay(?:e|ee|es|ees)|reglee?s?|confirm(?:e|ee|es|ees|ation)|valid(?:e|ee|es|ees)|nouvelle?s?|nouveau|enregistree?s?|acceptee?s?|passee|encaissee?s?|autorisee?s?|approuvee?s?|bon de commande',
      'paid|confirmed|confirm(?:ation)?|new|processed|placed|accepted|received|approved|authori[sz]ed|ordered|registered|submitted|captured|sales? order|approved',
      'bezahlt|gezahlt|bestatigt|neue?|neue bestellung|eingegangen|erhalten|angenommen|akzeptiert|autorisiert|bestellt|aufgegeben|erfasst|freigegeben|genehmigt|registriert|verkaufsauftrag',
      'pagad[oa]s?|confirmad[oa]s?|nuev[oa]s?|aceptad[oa]s?|recibid[oa]s?|registrad[oa]s?|realizad[oa]|autorizad[oa]s?|aprobad[oa]s?|procesad[oa]s?|tramitad[oa]s?|validad[oa]',
      'pagat[oaie]|saldat[oaie]|confermat[oaie]|nuov[oaie]|accettat[oaie]|ricevut[oaie]|registrat[oaie]|effettuat[oaie]|autorizzat[oaie]|approvat[oaie]|elaborat[oaie]|processat[oaie]',
      'betaald|voldaan|bevestigd|nieuwe?|geaccepteerd|aanvaard|ontvangen|geplaatst|geautoriseerd|goedgekeurd|verwerkt|besteld',
    ],
  },
  {
    status: 'completed',
    words: [
      'termin(?:e|ee|es|ees|er)|achevee?s?|complet(?:e|ee|es|ees|er)?|cloture(?:e|s|es)?|fermee?s?|traite(?:e|s|es)?|finalisee?s?|archivee?s?|soldee?s?|finie?s?',
      'done|complete|completed|closed|finished|finali[sz]ed|archived|concluded',
      'abgeschlossen\\w*|fertig|fertiggestellt|erledigt|vollstandig|komplett|geschlossen|beendet|archiviert',
      'completad[oa]s?|complet[oa]s?|finalizad[oa]s?|terminad[oa]s?|concluid[oa]s?|cerrad[oa]s?|archivad[oa]s?',
      'completat[oaie]|complet[oaie]|conclus[oaie]|chius[oaie]|terminat[oaie]|finalizzat[oaie]|archiviat[oaie]',
      'voltooide?|afgerond|afgesloten|gesloten|compleet|afgehandeld|gereed|gearchiveerd',
    ],
  },
  {
    status: 'on-hold',
    words: [
      '(?:en |mise en )?attente|en suspens|suspendue?s?|en pause|(?:en cours de )?verification|en controle|a verifier|en instance',
      '(?:on |put on )?hold|onhold|holded|held|pending|open|(?:under |in )?review|reviewing|suspended|paused|stand ?by|verification|waiting|awaiting',
      '(?:in )?(?:wartestellung|warteschleife|wartend)|zurue?ckgestellt|angehalten|pausiert|offen|ausstehend|(?:in |manuelle )?prufung(?: erforderlich)?|(?:in |manuelle )?uberprufung(?: erforderlich)?|(?:wartet|warten|warte) auf (?:kunden?|kundenantwort|antwort|ruckmeldung)|wird (?:gepruft|uberpruft)|gestoppt',
      '(?:en )?espera|pendientes?|suspendid[oa]s?|en pausa|retenid[oa]s?|(?:en )?revision|pausad[oa]s?|esperando',
      '(?:in )?(?:attesa|sospeso|pausa|verifica|revisione)|sospes[oaie]',
      '(?:in )?(?:de )?wacht|wachtend|wachten|(?:in )?afwachting|aangehouden|opgeschort|gepauzeerd|in (?:de )?pauze|(?:in )?beoordeling|openstaand|open|wordt gecontroleerd',
    ],
  },
];
