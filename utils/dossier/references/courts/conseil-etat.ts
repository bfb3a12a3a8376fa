import type { Day } from '../../../dates/day.ts';
import { fillTemplate } from '../link-templates.ts';
import { type Identity, identity } from '../reference.ts';
import type { Cited, Court } from './court.ts';

/** Before the two letters they are a mark on a product, or a works council. */
const OTHER_CE =
  /(?:marquage|marque|normes?|certificat|label|conforme|conformite|declaration|homologation|plaque|produits?|appareils?|sigle|logo|type|reunion du|membres du|elus du|budget du|president du)\s(?:\p{L}+\s)?$/u;
/** What may stand before them where no day says that it is a decision. */
const CITING =
  /(?:^|[.;:(«,\-—]\s?|(?<!\p{L})(?:voir|cf\.?|arrets?|decisions?|aussi|par|et|puis|v\.|du|le)\s)$/u;

export const CONSEIL_ETAT: Court = {
  name: /(?<!\p{L}|en\s)conseil\sd'etat(?!\p{L})/gu,
  exact: /(?<![\p{L}\d/-])CE(?=[ ,:(\n])/gu,
  number: /(?<![\p{L}\d/.-])\d{5,7}(?![\p{L}\d/-]|[.,]\d)/gu,
  needsSign: true,
  decision({ number, date, name, before }: Cited): Identity | null {
    if (name === 'ce' && (OTHER_CE.test(before) || (!date && !CITING.test(before)))) return null;
    return councilDecision(number, date);
  },
};

/** Thousands of its numbers carry several decisions: the day is part of the key. */
export function councilDecision(number: string, date: Day | null): Identity {
  return identity('decision', date ? `ce:${number}@${date}` : `ce:${number}`, {
    court: "Conseil d'État",
    number,
    date,
    url: date && fillTemplate('conseilEtat', { day: date, number }),
  });
}
