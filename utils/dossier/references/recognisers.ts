import { addresses } from './addresses.ts';
import { bois } from './boi.ts';
import { celexes } from './celexes.ts';
import { codeNames } from './code-names.ts';
import { collectiveAgreements } from './collective-agreements.ts';
import { conventions } from './conventions.ts';
import { decisions } from './decisions.ts';
import { eclis } from './eclis.ts';
import { elis } from './elis.ts';
import { euActs } from './eu-acts.ts';
import { legifranceIds } from './legifrance-ids.ts';
import type { Recogniser } from './mention.ts';
import { nationalTexts } from './national-texts.ts';
import { nors } from './nors.ts';
import { usCases } from './us-cases.ts';
import { usCodes } from './us-codes.ts';

/**
 * Every kind of source, in the order in which they take their words: what is inside an address or an identifier
 * is no number of anything else. Adding a source is adding a file and a row.
 */
export const RECOGNISERS: Recogniser[] = [
  addresses,
  legifranceIds,
  eclis,
  bois,
  elis,
  euActs,
  celexes,
  nationalTexts,
  nors,
  usCodes,
  usCases,
  decisions,
  collectiveAgreements,
  conventions,
  codeNames,
];
