import type { Day } from '../../dates/day.ts';
import type { Bookmark } from '../bookmark.ts';
import { recogniseReferences } from '../references/recognise.ts';
import type { Identity, ReferenceKind } from '../references/reference.ts';

/** What a bookmark is to a library of citations; what is not known is null. */
export interface CitedWork {
  kind: 'legislation' | 'case' | 'page';
  /** Title of the code, or the reporter of a decision. */
  container: string | null;
  /** Article. */
  section: string | null;
  /** Of the text or the docket. */
  number: string | null;
  court: string | null;
  /** Of the text or the decision, never of a version. */
  date: Day | null;
}

const PAGE: CitedWork = {
  kind: 'page',
  container: null,
  section: null,
  number: null,
  court: null,
  date: null,
};

/** Only the publisher's own page is the law or the decision that its title, else its address, names. */
export function citedWork({ standing, title, url }: Pick<Bookmark, 'standing' | 'title' | 'url'>): CitedWork {
  if (standing !== 'official-text') return PAGE;
  const [own] = [...recogniseReferences(title), ...recogniseReferences(url)];
  return own ? (WORKS[own.kind]?.(own) ?? PAGE) : PAGE;
}

const WORKS: { [Kind in ReferenceKind]?: (reference: Identity) => CitedWork } = {
  code_article: ({ code, number }) => ({
    ...PAGE,
    kind: 'legislation',
    container: code,
    section: text(number),
  }),
  text: law,
  text_article: law,
  eu_act: ({ celex, date }) => ({ ...PAGE, kind: 'legislation', number: text(celex), date }),
  celex: ({ celex = '' }) => ({
    ...PAGE,
    // The sixth sector is case law.
    kind: celex.startsWith('6') ? 'case' : 'legislation',
    number: text(celex),
  }),
  eli: law,
  nor: law,
  convention_article: ({ article }) => ({ ...PAGE, kind: 'legislation', section: article }),
  legifrance_id: ({ number }) => ({
    ...PAGE,
    kind: /^(?:JURI|CETA|CONS)/.test(String(number)) ? 'case' : 'legislation',
  }),
  decision,
  ecli: decision,
  us_case: ({ reporter, volume, date, number }) => ({
    ...PAGE,
    kind: 'case',
    container: text(reporter),
    number: text(number ?? volume),
    date,
  }),
  us_code: ({ number }) => ({ ...PAGE, kind: 'legislation', number: text(number) }),
};

function law({ number, article, date, kind }: Identity): CitedWork {
  return {
    ...PAGE,
    kind: 'legislation',
    number: kind === 'eli' ? null : text(number),
    section: article,
    date,
  };
}

function decision({ number, court, date }: Identity): CitedWork {
  return { ...PAGE, kind: 'case', number: text(number), court, date };
}

function text(value: string | number | null | undefined): string | null {
  return value === null || value === undefined || value === '' ? null : String(value);
}
