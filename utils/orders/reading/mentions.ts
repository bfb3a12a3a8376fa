import { foldText } from '../../fold-text.ts';
import { AFTER_REFERENCE, ANNOUNCED, conceptOf, isReference, MENTION } from './generic-words.ts';
import { pageText } from './page-text.ts';
import type { Token } from './page-tokens.ts';
import { partsOf } from './token-rows.ts';

/** A place that names an order. */
export interface Mention {
  reference: string;
  /** Where it stands among the page's tokens. */
  at: number;
  element: Element;
  /** What follows the reference in the same text: a date, a state. */
  rest: string;
}

const MOST_SPOKEN = 2000;
const SIGNED = /[#№:：°º]\s*$|(?:number|num|no|nr|n|id|ref|reference|numero|nummer|code)\.?\s*$/;
/** German shops print their article numbers as `Bestell-Nr.`: alone it names no order. */
const ARTICLE_NUMBER = /^bestell-?(?:nummer|nr)/;

/**
 * The order that a text names, if it does: `Order #10483`, `Ihre Bestellung 4711 vom …`.
 * @param articles whether `Bestell-Nr.` can be an article's here; on a page about an order it is the order's
 */
export function mentionIn(
  text: string,
  folded = foldText(text),
  articles = true,
): { reference: string; rest: string } | null {
  for (const match of folded.matchAll(MENTION)) {
    const [whole, announced, found] = match;
    if (announced === undefined || found === undefined) continue;
    if (articles && ARTICLE_NUMBER.test(announced)) continue;
    const end = match.index + whole.length;
    const reference = text.slice(end - found.length, end);
    const rest = text.slice(end);
    const announcedBySign = SIGNED.test(announced) || /^(?:num|no|n[°º.]|ref|rif)/.test(announced);
    if (isReference(reference)) {
      if (announcedBySign || (reference.length >= 3 && AFTER_REFERENCE.test(foldText(rest))))
        return { reference, rest };
    } else if (announcedBySign && /^\p{Lu}{6,12}$/u.test(reference) && /\p{Ll}/u.test(text)) {
      return { reference, rest };
    }
  }
  return null;
}

/** A whole text that is a reference, its `#` taken off: `#10483`, `CF-26-118`, `WXHAFCNDK`. */
export function referenceIn(text: string): string | null {
  const bare = text.replace(/^(?:#|№|n[°º]\s?)\s*/i, '').replace(/[.,;:]$/, '');
  return isReference(bare) || /^\p{Lu}{6,12}$/u.test(bare) ? bare : null;
}

/** Every order named by the tokens, by one text or by a label and the value after it. */
export function mentionsOf(tokens: Token[], articles: boolean): Mention[] {
  const mentions: Mention[] = [];
  tokens.forEach((token, at) => {
    const inText = mentionIn(token.text, token.folded, articles);
    if (inText) {
      mentions.push({ ...inText, at, element: token.element });
      return;
    }
    const next = tokens[at + 1];
    if (!next || token.element.closest('thead')) return;
    const reference = referenceIn(next.text);
    if (!reference || !announces(token, next, articles)) return;
    mentions.push({ reference, at: at + 1, element: next.element, rest: '' });
  });
  return mentions;
}

/** `Order number` before any value; `Order` or `Commande n°` only before one that has its sign or shares its line. */
function announces(label: Token, value: Token, articles: boolean): boolean {
  const folded = label.folded.replace(/\s*[#№]$/, '');
  const close =
    label.element.contains(value.element) || label.element.parentElement === value.element.parentElement;
  if (articles && ARTICLE_NUMBER.test(folded)) return false;
  if (close && label.folded.length <= 120 && ANNOUNCED.test(label.folded)) return true;
  const concept = conceptOf(folded);
  if (concept === 'number') return true;
  if (concept !== 'bareNumber' || !/[a-z]{4}/.test(folded)) return false;
  return /^#|\d{3}/.test(value.text) && (close || /[#№:]$/.test(label.text));
}

/** Orders that only an element's spoken name tells: cards of scripted shops that print no number. */
export function spokenMentions(document: Document, tokens: Token[]): Mention[] {
  const named = [...document.querySelectorAll('[aria-label]')].slice(0, MOST_SPOKEN).flatMap((element) => {
    const mention = mentionIn(pageText(element.getAttribute('aria-label'), 200));
    return mention ? [{ ...mention, element }] : [];
  });
  if (named.length === 0) return [];
  const { byRow } = partsOf(tokens, new Set(named.map(({ element }) => element)));
  return named.flatMap((mention) => {
    const at = byRow.get(mention.element)?.at;
    return at === undefined ? [] : [{ ...mention, at, rest: '' }];
  });
}
