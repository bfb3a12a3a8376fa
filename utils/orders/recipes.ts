import type { Recipe } from './reading/recipe.ts';

/** Every platform we know, one file each in `recipes/`: adding a file adds a shop. */
export const ALL_RECIPES: Recipe[] = Object.values(
  import.meta.glob<Recipe>('./recipes/*.ts', { eager: true, import: 'recipe' }),
);

export function recipeFor(platform: string): Recipe | null {
  return ALL_RECIPES.find((recipe) => recipe.platform === platform) ?? null;
}
