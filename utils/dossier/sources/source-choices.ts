import type { Source } from './source.ts';

/** What the owner made of the sources; ids that nothing has any longer mean nothing. */
export interface SourceChoices {
  /** Ids, first to last; those that are missing come after, as they stand in the table. */
  order: string[];
  hidden: string[];
  own: OwnSource[];
}

/** A site that the owner added. */
export type OwnSource = Pick<Source, 'id' | 'name' | 'home'> & { search: string };

export const NO_SOURCE_CHOICES: SourceChoices = { order: [], hidden: [], own: [] };
