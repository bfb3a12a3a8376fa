/**
 * What a folded word has in common with its plural, in French and in English at once, since a page seldom says which
 * it is: `licenciements` and `licenciement`, `tribunaux` and `tribunal`, `parties`, `partie` and `party`. Not a word
 * to show. Short words and those with digits stay as they are.
 */
export function stemOf(word: string): string {
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  const singular = singularOf(word);
  if (singular.length < 4) return singular;
  return singular.replace(/(?:ie|y)$/, 'i').replace(/e$/, '');
}

/** Plurals in -aux of words in -ail: no rule tells them from those in -al. */
const IN_AIL = new Set(['baux', 'travaux', 'vitraux', 'emaux']);

function singularOf(word: string): string {
  if (IN_AIL.has(word)) return `${word.slice(0, -3)}ail`;
  if (word.endsWith('eaux')) return word.slice(0, -1);
  if (word.endsWith('aux')) return `${word.slice(0, -3)}al`;
  if (/[eo]ux$/.test(word)) return word.slice(0, -1);
  if (word.endsWith('sses') || /(?:ch|sh|x|z)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}
