import type { Day } from '../../../dates/day.ts';
import { fillTemplate } from '../link-templates.ts';
import { type Identity, identity } from '../reference.ts';
import { pattern } from '../source-text.ts';
import type { Cited, Court } from './court.ts';

const NATURE = '(?:DC|QPC|LP|LOM|L|FNR|ORGA|AN|SEN|PDR|REF|ELEC|RIP|I|D)';
const NUMBER = '\\d{2,4}-\\d{1,4}(?:/\\d{1,4}){0,8}';
/** Two natures are so well known that the court need not be named. */
const KNOWN = `(?=(?: n°s?)? ?${NUMBER} (?:dc|qpc)(?!\\p{L}))`;

export const CONSEIL_CONSTITUTIONNEL: Court = {
  name: pattern(
    `(?<!\\p{L})(?:conseil constitutionnel(?!\\p{L})|cons\\. ?const(?:it)?\\.|(?:decisions? )${KNOWN}|n°s?${KNOWN})`,
    'gu',
  ),
  exact: /(?<![\p{L}\d])CC(?=[ ,])/gu,
  number: pattern(`(?<![\\p{L}\\d/-])${NUMBER} ?${NATURE.toLowerCase()}(?![\\p{L}\\d])`, 'gu'),
  needsSign: false,
  decision({ number, date }: Cited): Identity | null {
    const [, digits, nature] = new RegExp(`^(${NUMBER})\\s?(${NATURE})$`).exec(number) ?? [];
    return digits && nature ? constitutionalDecision(digits, nature, date) : null;
  },
};

/** @param digits `2010-605`, or `85-196` in the last century */
export function constitutionalDecision(digits: string, nature: string, date: Day | null): Identity {
  const [year = '', rest = ''] = digits.split('-');
  const full = year.length === 2 ? `19${year}` : year;
  const number = `${full}${rest.replaceAll('/', '_')}${nature}`;
  return identity('decision', `cc:${digits} ${nature}`, {
    court: 'Conseil constitutionnel',
    number: `${digits} ${nature}`,
    date,
    url: fillTemplate('conseilConstitutionnel', {
      year: full,
      number: year.length === 2 ? `${year}${rest}${nature}` : number,
    }),
  });
}
