import type { Status } from '../status.ts';
import { combineStatuses } from './combine-statuses.ts';
import { LONGEST_LABEL, normaliseLabel } from './normalise-label.ts';

const MOST_WORDS = 16;
/** What a shop promises of any order, no state: `livrés en 24 h`. */
const PROMISE =
  /\b(?:en|in|sous|within|entro|binnen) \d+ ?(?:h|heures?|hours?|jours?|days?|stunden|tagen?|ore|giorni|horas|dias|uur|dagen)\b|\b(?:delai|lieferzeit|levertijd|plazo)\b[^)]*\d/;

/** Between two states, or a state and a promise, in one label. */
const PARTS = /\s+[–—|·•+/-]\s+|\s*[,;|·•(]\s*(?=\s|\p{L})/u;

/** A meaning and the words for it: regular expressions on a label's bare words (see `bareWords`), whole words only. */
export interface Rule {
  /** `null`: what matches is no state of an order (a question, an action, a heading). */
  status: Status | null;
  words: string[];
}

/** What labels are understood by: plain data, so that it can be handed to a script that runs in a page. */
export interface Lexicon {
  rules: Rule[];
  /** Words that may stand in a state's label without changing it. */
  fillers: string[];
  /** Labels that a platform uses in a sense of its own, by the platform's name. */
  platforms: Record<string, Record<string, Status>>;
}

export interface LabelContext {
  /** `magento`: some platforms mean something of their own by a word. */
  platform?: string | null | undefined;
  /** `fr`. The lexicon reads all its languages at once; a language it does not know is still tried. */
  language?: string | null | undefined;
}

/**
 * What a shop's words for an order's state mean: `unknown` when they are not understood, never a guess.
 * Dates, counts and a name before the state (`Statut : Expédiée le 12/03`) are allowed; sentences about
 * orders in general, actions and headings are not states.
 */
export type Classify = (label: string, context?: LabelContext) => Status;

/** The one way to understand labels, with a lexicon. */
export function classifierOf({ rules: words, fillers: fillerWords, platforms }: Lexicon): Classify {
  const fillers = new Set(fillerWords);
  const rules = words.map(({ status, words }) => ({
    status,
    pattern: new RegExp(`\\b(?:${words.join('|')})\\b`),
  }));
  const states = rules
    .filter(({ status }) => status !== null)
    .map(({ pattern }) => new RegExp(pattern.source, 'g'));

  return classify;

  function classify(label: string, context: LabelContext = {}): Status {
    if (label.length > LONGEST_LABEL && label.trim().length > LONGEST_LABEL) return 'unknown';
    const normal = normaliseLabel(label);
    const words = bareWords(normal);
    if (words === '' || words.split(' ').length > MOST_WORDS) return 'unknown';
    if (/\?\s*$/.test(label)) return 'unknown';
    if (PROMISE.test(normal)) return besidePromise(normal);
    const meant = own(platforms, context.platform);
    const narrow = meant && Object.hasOwn(meant, words) ? meant[words] : undefined;
    const status = narrow ?? (isAside(words) ? 'unknown' : (statusOfParts(normal) ?? statusOf(words)));
    return status === 'shipped' || status === 'delivered' ? ofSeveral(normal, status) : status;
  }

  /** `En préparation – expédition sous 48 h`: the state beside what is promised, if one stands there. */
  function besidePromise(normal: string): Status {
    const parts = normal.split(PARTS).filter((part) => !PROMISE.test(part));
    const statuses = parts.map((part) => statusOf(bareWords(part)));
    return statuses.includes('unknown') ? 'unknown' : combineStatuses(statuses);
  }

  /** `Paiement accepté – En préparation`: two states in one label, if both are understood. */
  function statusOfParts(normal: string): Status | null {
    const parts = normal.split(PARTS);
    if (parts.length < 2 || parts.length > 4) return null;
    const statuses = parts.map((part) => statusOf(bareWords(part)));
    return statuses.includes('unknown') ? null : combineStatuses(statuses);
  }

  /** Offers, questions and headings stay what they are when they are cut into parts. */
  function isAside(words: string): boolean {
    return rules.find(({ pattern }) => pattern.test(words))?.status === null;
  }

  function statusOf(words: string): Status {
    const rule = rules.find(({ pattern }) => pattern.test(words));
    return rule?.status && isExplained(words) ? rule.status : 'unknown';
  }

  /** Whether almost every word is part of a state or says nothing: what else is said may change the meaning. */
  function isExplained(words: string): boolean {
    const count = words.split(' ').length;
    const rest = states.reduce((text, pattern) => text.replace(pattern, ' '), words);
    const strange = rest.split(' ').filter((word) => word !== '' && !fillers.has(word)).length;
    return strange <= Math.min(2, Math.floor(count / 2));
  }
}

/** Letters only, one space between words: dates, numbers, counts and punctuation say nothing about the state. */
function bareWords(normal: string): string {
  return normal
    .replace(/\b(?:no|nr|n)\b[°.ºo]*\s*(?=[#\d])/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<!\p{L})\p{N}+(?:er|e|st|nd|rd|th|h|hrs?|uhr)?(?!\p{L})/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `Shipped (2 of 3)` is shipped in part; `(0 of 3)` not yet. */
function ofSeveral(normal: string, status: Status): Status {
  const matched =
    /(?<![\d/.-])(\d{1,3})(?: [a-z]+)? ?(?:of|sur|von|de|di|su|van|out of) ?(\d{1,3})(?![\d/.-])|\((\d{1,3}) ?\/ ?(\d{1,3})\)/.exec(
      normal,
    );
  if (!matched) return status;
  const part = Number(matched[1] ?? matched[3]);
  const whole = Number(matched[2] ?? matched[4]);
  if (part >= whole) return status;
  return part === 0 ? 'awaiting-shipment' : 'partially-shipped';
}

function own(
  platforms: Lexicon['platforms'],
  platform: string | null | undefined,
): Record<string, Status> | undefined {
  const name = (platform ?? '').toLowerCase().replace(/[^a-z]/g, '');
  return Object.hasOwn(platforms, name) ? platforms[name] : undefined;
}
