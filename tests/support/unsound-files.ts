/** Files that teach nothing sound, and the name of the words that say why. */
export const UNSOUND_FILES = [
  ['{"platform":', 'notJson'],
  ['{"platform":"taught","list":{"rows":["javascript:alert(1)"]}}', 'notRecipe'],
  [JSON.stringify('x'.repeat(200_000)), 'tooBig'],
] as const;
