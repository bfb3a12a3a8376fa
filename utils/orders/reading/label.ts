import { classifierOf, type Lexicon } from './classify.ts';
import { FILLER_WORDS } from './lexicon/filler-words.ts';
import { PLATFORM_LABELS } from './lexicon/platform-labels.ts';
import { RULES } from './lexicon/rules.ts';

export { normaliseLabel } from './normalise-label.ts';

/** The words of shops, in six languages. */
export const LEXICON: Lexicon = { rules: RULES, fillers: [...FILLER_WORDS], platforms: PLATFORM_LABELS };

/** What a shop's words for an order's state mean (see `Classify`). */
export const classifyLabel = classifierOf(LEXICON);
