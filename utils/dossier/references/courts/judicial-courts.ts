import { type Identity, identity } from '../reference.ts';
import { pattern } from '../source-text.ts';
import type { Cited, Court } from './court.ts';
import { OF, seated, slugOf, TOWN } from './towns.ts';

/** Courts that number by the general list (`18/03421`), and need their town to be told apart. */
const COURTS: { key: string; title: string; name: RegExp }[] = [
  { key: 'ca', title: "Cour d'appel", name: /^(?:cour d'appel|ca)(?!\p{L})/u },
  { key: 'tj', title: 'Tribunal judiciaire', name: /^(?:tribunal judiciaire|tj)(?!\p{L})/u },
  {
    key: 'tgi',
    title: 'Tribunal de grande instance',
    name: /^(?:tribunal de grande instance|tgi)(?!\p{L})/u,
  },
  { key: 'ti', title: "Tribunal d'instance", name: /^(?:tribunal d'instance|ti)(?!\p{L})/u },
  { key: 'cph', title: "Conseil de prud'hommes", name: /^(?:conseil de prud'hommes|cph|cons\. prud'h\.)/u },
];

export const GENERAL_LIST: Court = {
  name: pattern(
    `(?<!\\p{L})(?:cour d'appel|tribunal judiciaire|tribunal de grande instance|tribunal d'instance|conseil de prud'hommes|cons\\. prud'h\\.|ca|tj|tgi|ti|cph)${OF}${TOWN}`,
    'gu',
  ),
  number: /(?<![\p{L}\d/.-])\d\d\/\d{4,6}(?![\p{L}\d/-]|[.,]\d)/gu,
  needsSign: true,
  decision({ number, date, name, town }: Cited): Identity | null {
    const court = COURTS.find(({ name: own }) => own.test(name));
    if (!court || !town) return null;
    return identity('decision', `${court.key}:${slugOf(town)}:${number}`, {
      court: seated(court.title, town),
      number,
      date,
    });
  },
};

export const TRIBUNAL_DE_COMMERCE: Court = {
  name: pattern(
    `(?<!\\p{L})(?:tribunal de commerce|tribunal des activites economiques|t\\. ?com\\.|trib\\. com\\.|tcom|tae)${OF}${TOWN}`,
    'gu',
  ),
  number: /(?<![\p{L}\d/.-])(?:20\d\d[a-z]\d{5}|[a-z]?20\d{8})(?![\p{L}\d/-]|[.,]\d)/gu,
  needsSign: true,
  decision({ number, date, town }: Cited): Identity | null {
    if (!town) return null;
    const shown = number.toUpperCase();
    return identity('decision', `tcom:${slugOf(town)}:${shown}`, {
      court: seated('Tribunal de commerce', town),
      number: shown,
      date,
    });
  },
};
