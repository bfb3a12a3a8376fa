import type { Recipe } from './reading/recipe.ts';

/** What the script of a visit is told of a followed supplier's page. */
export interface VisitBrief {
  /** The supplier's recipe, or null: the full reader is injected beside and does the reading. */
  recipe: Recipe | null;
  /** Language of the badges' words. */
  language: string;
  /** The badges' style sheet: like their icons it comes as data, so that a page without orders is not given it. */
  style: string;
}
