import { foldText } from '../../fold-text.ts';
import type { Classify } from './classify.ts';
import { combineStatuses } from './combine-statuses.ts';
import { shipmentsOf } from './generic-shipments.ts';
import { type Concept, CURRENTLY, conceptOf, DATE, labelBefore, MONEY } from './generic-words.ts';
import type { RawShipment } from './page-reading.ts';
import { pageText } from './page-text.ts';
import type { Token } from './page-tokens.ts';

/** What a part of a page says about one order. Texts only. */
export interface Facts {
  label: { text: string; element: Element } | null;
  placed: string | null;
  promised: string | null;
  total: string | null;
  shipments: RawShipment[];
  /** How many of the things that only a customer's order has are there. */
  weight: number;
}

/** A value and the label that stands before it. */
export interface Pair {
  concept: Concept;
  value: Token;
}

const BADGE =
  /(?:^|[-_\s])(?:badge|status|state|pill|tag|chip|lozenge|etat|statut|estado|stato)(?:$|[-_\s])/i;
const LONGEST_STATE = 45;

/** Label and value pairs among the tokens: `Label: value` in one text, or a label and the text after it. */
export function pairsOf(tokens: Token[]): Pair[] {
  return tokens.flatMap((token, at): Pair[] => {
    const colon = token.text.search(/[:：]\s?\S/);
    const inline = colon > 0 && colon <= 60 ? conceptOf(token.folded.slice(0, colon)) : null;
    if (inline) return [{ concept: inline, value: shortened(token, token.text.slice(colon + 1)) }];
    const led = labelBefore(token.folded);
    if (led) return [{ concept: led.concept, value: shortened(token, token.text.slice(led.end)) }];
    const concept = conceptOf(token.folded);
    if (!concept || isHeaderCell(token.element) || token.element.closest('a,button')) return [];
    const value = valueAfter(tokens, at);
    const before = tokens[at - 1];
    if (
      /otal$/.test(concept) &&
      before &&
      MONEY.test(before.folded) &&
      !(value && MONEY.test(value.folded))
    ) {
      return [{ concept, value: before }];
    }
    if (!value || conceptOf(value.folded)) return [];
    const second = concept === 'tracking' ? tokens[at + 2] : undefined;
    return [{ concept, value }, ...(second ? [{ concept, value: second }] : [])];
  });
}

/** The next text; a lone colon between label and value is not it. */
function valueAfter(tokens: Token[], at: number): Token | undefined {
  const next = tokens[at + 1];
  if (next && /^[:：\-–]$/.test(next.text)) return tokens[at + 2];
  return next?.text.startsWith(':') ? shortened(next, next.text.slice(1)) : next;
}

function shortened(token: Token, rest: string): Token {
  const text = pageText(rest);
  return { text, folded: foldText(text), element: token.element };
}

/** Column headers have their values below them, not after them. */
export function isHeaderCell(element: Element): boolean {
  const cell = element.closest('th,td');
  if (!cell) return false;
  const row = cell.closest('tr');
  return cell.closest('thead') !== null || (row?.querySelector('td') === null && row.children.length > 1);
}

/** What the tokens of one order say. `near` are those beside its number, where a state may stand without a label. */
export function factsOf(
  tokens: Token[],
  near: Token[],
  classify: Classify,
  history: Facts['label'] = null,
): Facts {
  const pairs = pairsOf(tokens);
  const of = (concept: Concept) => pairs.filter((pair) => pair.concept === concept).map((pair) => pair.value);
  const tell = (states: Token[]) => mostTelling(states.filter(isState), classify);
  const label =
    tell([...of('orderStatus'), ...of('shippingStatus')]) ??
    currently(tokens) ??
    history ??
    tell(pills(near, classify)) ??
    tell(of('paymentStatus'));
  const placed = dateIn(of('placed')) ?? dateIn(near) ?? timeIn(near);
  const promised = dateIn(of('promised'));
  const total = totalOf(of) ?? amountIn(near);
  const shipments = shipmentsOf(tokens, of);
  const proofs = [label, placed, promised, total, shipments[0], of('address')[0], of('paymentStatus')[0]];
  return { label, placed, promised, total, shipments, weight: proofs.filter(Boolean).length };
}

