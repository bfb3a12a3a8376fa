import { COUR_ADMINISTRATIVE_APPEL, TRIBUNAL_ADMINISTRATIF } from './administrative-courts.ts';
import { CEDH } from './cedh.ts';
import { CONSEIL_CONSTITUTIONNEL } from './conseil-constitutionnel.ts';
import { CONSEIL_ETAT } from './conseil-etat.ts';
import { COUR_DE_CASSATION } from './cour-de-cassation.ts';
import type { Court } from './court.ts';
import { EU_COURTS } from './eu-courts.ts';
import { GENERAL_LIST, TRIBUNAL_DE_COMMERCE } from './judicial-courts.ts';
import { TRIBUNAL_DES_CONFLITS } from './tribunal-des-conflits.ts';

export const COURTS: Court[] = [
  COUR_DE_CASSATION,
  CONSEIL_ETAT,
  COUR_ADMINISTRATIVE_APPEL,
  TRIBUNAL_ADMINISTRATIF,
  CONSEIL_CONSTITUTIONNEL,
  TRIBUNAL_DES_CONFLITS,
  GENERAL_LIST,
  TRIBUNAL_DE_COMMERCE,
  EU_COURTS,
  CEDH,
];
