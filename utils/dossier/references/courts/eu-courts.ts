import { fillTemplate } from '../link-templates.ts';
import { type Identity, identity } from '../reference.ts';
import type { Cited, Court } from './court.ts';

/** Letters of a case, and of its judgment in a number of EUR-Lex. */
const JUDGMENT: Record<string, string> = { C: 'CJ', T: 'TJ', F: 'FJ' };
const ORDER: Record<string, string> = { C: 'CO', T: 'TO', F: 'FO' };
/** Cases had no letter before the second court was made. */
const LAST_WITHOUT_LETTER = 89;

export const EU_COURTS: Court = {
  name: /(?<!\p{L})(?:cour\sde\sjustice(?:\sde\sl'union(?:\seuropeenne)?|\sdes\scommunautes(?:\seuropeennes)?)?|tribunal\sde\sl'union(?:\seuropeenne)?|tribunal\sde\spremiere\sinstance\sdes\scommunautes\seuropeennes|(?:aff(?:aires?|\.)(?:\sjointes)?)(?=\s(?:n°s?\s?)?[ctf]-\d))(?!\p{L})/gu,
  exact: /(?<![\p{L}\d])(?:CJUE|CJCE|TPICE|TPIUE|TUE|CJEU|ECJ)(?![\p{L}\d])/gu,
  number: /(?<![\p{L}\d/.-])(?:[ctf]\s?-\s?)?\d{1,4}\/\d\d(?![\d/-]|[.,]\d)/gu,
  needsSign: false,
  decision({ number, date, name, between }: Cited): Identity | null {
    const shown = number.toUpperCase().replace(/\s/g, '');
    const [, letter, count = '', year = ''] = /^(?:([CTF])-)?(\d+)\/(\d\d)$/.exec(shown) ?? [];
    const old = Number(year) <= LAST_WITHOUT_LETTER && Number(year) > 50;
    if (!letter && !(old && /aff(?:aire|\.)\s(?:n°\s?)?$/.test(between))) return null;
    const full = Number(year) > 50 ? `19${year}` : `20${year}`;
    const kinds = /(?<!\p{L})ord(?:\.|onnance)/u.test(between) ? ORDER : JUDGMENT;
    const celex = `6${full}${kinds[letter ?? 'C']}${count.padStart(4, '0')}`;
    return identity('decision', `celex:${celex}`, {
      court: courtOf(name, letter),
      number: shown,
      date,
      celex,
      url: fillTemplate('celex', { celex }),
    });
  },
};

function courtOf(name: string, letter = 'C'): string {
  if (letter !== 'C') return name === 'tpice' ? 'TPICE' : "Tribunal de l'Union européenne";
  return /cjce|communautes/.test(name) ? 'CJCE' : 'CJUE';
}
