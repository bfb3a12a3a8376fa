import { recogniseReferences } from '../references/recognise.ts';
import type { Reference } from '../references/reference.ts';
import { articleAsked } from './article-asked.ts';
import { plainQuestion, searchAddress } from './search-address.ts';
import type { Source } from './source.ts';
import { topicsOf } from './topics.ts';

/** A place to go to with a question. */
export interface Destination {
  /** Id of the source; with a reference its key: none has it twice. */
  id: string;
  /** Whose page it is; `null` where it is none of the sources. */
  source: Source | null;
  url: string;
  /** What is opened there; `null` where its search is asked. */
  reference: Reference | null;
  /** What is asked there. */
  asked: string;
}

/** A text can name many; more would push away the searches. */
const REFERENCES = 3;
/** A longer question is a whole page by mistake: its beginning says where to go. */
const READ = 2_000;

/**
 * Where to go with a question, best first: each reference in it to its own text; then the searches that are good for
 * what its words are about; then the others, in the owner's order.
 * @param question as typed or selected
 * @param pageCode id of the code that the page it stands on is of
 */
export function destinationsFor(
  question: string,
  sources: readonly Source[],
  pageCode: string | null = null,
): Destination[] {
  const read = question.slice(0, READ).toWellFormed();
  const asked = plainQuestion(read);
  if (asked === '') return [];
  const references = referenceDestinations(read, sources, pageCode);
  const searches = searchDestinations(asked, sources);
  const all = [...references, ...searches];
  return all.filter(({ url }, at) => all.findIndex((one) => one.url === url) === at);
}

function referenceDestinations(
  question: string,
  sources: readonly Source[],
  pageCode: string | null,
): Destination[] {
  const found = recogniseReferences(question, { pageCode });
  const apart = [...new Map(found.map((one) => [one.canonical, one])).values()];
  return apart.flatMap((reference) => destinationOf(reference, sources) ?? []).slice(0, REFERENCES);
}

/** Its own page, else the search of the source that finds it by its number; `null` where neither is known. */
export function referenceAddress(reference: Reference, sources: readonly Source[]): string | null {
  if (reference.url !== null) return reference.url;
  const source = finderOf(reference, sources);
  return source ? searchAddress(source, numberOf(reference)) : null;
}

function destinationOf(reference: Reference, sources: readonly Source[]): Destination | null {
  const url = referenceAddress(reference, sources);
  if (url === null) return null;
  const source = reference.url === null ? finderOf(reference, sources) : sourceAt(url, sources);
  return { id: reference.canonical, source, url, reference, asked: numberOf(reference) };
}

function finderOf({ kind }: Reference, sources: readonly Source[]): Source | null {
  return sources.find(({ opens }) => opens.includes(kind)) ?? null;
}

function numberOf({ number, match }: Reference): string {
  return String(number ?? match);
}

function sourceAt(url: string, sources: readonly Source[]): Source | null {
  const { host } = new URL(url);
  return sources.find(({ home }) => URL.parse(home)?.host === host) ?? null;
}

function searchDestinations(question: string, sources: readonly Source[]): Destination[] {
  const article = articleAsked(question);
  const topics = topicsOf(question);
  if (article) topics.add('article');
  const rank = (source: Source) => (source.topics.some((topic) => topics.has(topic)) ? 0 : 1);
  return sources
    .filter(({ asks }) => asks === 'words' || article !== null)
    .toSorted((one, other) => rank(one) - rank(other))
    .map((source) => {
      const asked = source.asks === 'article' ? (article ?? question) : question;
      return { id: source.id, source, url: searchAddress(source, asked), reference: null, asked };
    });
}
