import { fillTemplate } from '../link-templates.ts';
import { type Identity, identity } from '../reference.ts';
import { pattern } from '../source-text.ts';
import { DATE } from '../written-dates.ts';
import type { Cited, Court } from './court.ts';

const CIVIL = '(?:[123](?:re|ere|e|eme|nde)? ?(?:ch\\. ?)?civ|civ\\. ?[123](?:re|ere|e|eme)?)';
const CHAMBER = `(?:${CIVIL}|soc|com|crim|ass\\. ?plen|ch\\. ?mixte)\\.?`;

/** Codes of the chambers as the court's own database has them. */
const CHAMBERS: [RegExp, string][] = [
  [
    /(?<!\p{L})(?:1\s?(?:re|ere|e)?\s(?:ch\.\s?|chambre\s)?civ|civ(?:\.|iles?)?,?\s?(?:ch\.\s)?1|premiere\schambre\scivile)/u,
    'civ1',
  ],
  [
    /(?<!\p{L})(?:2\s?(?:e|eme|nde)?\s(?:ch\.\s?|chambre\s)?civ|civ(?:\.|iles?)?,?\s?(?:ch\.\s)?2|deuxieme\schambre\scivile)/u,
    'civ2',
  ],
  [
    /(?<!\p{L})(?:3\s?(?:e|eme)?\s(?:ch\.\s?|chambre\s)?civ|civ(?:\.|iles?)?,?\s?(?:ch\.\s)?3|troisieme\schambre\scivile)/u,
    'civ3',
  ],
  [/(?<!\p{L})(?:soc(?:\.|iale)|soc(?=,|\s))/u, 'soc'],
  [/(?<!\p{L})(?:comm?(?:\.|erciale)|com(?=,|\s))/u, 'comm'],
  [/(?<!\p{L})(?:crim(?:\.|inelle)|crim(?=,|\s))/u, 'cr'],
  [/(?<!\p{L})(?:ass\.?\splen|assemblee\spleniere)/u, 'pl'],
  [/(?<!\p{L})(?:ch\.\smixte|chambre\smixte)/u, 'mi'],
  [/(?<!\p{L})(?:ch\.\sreun|chambres\sreunies)/u, 'creun'],
  [/(?<!\p{L})civ(?:\.|iles?)/u, 'civ'],
];

/** `la chambre sociale de la Cour de cassation` */
const CHAMBER_OF =
  /(?:(?:premiere|deuxieme|troisieme|[123]\p{L}{1,3})\s)?(?:chambre|assemblee)[^.;\d]{0,50}\sde\sla\s$/u;

export const COUR_DE_CASSATION: Court = {
  name: pattern(
    `(?<!\\p{L})(?:cour de cassation|cass\\. ?(?:,? ?${CHAMBER})?|cass(?= (?:${CHAMBER}))|pourvois?)(?!\\p{L})`,
    'gu',
  ),
  exact: pattern(
    `(?<![\\p{L}.] ?)(?:Civ\\. ?[123](?:re|ere|e|eme)?|[123](?:re|ere|e|eme)? [Cc]iv\\.|Soc\\.|Com\\.|Crim\\.|Ass\\. [Pp]len\\.|Ch\\. mixte),? (?=${DATE})`,
    'gu',
  ),
  number: /(?<![\d/-])\d\d-\d\d\.?\d{3}(?![\d/-]|[.,]\d)/gu,
  needsSign: false,
  decision({ number, date, name, between, before }: Cited): Identity | null {
    const chamber = chamberIn(between) ?? chamberIn(name) ?? chamberIn(CHAMBER_OF.exec(before)?.[0] ?? '');
    // The abbreviation alone is many words'.
    if (/^cass(?!ation)/.test(name) && !chamber && !date) return null;
    const digits = number.replace('.', '');
    const shown = `${digits.slice(0, 5)}.${digits.slice(5)}`;
    return identity('decision', `cass:${digits}`, {
      court: 'Cour de cassation',
      chamber,
      number: shown,
      date,
      url: fillTemplate('cassation', { number: shown }),
    });
  },
};

function chamberIn(words: string): string | null {
  return CHAMBERS.find(([said]) => said.test(words))?.[1] ?? null;
}
