import type { SavedNotice } from '../../utils/dossier/saved-notice.ts';
import { sheetPart } from '../../utils/page-sheet.ts';

/** Longer quotes are cut: the notice confirms, it is not to be read. */
const SHOWN = 160;

/** That something was saved, and what; or why nothing was. */
export function noticeParts({ saved, heading, what, isQuote, notes }: SavedNotice): HTMLElement[] {
  const shown = saved && what.length > SHOWN ? `${what.slice(0, SHOWN).trimEnd()}…` : what;
  const words = sheetPart(isQuote ? 'blockquote' : 'p', 'what');
  words.append(sheetPart('bdi', '', shown));
  return [
    sheetPart('p', saved ? 'heading' : 'heading failed', heading),
    words,
    ...notes.map((note) => sheetPart('p', 'note', note)),
  ];
}
