import type { FirstTexts } from '../texts/texts.ts';
import type { SheetTitle } from './sheet.ts';

/** What is to be done, with whom: `Call Lions Bay Cedar`. */
export function titleWords({ verb, name }: SheetTitle, { pile }: FirstTexts): string {
  return verb === null ? name : pile.titles[verb](name);
}