/** A value beside the word "status" is a state whatever it says, unless it is a date or an amount. */
function isState(token: Token): boolean {
  const { text, folded } = token;
  return (
    text.length <= LONGEST_STATE * 2 && /\p{L}{2}/u.test(text) && !DATE.test(folded) && !MONEY.test(folded)
  );
}

/** Of several states side by side, the one that `combineStatuses` makes of them. */
export function mostTelling(tokens: Token[], classify: Classify): Facts['label'] {
  const states = tokens.map(({ text }) => classify(text));
  const told = combineStatuses(states.filter((state) => state !== 'unknown'));
  const { text, element } = tokens[Math.max(0, states.indexOf(told))] ?? {};
  return text !== undefined && element ? { text, element } : null;
}

/** Texts that are a state by themselves: words of the lexicon, or whatever a badge says when there is only one. */
export function pills(near: Token[], classify: Classify): Token[] {
  const candidates = near.filter((token) => isState(token) && isShort(token) && !isAction(token));
  const understood = withoutSteps(
    candidates.filter(({ text }) => classify(text) !== 'unknown'),
    classify,
  );
  const badges = candidates.filter(({ element }) => BADGE.test(classOf(element)));
  const drawn = understood.filter((token) => badges.includes(token));
  if (understood.length > 0) return drawn.length > 0 ? drawn : understood;
  return badges.length === 1 ? badges : [];
}

/** Steps drawn one after the other name every state: only the current one counts. */
function withoutSteps(tokens: Token[], classify: Classify): Token[] {
  if (new Set(tokens.map(({ text }) => classify(text))).size < 3) return tokens;
  const current = tokens.filter(({ element }) => {
    const step = element.closest('[aria-current],[class*="active"],[class*="current"]');
    return step !== null && step.textContent.length <= LONGEST_STATE * 2;
  });
  return current.slice(-1);
}

function isShort({ text }: Token): boolean {
  return text.length <= LONGEST_STATE && text.split(' ').length <= 6;
}

/** A link, a button or a heading says what can be done or what follows, not what is; a link around more is none. */
function isAction({ element, text }: Token): boolean {
  const action = element.closest('a,button,label,summary,select');
  const whole = action?.textContent.replace(/\s+/g, ' ').trim().length ?? 0;
  if (action?.localName === 'a' && whole > text.length + 4) return false;
  if (element.closest('h1,h2,h3,h4,h5,h6') && !BADGE.test(classOf(element))) return true;
  return action !== null && !BADGE.test(classOf(element)) && whole <= LONGEST_STATE;
}

function classOf(element: Element): string {
  return (element.getAttribute('class') ?? '').slice(0, 300);
}

/** "…placed on 20 November and is currently *Processing*". */
function currently(tokens: Token[]): Facts['label'] {
  for (const [at, { folded }] of tokens.entries()) {
    const next = tokens[at + 1];
    if (next && CURRENTLY.test(folded) && isShort(next)) return { text: next.text, element: next.element };
  }
  return null;
}

export function dateIn(tokens: Token[]): string | null {
  for (const { text, folded } of tokens) {
    const match = DATE.exec(folded);
    if (match) return text.slice(match.index, match.index + match[0].length);
  }
  return null;
}

function timeIn(near: Token[]): string | null {
  for (const { element } of near) {
    const stamp = element.closest('time')?.getAttribute('datetime');
    if (stamp) return pageText(stamp, 40);
  }
  return null;
}

/** The last of the best words for it: partial sums stand above the total. */
function totalOf(of: (concept: Concept) => Token[]): string | null {
  for (const concept of ['grandTotal', 'total'] as const) {
    const amount = of(concept).findLast(({ folded }) => MONEY.test(folded));
    if (amount) return amountOf(amount);
  }
  return null;
}

/** The only amount beside the number. */
function amountIn(near: Token[]): string | null {
  const amounts = near.filter(({ text, folded }) => text.length <= 30 && MONEY.test(folded));
  // What a folded table of items says are prices of each.
  const outside = amounts.filter(({ element }) => !element.closest('td'));
  const [amount, ...others] = amounts.length > 1 ? outside : amounts;
  return amount && others.length === 0 ? amountOf(amount) : null;
}

/** The amount alone, as printed: `131,64 €` of `131,64 € pour 16 articles`. */
export function amountOf({ text, folded }: Token): string | null {
  const match = MONEY.exec(folded);
  return match && text.slice(match.index, match.index + match[0].length);
}
