import { Index } from 'flexsearch';
import MiniSearch, { type Options } from 'minisearch';
import { FIELDS, type SearchDocument } from '../../utils/dossier/search/search-document.ts';
import { wordsIn } from '../../utils/dossier/search/words-in.ts';

const stems = (text: string) => Array.from(wordsIn(text), ({ stem }) => stem);

/** A document as MiniSearch takes it: a field a word stream. */
export type Flat = SearchDocument['words'] & { bookmarkId: string };

/** As MiniSearch's own documentation says, with our words, so that both have the same answers to give. */
export const MINISEARCH: Options<Flat> = {
  fields: [...FIELDS],
  idField: 'bookmarkId',
  tokenize: (text) => text.split(/\s+/).filter(Boolean),
  processTerm: (term) => term,
  searchOptions: {
    tokenize: stems,
    combineWith: 'AND',
    prefix: (_term, index, terms) => index === terms.length - 1,
    boost: { title: 16, labels: 8, quotes: 4, notes: 2 },
  },
};

export function miniSearchOf(documents: SearchDocument[]): MiniSearch<Flat> {
  const index = new MiniSearch<Flat>(MINISEARCH);
  index.addAll(documents.map(({ bookmarkId, words }) => ({ bookmarkId, ...words })));
  return index;
}

/** As FlexSearch's own documentation says for words and their beginnings. */
export function flexSearchOf(documents: SearchDocument[]): Index {
  const index = new Index({
    tokenize: 'forward',
    encode: (text: string) => text.split(/\s+/).filter(Boolean),
  });
  for (const [at, { words }] of documents.entries())
    index.add(at, FIELDS.map((field) => words[field]).join(' '));
  return index;
}

export function askFlexSearch(index: Index, typed: string): number {
  return index.search(stems(typed).join(' '), { limit: 50 }).length;
}
