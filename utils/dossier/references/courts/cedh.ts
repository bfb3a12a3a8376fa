import type { Day } from '../../../dates/day.ts';
import { fillTemplate } from '../link-templates.ts';
import { type Identity, identity } from '../reference.ts';
import type { Court } from './court.ts';

export const CEDH: Court = {
  name: /(?<!\p{L})(?:cour\seuropeenne\sdes\sdroits\sde\sl'homme|cour\sedh|european\scourt\sof\shuman\srights)(?!\p{L})/gu,
  exact: /(?<![\p{L}\d])(?:CEDH|CourEDH|ECHR|ECtHR)(?![\p{L}\d])/gu,
  number: /(?<![\p{L}\d/.-])\d{1,6}\/\d\d(?![\p{L}\d/-]|[.,]\d)/gu,
  needsSign: true,
  decision: ({ number, date }) => echrDecision(number, date),
};

export function echrDecision(number: string, date: Day | null): Identity {
  return identity('decision', `cedh:${number}`, {
    court: 'CEDH',
    number,
    date,
    url: fillTemplate('hudoc', { number }),
  });
}
