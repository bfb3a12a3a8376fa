import { expect, test } from 'vitest';
import { recogniseReferences } from '../../../../utils/dossier/references/recognise.ts';

/** What a small business reads all day, and what only looks like law. */
const NEGATIVES = `
Facture n° 2026-10-1771 du 5 octobre 2026, règlement sous 30 jours
Facture 23-17.948 du 14 mai 2025
Votre facture n° 78-17 du 6 janvier 2026 reste impayée
Avoir n° 2023-1142 du 6 décembre 2023
Devis D2026-0145 accepté le 14/10/2021
Devis n° 89-462, valable trois mois
Commande 18-21.793 expédiée
Commande C-311/18 préparée par l'entrepôt
Votre référence client : 17-28.268
Devant la Cour de cassation, votre référence client 18-21.793
Tél. 01 23 45 67 89 ou 06-12-34-56-78
Appelez le 06.12.34.56.78 avant midi
IBAN FR76 3000 6000 0112 3456 7890 189
RCS Paris 123 456 789, SIRET 123 456 789 00012, APE 6201Z
TVA FR12345678901, BIC AGRIFRPP
Produit marqué CE n° 0123456, norme EN 12345-1, certificat CE n° 123456
Le marquage CE, 12 mars 2019, n° 416043
Réunion du CE du 12 mars 2019, n° 416043
Le comité (CE) du 12 mars 2019, n° 416043
Version 2.3.1 du 12/03/2024
Le colis 6A12345678901 partira semaine 03/2025
Article 5 : livraison. L'article 7 des conditions générales de vente s'applique.
Voir l'article 12 du contrat et l'article 4 de nos CGV
L'article réf. L. 441-10 est en rupture
Réf. article 1240, couleur bleu, code 4521
Code postal 75001, code article A 12-3, code promo L. 20
Le présent code promo est valable jusqu'au 31/12
Le solde du compte arrêté du 31 décembre 2025
Les comptes arrêtés du 31 décembre 2025
Ordonnance du 12 mars 2024 du docteur Martin
Par ordonnance du 12 mars 2024, le président du tribunal
règlement du 12 mars 2024, règlement intérieur n° 2015/35
Règlement n° 2024/12 de la copropriété
Nos prix HT : L. 12-3 à 45,00 €, A 2 à 3,50 €, D 1430
JORF n° 0283 du 7 décembre 2023, texte n° 9
Dossier n° 18/03421 à rappeler
Un RG 21/00999 sans juridiction
Requête n° 45678/12
Cour de récréation n° 12-12.345
Communiqué n° 2024-12 du 3 mars 2024
La loi du marché, la loi de 1901, le décret
page 12, p. 45, vol. 3 F. 12
Il mesure 12 P. 45 et 3 A. 12
12 F.C. 45, 18 CFR 4241, 18 USC 4241
Voir supra, at 666 and nn. 17 and 26
Contacter support@legifrance.gouv.fr ou jean.dupont@c-civ.fr art. 12
http://example.com/codes/article_lc/LEGIARTI000038414392
https://legifrance.gouv.fr.evil.example/codes/article_lc/LEGIARTI000038414392
https://example.com/?q=article+L.+441-10+du+code+de+commerce
https://notlegifrance.gouv.fr/jorf/id/JORFTEXT000000886460
Le CA 2024 de Paris : 18/03421 euros
CA Paris 12/2024
ca Paris, n° 18/03421
Pourvoi au poste 18-21.7933
Réunion CSE du 12/03/2024 n° 12345
Le TA de l'immeuble, n° 1234567
La TC, n° 4112
CC n° 2010-605
Réf. BOI, BOI-1, BOIS-12
NOR 12345
Le numéro ABCD1234567E
ISBN 978-2-07-036822-8
art. 12
articles 1 et 2
Articles : 3 au prix de 12 € du code 45
L'alinéa 2 de l'article 3
18-21.793
n° 448112
n° 19LY02217
C-311/18
30078/06
2015/35
L. 441-10
l'article L. 441-10
article L. 111-1 CPCE
article L. 111-1 du CPCE
article 121-3 CP
article L. 1152-1 du CT
CGI
le code du travail
le RGPD impose un registre
IDCC 1979
article 25.1 de la CCN
article 12 de la convention collective des hôtels
Il paie par CB le 1er août 2026
Catégorie A, B et C ; tableau A 1, R 2, D 3
COEFFICIENT Catégorie II A 2,83 Catégorie II B 2,49
Remise 5 % art. 3 CGV ; 10 CGI
120 CSS, 45 CPC, 3 CPP
Loi normale N(0, 1), loi n° 5
décret 12
Le lot n° 2023-1142 du 6 décembre 2023
La décision n° 2024-123 du conseil d'administration du 5 mars 2024
ordre n° 2018-287 du 20 avril 2018, arrêté de caisse
article 28 du code des marchés publics
article 3 du code de conduite du groupe
article 3 du code civil du Québec
article 12 du code civil suisse
article 5 du code du travail marocain
article 4 du même code
article 3 du présent code
articles L. 1 et 2 du code inconnu
art. 12 de la convention de stage
Lettre du 14 octobre 2021, reçue le 16
Cass. tête n° 12
La Cour de cassation siège à Paris depuis 1790.
Le Conseil d'État compte 300 membres, tél. 01 40 20 80 00
Vu le décret en Conseil d'État, 12345 habitants
Le tribunal administratif de Lyon a reçu 1234567 requêtes
A., 28 août 2006, une bonne journée
Mme D. 12/03/2024, M. L. 5 mars 2024
Série L. 2024, gamme R. 12-3
Suite D. 1430 de l'hôtel
Le véhicule C-4567/12 est au garage
Salle T-12/15, étage 3
Lot 6A, cote D 1430
cote D 1430
Merci de rappeler le 2025008812 avant midi.
Note prise le 14 octobre 2021 au téléphone.
Livraison semaine 03/2025, sans réserve.
Pièce jointe : contrat_2015-35_v2.pdf, 2,3 Mo
Taux 2015/2016 : 3,5 %
Ratio 1408/71
Réf. 32015A, 2015R2120
Il est né le 6 janvier 1978 à Lyon
Le code d'accès est 1240
C. Martin, art. director, 12 rue L. Blum
Paragraphe 12 de l'article de presse
Le livre des comptes, article 12
US 531 98
Room 531 U.S. Embassy 98
See Smith v. Jones for details
Loi 80-20 (Pareto), loi 80/20
Cass. 3 tasses, n° 12-34.567
carton 12 F. 45 (2020)
Room 5 A. 12 (2021)
10 P. 20 (2024)
HTML & CSS, article 12 du blog
On lit ce 5 juin 2009, n° 308850, dans la presse
Nous avons arrêté du matériel le 5 mars 2024
Ordonnance médicale n° 2024-123
Article 1240 : stylo bleu, code civil non fourni
Commande au tribunal de commerce, réf. 2024F00871
Compteur n° C4048 relevé le 9 mai 2016
ECLI:FR
LEGIARTI00003841439
`.trim();

test.each(NEGATIVES.split('\n'))('nothing in: %s', (text) => {
  expect(recogniseReferences(text).map(({ match, canonical }) => `${match} → ${canonical}`)).toEqual([]);
});
