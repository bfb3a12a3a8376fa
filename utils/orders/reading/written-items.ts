import { conceptOf, DATE, MONEY } from './generic-words.ts';
import type { RawItem } from './page-reading.ts';
import type { Token } from './page-tokens.ts';

const MOST_ITEMS = 200;
const FIRST = /^(\d{1,5})\s?[x×]\s+(\S.*)$/i;
const LAST = /^(\S.*?)\s+[x×]\s?(\d{1,5})$/i;
/** The name stands before `× 4` and after `4 ×`, unless that is its price. */
const ALONE_LAST = /^[x×]\s?(\d{1,5})$/i;
const ALONE_FIRST = /^(\d{1,5})\s?[x×](?:\s.*)?$/i;
const LABELLED =
  /^(?:qty|quantity|quantite|qte|menge|anzahl|stuckzahl|cantidad|cant|unidades|quantita|q\.?ta|aantal)\.?\s*[:x×]?\s*(?:[x×]\s?)?(\d{1,5})(?:[.,]0+)?(?: ?(?:pcs|pieces?|units?|stuck|st\.?|uds?\.?|pz\.?|stuks?))?$/;
/** How far before its quantity an item's name may stand. */
const REACH = 8;

/** Items that lines of text name with their quantity: `4 × name`, `name × 4`, `Qty: 4` under a name. */
export function writtenItems(tokens: Token[]): RawItem[] {
  const items: RawItem[] = [];
  let from = 0;
  for (const [at, token] of tokens.entries()) {
    if (items.length >= MOST_ITEMS) break;
    const item = inOneText(token.text) ?? beside(tokens, at) ?? labelled(tokens, at, from);
    if (!item) continue;
    items.push(item);
    from = at + 1;
  }
  return items.length > 0 ? items : priced(tokens);
}

function inOneText(text: string): RawItem | null {
  const first = FIRST.exec(text);
  if (first?.[2] && /\p{L}{2}/u.test(first[2]) && !MONEY.test(first[2]))
    return { name: first[2], quantity: first[1] ?? null };
  const last = LAST.exec(text);
  return last?.[1] && /\p{L}{2}/u.test(last[1]) ? { name: last[1], quantity: last[2] ?? null } : null;
}

function beside(tokens: Token[], at: number): RawItem | null {
  const text = tokens[at]?.text ?? '';
  const last = ALONE_LAST.exec(text)?.[1];
  const first = ALONE_FIRST.exec(text)?.[1];
  const sign = /^[x×]$/i.test(text) ? /^\d{1,5}$/.exec(tokens[at + 1]?.text ?? '')?.[0] : undefined;
  const after = first && named(tokens[at + 1]);
  const name = after || named(tokens[at - 1]);
  const quantity = last ?? first ?? sign;
  return name && quantity ? { name, quantity } : null;
}

/** `Qty: 4`, or `Qty` and `4`: the name is the link or heading above it, else the nearest text that can be one. */
function labelled(tokens: Token[], at: number, from: number): RawItem | null {
  const token = tokens[at];
  const label = token && conceptOf(token.folded) === 'quantity' && !token.element.closest('th,thead');
  const alone = label ? /^\d{1,5}$/.exec(tokens[at + 1]?.text ?? '')?.[0] : undefined;
  const quantity = alone ?? LABELLED.exec(token?.folded ?? '')?.[1];
  if (!token || !quantity) return null;
  const above = tokens
    .slice(Math.max(from, at - REACH), at)
    .reverse()
    .filter(named);
  const own = inSmallestPart(token.element, above);
  const name = (own.find(({ element }) => element.closest('a,h3,h4,h5,h6,strong')) ?? own[0])?.text;
  return name ? { name, quantity } : null;
}

/** Those of the tokens that stand in the smallest part of the page around an element that holds any of them. */
function inSmallestPart(element: Element, tokens: Token[]): Token[] {
  let part: Element | null = element;
  for (let up = 0; part && up < REACH; up++, part = part.parentElement) {
    const inside = tokens.filter((token) => part?.contains(token.element));
    if (inside.length > 0) return inside;
  }
  return [];
}

/** A name, a whole number and an amount, one after the other, in a list that says no more. */
function priced(tokens: Token[]): RawItem[] {
  return tokens.flatMap(({ text }, at): RawItem[] => {
    const name = /^\d{1,4}$/.test(text) ? named(tokens[at - 1]) : null;
    const next = tokens[at + 1];
    return name && next && MONEY.test(next.folded) && next.text.length <= 30
      ? [{ name, quantity: text }]
      : [];
  });
}

/** A text that can be a product's name: no amount, no day, no label and no `label: value`. */
function named(token: Token | undefined): string | null {
  if (!token || !/\p{L}{3}/u.test(token.text) || /^[^:]{1,30}:\s/.test(token.text)) return null;
  const { folded, text } = token;
  const isOther =
    conceptOf(folded) !== null || DATE.test(folded) || (MONEY.test(folded) && text.length <= 30);
  return isOther ? null : text;
}
