import { type Identity, identity } from '../reference.ts';
import { pattern } from '../source-text.ts';
import type { Cited, Court } from './court.ts';
import { OF, seated, slugOf, TOWN } from './towns.ts';

/** The two letters in a number say which court of appeal. */
const SEATS: Record<string, string> = {
  BX: 'Bordeaux',
  DA: 'Douai',
  LY: 'Lyon',
  MA: 'Marseille',
  NC: 'Nancy',
  NT: 'Nantes',
  PA: 'Paris',
  TL: 'Toulouse',
  VE: 'Versailles',
};

export const COUR_ADMINISTRATIVE_APPEL: Court = {
  name: pattern(`(?<!\\p{L})cour administrative d'appel(?:${OF}${TOWN})?`, 'gu'),
  exact: /(?<!\p{L})CAA(?!\p{L})/gu,
  number: /(?<![\p{L}\d])\d\d[a-z]{2}\d{5}(?![\p{L}\d])/gu,
  needsSign: false,
  decision({ number, date }: Cited): Identity | null {
    const shown = number.toUpperCase();
    const seat = SEATS[shown.slice(2, 4)];
    if (!seat) return null;
    return identity('decision', `caa:${shown}`, {
      court: seated("Cour administrative d'appel", seat),
      number: shown,
      date,
    });
  },
};

export const TRIBUNAL_ADMINISTRATIF: Court = {
  name: pattern(`(?<!\\p{L})(?:tribunal administratif|ta|trib\\. adm\\.)${OF}${TOWN}`, 'gu'),
  number: /(?<![\p{L}\d/.-])\d{7}(?![\p{L}\d/-]|[.,]\d)/gu,
  needsSign: true,
  decision({ number, date, town }: Cited): Identity | null {
    if (!town) return null;
    return identity('decision', `ta:${slugOf(town)}:${number}`, {
      court: seated('Tribunal administratif', town),
      number,
      date,
    });
  },
};
