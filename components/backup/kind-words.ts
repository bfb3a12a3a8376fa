import type { Texts } from '../../utils/texts/texts.ts';

/** What the rows of a table are. Its name may come from any file. */
export function kindWords(table: string, texts: Texts['backup']): string {
  return (Object.hasOwn(texts.tables, table) && texts.tables[table]) || texts.unknownTable;
}
