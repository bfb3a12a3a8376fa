import { byRank } from '../match-fields.ts';
import type { WorkerTexts } from '../texts/worker-texts.ts';
import { PROVIDERS } from './providers.ts';
import type { Asked, Lead, Provider, Suggestion } from './suggestion.ts';

/** Between the words and the name of what was chosen for them, in the address bar. */
const MARK = ' › ';
const LONGEST_NAME = 80;

/** A suggestion as the address bar keeps it. */
export interface Row extends Suggestion {
  /** What the browser gives back when the row is chosen. It never says where to go: that is looked up again. */
  content: string;
}

/** What all kinds find: what is kept here, the best first, before sites; a kind that fails takes no other away. */
export async function suggestionsFor(
  asked: Asked,
  providers: readonly Provider[] = PROVIDERS,
): Promise<Row[]> {
  const answers = await Promise.allSettled(providers.map((provider) => provider(asked)));
  const found = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
  const [here, sites] = [found.filter(isHere).sort(byRank), found.filter((one) => !isHere(one))];
  const taken = new Set<string>();
  return [...here, ...sites].map((suggestion) => ({
    ...suggestion,
    content: freeName(`${asked.words}${MARK}${oneLine(suggestion.name)}`, taken),
  }));
}

/** A row's second half: what it is, how it stands, why it was found. */
export function detailOf(
  { kind, detail }: Pick<Suggestion, 'kind' | 'detail'>,
  { search }: WorkerTexts,
): string {
  return search.detail(kind && search.kinds[kind], detail);
}

/** What Enter opens: the best that is kept here, else the desk's search. */
export function leadOf(words: string, rows: Row[]): Lead {
  const best = rows.find(isHere);
  if (best) return best.leadsTo;
  return { place: words === '' ? '#/search' : `#/search?${new URLSearchParams({ q: words })}` };
}

/** The words that a chosen row was for; typed words are their own. */
export function wordsOf(text: string): string {
  return (text.includes(MARK) ? text.slice(0, text.lastIndexOf(MARK)) : text).trim();
}

function isHere({ leadsTo }: Suggestion): boolean {
  return 'place' in leadsTo;
}

function freeName(name: string, taken: Set<string>): string {
  const free = taken.has(name) ? freeName(`${name} ·`, taken) : name;
  taken.add(free);
  return free;
}

function oneLine(name: string): string {
  return name
    .replaceAll(/[\s\p{Cc}\p{Cf}›]+/gu, ' ')
    .slice(0, LONGEST_NAME)
    .toWellFormed();
}
