import type { Travel, Way } from './partner.ts';
import type { WeekException } from './week.ts';

/** What the lists of a partner hold: they are changed entry by entry. */
interface Entries {
  ways: Way;
  languages: string;
  exceptions: WeekException;
  travel: Travel;
}

export type ListName = keyof Entries;
export type PartnerLists = { [List in ListName]: Entries[List][] };

/** An entry, and the list it belongs to. */
export type ListEntry = { [List in ListName]: EntryOf<List> }[ListName];
export interface EntryOf<List extends ListName> {
  list: List;
  entry: Entries[List];
}

/** What tells the entries of a list apart: two that say the same are one. */
export const entryKeys: { [List in ListName]: (entry: Entries[List]) => string } = {
  ways: ({ kind, value }) => `${kind} ${value}`,
  languages: (code) => code,
  exceptions: ({ from, to, intervals }) =>
    [from, to, ...intervals.map((hours) => `${hours.from}-${hours.to}`)].join(' '),
  travel: ({ from, to, zone, place }) => [from, to, zone, place].join(' '),
};

/**
 * Puts an entry into its list, once. Days stand in their order; of ways and languages the first is used first.
 * @param at its place among the others; `null`: behind them
 */
export function insertEntry<List extends ListName>(
  lists: PartnerLists,
  added: EntryOf<List>,
  at: number | null,
): void {
  if (placeOf(lists, added) >= 0) return;
  const entries: Entries[List][] = lists[added.list];
  entries.splice(at ?? entries.length, 0, added.entry);
  entries.sort(byFirstDay);
}

/** Takes an entry out of its list, if it is there. */
export function dropEntry<List extends ListName>(lists: PartnerLists, dropped: EntryOf<List>): void {
  const at = placeOf(lists, dropped);
  if (at >= 0) lists[dropped.list].splice(at, 1);
}

/** Where an entry stands in its list; -1 when it does not. */
export function placeOf<List extends ListName>(lists: PartnerLists, { list, entry }: EntryOf<List>): number {
  const keyOf = entryKeys[list];
  return lists[list].findIndex((other) => keyOf(other) === keyOf(entry));
}

/** What has no days stays where it is. */
function byFirstDay(a: Entries[ListName], b: Entries[ListName]): number {
  return firstDayOf(a).localeCompare(firstDayOf(b));
}

function firstDayOf(entry: Entries[ListName]): string {
  return typeof entry === 'object' && 'from' in entry ? entry.from : '';
}
