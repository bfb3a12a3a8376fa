import { type Match, matchFields } from '../match-fields.ts';
import type { WorkerTexts } from '../texts/worker-texts.ts';
import type { SheetTitle } from './sheet.ts';
import { titleWords } from './title-words.ts';

/** Whether a sheet says all the words, and how well: by its name, with what is to be done, or by what follows it. */
export function matchSheet(
  title: SheetTitle,
  typed: string,
  texts: WorkerTexts,
): Match<'title' | 'rest'> | null {
  return matchFields(
    [
      { name: 'title', as: 'name', text: titleWords(title, texts) },
      { name: 'title', as: 'name', text: title.name },
      { name: 'rest', as: 'words', text: title.rest ?? '' },
    ],
    typed,
  );
}
