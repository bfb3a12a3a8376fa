import { fillTemplate } from './link-templates.ts';
import type { Mention } from './mention.ts';
import { identity } from './reference.ts';
import { pattern, type SourceText } from './source-text.ts';
import { norsIn } from './text-nors.ts';

/** Twelve letters and digits may be a parcel's: this must be said before. */
const SAID = pattern(
  '(?<!\\p{L})(?:nor(?: ?(?::|n°|°|=))*|arretes?|decrets?|ordonnances?|lois?|circulaires?|instructions?|texte) ?\\(?$',
  'u',
);

/** NORs that belong to no text named beside them. */
export function nors(text: SourceText): Mention[] {
  return norsIn(text.folded).flatMap(({ nor, start }) => {
    if (!SAID.test(text.folded.slice(Math.max(0, start - 24), start))) return [];
    return [{ start, end: start + nor.length, whole: norIdentity(nor.toUpperCase()) }];
  });
}

export function norIdentity(nor: string) {
  return identity('nor', `nor:${nor}`, {
    number: nor,
    nor,
    url: fillTemplate('anyOnLegifrance', { words: nor }),
  });
}
