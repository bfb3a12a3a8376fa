/** Sentences as law and letters have them, every one with numbers and none with a reference. */
export const PROSE = [
  "Le contribuable peut, dans un délai de trente jours à compter du 5 octobre 2026, demander la remise des sommes dues au titre de l'année 2025.",
  'I. – Les sociétés dont le chiffre d’affaires excède 763 000 € acquittent une taxe de 3,5 %.',
  '1° Une attestation de moins de trois mois ; 2° Un extrait d’immatriculation ; 3° Le numéro 123 456 789.',
  'A compter du 1er janvier 2027, le taux est porté à 12,8 % et le plafond à 15 000 euros.',
  'Les articles de bureau sont livrés par lots de 12 ; l’article 7 des conditions générales de vente s’applique.',
  'Le tableau A 1 et le tableau R 2 indiquent les coefficients II A 2,83 et II B 2,49.',
  'Par lettre du 14 octobre 2021, enregistrée sous le numéro 2021-10-14, la société a présenté ses observations.',
  'La décision n° 2024-123 du conseil d’administration du 5 mars 2024 est publiée en page 45.',
  'Votre facture n° 23-17.948 du 14 mai 2025 reste due : 1 240,00 € TTC, référence client 18-21.793.',
  'Il est institué un comité de 12 membres ; ce comité (CE) siège le 12 mars 2019 au 3 rue de Paris.',
  'Le décret fixe les conditions d’application du présent chapitre ; la loi détermine les principes.',
  'Le Conseil d’État et la Cour de cassation sont saisis pour avis dans un délai de deux mois.',
  'Sont exonérés les produits marqués CE n° 0123456 et conformes à la norme EN 12345-1.',
  'Le juge statue par ordonnance du 12 mars 2024 après avoir entendu les parties.',
  'Le code promo L. 20 est valable jusqu’au 31/12 ; le code postal est 75001.',
  'Téléphone : 01 23 45 67 89, IBAN FR76 3000 6000 0112 3456 7890 189, TVA FR12345678901.',
  'Le règlement intérieur du 12 mars 2024 est affiché ; le règlement se fait sous 30 jours.',
  'Les dispositions des deux premiers alinéas ne s’appliquent pas aux contrats conclus avant cette date.',
];
/** The same text for the same seed: sentences in a mixed order, paragraphs here and there. */
export function longText(sentences: string[], length: number, seed: number): string {
  let state = seed;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
  const parts: string[] = [];
  for (let size = 0; size < length; size += (parts.at(-1)?.length ?? 0) + 1) {
    parts.push((sentences[next(sentences.length)] ?? '') + (next(5) === 0 ? '\n\n' : ' '));
  }
  return parts.join('');
}
