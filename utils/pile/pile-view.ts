import type { Day, Instant } from '../dates/day.ts';
import type { Language } from '../texts/texts.ts';
import { type DrawnSheet, drawnSheets } from './drawn-sheets.ts';
import { countPile, type PileCounts } from './pile-counts.ts';
import type { PileEntry } from './pile-entry.ts';
import type { LaterSheet, Pile } from './pile-of.ts';
import type { Sheet } from './sheet.ts';

/** The pile as popup and desk show it; the popup paints from one kept in `storage.local` under `pile-snapshot`. */
export interface PileView {
  version: 1;
  at: Instant;
  today: Day;
  language: Language;
  waits: Sheet[];
  awaited: Sheet[];
  later: LaterSheet[];
  counts: PileCounts;
  drawn: DrawnSheet[];
}

export function pileView(
  pile: Pile,
  entries: PileEntry[],
  when: { at: Instant; today: Day; zone: string; language: Language },
): PileView {
  const { at, today, language } = when;
  const counts = countPile(pile, entries, when);
  return { version: 1, at, today, language, ...pile, counts, drawn: drawnSheets(pile, today) };
}

/** A few more than a popup is tall. */
const KEPT = 15;

/** What is worth keeping for a first paint: what is seen without scrolling, and the numbers of all. */
export function lightenPile(view: PileView): PileView {
  const waits = view.waits.slice(0, KEPT);
  return { ...view, waits, awaited: view.awaited.slice(0, KEPT - waits.length), later: [] };
}
