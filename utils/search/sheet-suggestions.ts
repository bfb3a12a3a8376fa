import { dayOfYear } from '../dates/day-words.ts';
import { byRank } from '../match-fields.ts';
import { allEntries } from '../pile/pile-store.ts';
import { matchSheet } from '../pile/search-sheets.ts';
import { placeOfSheet } from '../pile/sheet.ts';
import { titleWords } from '../pile/title-words.ts';
import type { Asked, Suggestion } from './suggestion.ts';

const SHOWN = 3;

/** Sheets that are on the pile, as they were last noted; each opens what it is about. */
export async function sheetSuggestions({
  words,
  openDatabase,
  texts,
  most = SHOWN,
}: Asked): Promise<Suggestion[]> {
  const entries = await allEntries(await openDatabase());
  const found = entries
    .filter(({ leftAt, doneAt }) => leftAt === null && doneAt === null)
    .flatMap((entry) => {
      const match = matchSheet(entry.title, words, texts);
      return match ? [{ entry, rank: match.rank }] : [];
    });
  found.sort((a, b) => byRank(a, b) || (a.entry.since < b.entry.since ? -1 : 1));
  const { search } = texts;
  return found.slice(0, most).map(({ entry, rank }) => ({
    rank,
    kind: 'sheet',
    name: titleWords(entry.title, texts),
    title: [titleWords(entry.title, texts), entry.title.rest].filter(Boolean).join(' · '),
    detail: search.since(dayOfYear(entry.since, texts.dates)),
    leadsTo: { place: placeOfSheet(entry) },
  }));
}
