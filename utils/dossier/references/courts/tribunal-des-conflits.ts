import { type Identity, identity } from '../reference.ts';
import type { Cited, Court } from './court.ts';

export const TRIBUNAL_DES_CONFLITS: Court = {
  name: /(?<!\p{L})(?:tribunal\sdes\sconflits(?!\p{L})|t\.\s?confl\.|trib\.\sconfl\.)/gu,
  exact: /(?<![\p{L}\d])TC(?=[ ,])/gu,
  number: /(?<![\p{L}\d/.-])(?:c\s?-?\d{4}|\d{4,5})(?![\p{L}\d/-]|[.,]\d)/gu,
  needsSign: true,
  decision({ number, date, name }: Cited): Identity | null {
    const shown = number.toUpperCase().replace(/[\s-]/g, '');
    const lettered = shown.startsWith('C');
    // Two letters are a technician's control too: only a number with its letter, or a day, makes a court of them.
    if (name === 'tc' && !lettered && !date) return null;
    // Its numbers since 2006 are written with and without their letter.
    const key = /^[34]\d{3}$/.test(shown) ? `C${shown}` : shown;
    return identity('decision', `tc:${key}`, { court: 'Tribunal des conflits', number: shown, date });
  },
};
