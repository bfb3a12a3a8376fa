import { sheetPart } from '../../utils/page-sheet.ts';
import type { ConversionCard, ConversionChoice } from '../../utils/partners/time-text/conversion-card.ts';

/** The time, each way it can be meant, and what was assumed. */
export function cardParts({ heading, several, choices, notes, keys }: ConversionCard): HTMLElement[] {
  const foot = sheetPart('footer', 'foot');
  foot.append(...notes.map((note) => sheetPart('p', 'note', note)), sheetPart('p', 'keys', keys));
  const list = sheetPart('ul', 'choices');
  list.append(...choices.map(rowOf));
  const head = sheetPart('header', 'heading');
  head.append(sheetPart('p', 'title', heading));
  if (several) head.append(sheetPart('p', 'note', several));
  return choices.length > 0 ? [head, list, foot] : [head, foot];
}

/** Left of the margin line, when; right of it, what. */
function rowOf({ clock, near, day, elsewhere, notes }: ConversionChoice): HTMLElement {
  const row = sheetPart('li', 'choice');
  const when = sheetPart('p', 'when');
  when.append(sheetPart('strong', 'clock', clock));
  if (near) when.append(' ', sheetPart('span', 'near', near));
  const what = sheetPart('div', 'what');
  what.append(sheetPart('p', 'day', day));
  what.append(
    ...elsewhere.map((line) => sheetPart('p', 'line', line)),
    ...notes.map((note) => sheetPart('p', 'note', note)),
  );
  row.append(when, what);
  return row;
}
