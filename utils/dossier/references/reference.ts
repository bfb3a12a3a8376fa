import type { Day } from '../../dates/day.ts';

export type ReferenceKind =
  | 'code_article'
  | 'text'
  | 'text_article'
  | 'decision'
  | 'eu_act'
  | 'celex'
  | 'eli'
  | 'ecli'
  | 'nor'
  | 'boi'
  | 'legifrance_id'
  | 'convention_article'
  | 'us_case'
  | 'us_code';

/** What a legal text, an article or a decision is known by. What was not written is null. */
export interface Identity {
  kind: ReferenceKind;
  /** One key for all spellings: `LEGITEXT000006072050#L3252-1`, `loi:78-753`, `cass:23-17948`. */
  canonical: string;
  /** Title of the code, as Légifrance writes it. */
  code: string | null;
  codeId: string | null;
  /** As its publisher shows it: `R*424-16`, `78-753`, `23-17.948`; a number in acts of the Union. */
  number: string | number | null;
  /** Last article of a range; those between are not listed. */
  rangeTo: string | null;
  /** Of the text or decision; of the version where `canonical` ends in `@…`. */
  date: Day | null;
  court: string | null;
  /** Article of a text that is not a code. */
  article: string | null;
  /** Paragraph or page inside: `I-b`, `al. 2`, `99-100`. */
  pinpoint: string | null;
  /** Where it can be read as it stands today, or looked up; null where no address can be derived. */
  url: string | null;
  /** The code was not written: it is the page's. */
  deduced: boolean;
  /** Words that point back to a code or text named before: `du même code`. */
  via?: string;
  chamber?: string | null;
  nature?: string;
  nor?: string;
  idcc?: string;
  boi?: string;
  ecli?: string;
  country?: string;
  celex?: string;
  eli?: string;
  type?: string;
  year?: number | null;
  volume?: number;
  reporter?: string;
  page?: number;
  parties?: string | null;
}

/** A reference in a text. Offsets are UTF-16, in the text as it was given. */
export interface Reference extends Identity {
  match: string;
  start: number;
  end: number;
}

/** An identity of which only what is known has to be said. */
export function identity(kind: ReferenceKind, canonical: string, known: Partial<Identity> = {}): Identity {
  return {
    kind,
    code: null,
    codeId: null,
    number: null,
    rangeTo: null,
    date: null,
    court: null,
    article: null,
    pinpoint: null,
    canonical,
    url: null,
    deduced: false,
    ...known,
  };
}
