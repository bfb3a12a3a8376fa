import { foldText } from '../../fold-text.ts';
import { dateIn, isHeaderCell } from './generic-facts.ts';
import { conceptOf } from './generic-words.ts';
import { textOf } from './text-of.ts';

/** The states an order went through, as a table of days and states tells it. */
export interface StateHistory {
  newest: { text: string; element: Element };
  /** The first day of the history: the day the order was placed. */
  oldestDay: string;
}

interface Row {
  state: Element;
  day: string;
}

/** The history table of the page (date and state columns, no order numbers), whichever end is the newest. */
export function stateHistory(document: Document): StateHistory | null {
  for (const table of [...document.querySelectorAll('table')].slice(0, 100)) {
    const rows = historyRows(table);
    const first = rows[0];
    const last = rows.at(-1);
    if (!first || !last) continue;
    const [newest, oldest] = grows(rows.map(({ day }) => day)) ? [last, first] : [first, last];
    return { newest: { text: textOf(newest.state), element: newest.state }, oldestDay: oldest.day };
  }
  return null;
}

function historyRows(table: HTMLTableElement): Row[] {
  const rows = [...table.querySelectorAll('tr')].slice(0, 100);
  const header =
    rows.find((row) => row.querySelector('th') && isHeaderCell(row.querySelector('th') ?? row)) ?? rows[0];
  const concepts = header ? [...header.children].map((cell) => conceptOf(foldText(textOf(cell)))) : [];
  const state = concepts.indexOf('orderStatus');
  const date = concepts.indexOf('placed');
  if (state < 0 || date < 0 || concepts.includes('number') || concepts.includes('bareNumber')) return [];
  return rows.flatMap((row): Row[] => {
    const cell = row.children[state];
    const dayCell = row.children[date];
    if (row === header || !cell || !dayCell || textOf(cell) === '') return [];
    const text = textOf(dayCell);
    const day = dateIn([{ text, folded: foldText(text), element: dayCell }]);
    return day ? [{ state: cell, day }] : [];
  });
}

/**
 * Whether the days go up. Day and month of all-digit dates are read in the order that makes the days go one way; where
 * both do, in the one that makes the history short.
 */
function grows(days: string[]): boolean {
  const [best] = [false, true]
    .map((monthFirst) => days.map((day) => moment(day, monthFirst)))
    .filter((moments) => isSorted(moments) || isSorted([...moments].reverse()))
    .sort((one, other) => span(one) - span(other));
  return best ? (best.at(-1) ?? 0) > (best[0] ?? 0) : days.length > 1;
}

function span(moments: number[]): number {
  return Math.abs((moments.at(-1) ?? 0) - (moments[0] ?? 0));
}

function isSorted(moments: number[]): boolean {
  return moments.every(
    (moment, at) => Number.isFinite(moment) && (at === 0 || moment >= (moments[at - 1] ?? 0)),
  );
}

const MONTHS =
  /(jan|ene|gen)|(feb|fev)|(mar|mrt|maerz|maart)|(apr|avr|abr)|(may|mai|mei|mag)|(jun|juin|giu)|(jul|juil|lug)|(aug|aou|ago)|(sep|set)|(okt|oct|ott)|(nov)|(dec|dez|dic)/;

/** A number that grows with the day; not a number when the day cannot be read so. */
function moment(day: string, monthFirst: boolean): number {
  const folded = foldText(day);
  const [one = Number.NaN, two = Number.NaN, three = Number.NaN] = (folded.match(/\d+/g) ?? []).map(Number);
  const named = MONTHS.exec(folded)?.slice(1).findIndex(Boolean) ?? -1;
  const [year, month, date] =
    named >= 0
      ? [two, named + 1, one]
      : one > 31
        ? [one, two, three]
        : monthFirst
          ? [three, one, two]
          : [three, two, one];
  return month <= 12 && date <= 31 ? year * 372 + month * 31 + date : Number.NaN;
}
