/** Words that may stand in a state's label without changing it. A label with more than a few others is no state. */
export const FILLER_WORDS = new Set(
  `le la les l un une de du des d au aux a et en par pour sur dans chez est etes sont ete sera nous avons votre vos notre nos
  ce cette commande colis produit produits article articles livraison livraisons expedition statut etat avec ou puis deja bien
  entierement totalement partiellement client cliente magasin boutique adresse domicile destinataire date jour lundi mardi
  mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
  aujourd hui hier demain matin heures h actuellement bientot intervention transporteur suivi numero n reference entrepot
  depot succes contre signature voisin gardien boite lettres consigne automatiquement integralement definitivement virement cheque carte bancaire cb remise main propre lieu sur
  the an of to by for on in at with and or is are was has have been your our we it its this order parcel package shipment
  shipments delivery item items product products status state today yesterday tomorrow now fully already successfully
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sept sep oct nov dec am pm customer warehouse store card
  der die das den dem des ein eine ihre ihr ihrer unsere und oder mit am im vom zum zur von bei fur auf aus ist sind wurde
  wurden worden hat haben bereits vollstandig erfolgreich bestellung auftrag sendung paket lieferung artikel ware versand
  zahlung status heute gestern morgen uhr montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz
  mai juni juli oktober dezember kunde kunden lager paypal rechnung
  el los las una del al por para con en y o su sus nuestro ha han sido fue esta estan ya totalmente pedido paquete envio
  articulo articulos producto estado hoy ayer manana lunes martes miercoles jueves viernes sabado domingo enero febrero
  marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre cliente tarjeta almacen transferencia
  il lo gli i uno della dello dei degli delle nel nella da dal dalla e con su suo tuo nostro stato stati sono gia ordine pacco
  spedizione articolo articoli prodotto oggi ieri domani lunedi martedi mercoledi giovedi venerdi sabato domenica gennaio
  febbraio aprile maggio giugno luglio settembre ottobre novembre dicembre magazzino carta corriere
  het een van naar bij met op en of uw je ons onze is zijn werd wordt door al reeds volledig bestelling pakket zending
  product producten levering status vandaag gisteren morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  januari februari maart april mei juni juli augustus klant magazijn
  di d pagamento pago paiement payment zahlung bezahlung betaling reglement virement bonifico cheque
  colissimo chronopost mondial relay relais dpd gls ups dhl fedex tnt poste post laposte postnl bpost correos seur mrw brt
  hermes evri geodis amazon express web site internet b2b pro st nd rd th er mars`
    .split(/\s+/)
    .filter(Boolean),
);
