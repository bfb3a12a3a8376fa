import type { Status } from '../status.ts';
import { combineStatuses } from './combine-statuses.ts';
import { FILLER_WORDS } from './lexicon/filler-words.ts';
import { PLATFORM_LABELS } from './lexicon/platform-labels.ts';
import { RULES } from './lexicon/rules.ts';

/** A text longer than this is no label: it stays unknown, unread. */
const LONGEST_LABEL = 200;
const MOST_WORDS = 16;

/** A label as a key: no accents, no capitals, one space between words, no mark at the end. */
export function normaliseLabel(text: string): string {
  return text
    .slice(0, 2 * LONGEST_LABEL)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('ß', 'ss')
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'«»“”()[\].,;:!–—-]+|[\s"'«»“”.,;:!–—-]+$/g, '');
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
export function classifyLabel(label: string, context: LabelContext = {}): Status {
  if (label.length > LONGEST_LABEL && label.trim().length > LONGEST_LABEL) return 'unknown';
  const normal = normaliseLabel(label);
  const words = bareWords(normal);
  if (words === '' || /\?\s*$/.test(label) || words.split(' ').length > MOST_WORDS) return 'unknown';
  const own = PLATFORM_LABELS[platformName(context.platform)];
  const narrow = own && Object.hasOwn(own, words) ? own[words] : undefined;
  const status = narrow ?? (statusOfParts(normal) || statusOf(words));
  return status === 'shipped' || status === 'delivered' ? ofSeveral(normal, status) : status;
}

/** `Paiement accepté – En préparation`: two states in one label, if both are understood. */
function statusOfParts(normal: string): Status | null {
  const parts = normal.split(/\s+[–—|·•+/-]\s+|\s*[,;|·•]\s+/);
  if (parts.length < 2 || parts.length > 4) return null;
  const statuses = parts.map((part) => statusOf(bareWords(part)));
  return statuses.includes('unknown') ? null : combineStatuses(statuses);
}

function statusOf(words: string): Status {
  const rule = COMPILED.find(({ pattern }) => pattern.test(words));
  return rule?.status && isExplained(words) ? rule.status : 'unknown';
}

const COMPILED = RULES.map(({ status, words }) => ({
  status,
  pattern: new RegExp(`\\b(?:${words.join('|')})\\b`),
}));
const ALL_STATES = COMPILED.filter(({ status }) => status !== null).map(
  ({ pattern }) => new RegExp(pattern.source, 'g'),
);

/** Whether almost every word is part of a state or says nothing: what else is said may change the meaning. */
function isExplained(words: string): boolean {
  const count = words.split(' ').length;
  const rest = ALL_STATES.reduce((text, pattern) => text.replace(pattern, ' '), words);
  const strange = rest.split(' ').filter((word) => word !== '' && !FILLER_WORDS.has(word)).length;
  return strange <= Math.min(2, Math.floor(count / 2));
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
    /(?<![\d/.-])(\d{1,3}) ?(?:of|sur|von|de|di|su|van|out of) ?(\d{1,3})(?![\d/.-])|\((\d{1,3}) ?\/ ?(\d{1,3})\)/.exec(
      normal,
    );
  if (!matched) return status;
  const part = Number(matched[1] ?? matched[3]);
  const whole = Number(matched[2] ?? matched[4]);
  if (part >= whole) return status;
  return part === 0 ? 'awaiting-shipment' : 'partially-shipped';
}

function platformName(platform: string | null | undefined): string {
  const name = (platform ?? '').toLowerCase().replace(/[^a-z]/g, '');
  return Object.hasOwn(PLATFORM_LABELS, name) ? name : '';
}
