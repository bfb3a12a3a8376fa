import { foldText } from '../../fold-text.ts';
import type { Status } from '../status.ts';
import type { Classify } from './classify.ts';
import { dateIn, type Facts, factsOf, mostTelling } from './generic-facts.ts';
import { itemsOf } from './generic-items.ts';
import type { GenericPage, Heading } from './generic-page.ts';
import { tabledShipments } from './generic-shipments.ts';
import type { ListedOrder } from './generic-table.ts';
import { ANY_ORDER, THANKS } from './generic-words.ts';
import type { RawOrder } from './page-reading.ts';
import { pageText } from './page-text.ts';
import type { Token } from './page-tokens.ts';
import { rawOrder } from './raw-order.ts';
import { stateHistory } from './state-history.ts';
import { textOf } from './text-of.ts';
import { partsOf } from './token-rows.ts';

/** The order a page is about, and how sure its number is. */
export interface Subject {
  reference: string;
  /** Place of its number among the tokens. */
  at: number;
  element: Element | null;
  heading: Heading | null;
  /** In the page's main heading or title: nothing else has to say so. */
  certain: boolean;
}

/** Texts before and after the number that may say its state and day without a label. */
const BEFORE = 3;
const AFTER = 20;

/** The one order that the page itself is about, or `null`. */
export function subjectOf(page: GenericPage): Subject | null {
  const { headings, mentions, titleReference, ownId } = page;
  const inHeadings = headings.filter(({ reference }) => reference !== null);
  const main = only(inHeadings.filter(({ level }) => level === 1));
  if (main) return ofHeading(main, true);
  const titled = titleReference && (inHeadings.find(({ reference }) => reference === titleReference) ?? null);
  if (titled) return ofHeading(titled, true);
  const mentioned = mentions.find(({ reference }) => reference === titleReference || reference === ownId);
  const reference = titleReference ?? mentioned?.reference;
  const headed = mentioned && inHeadings.find((heading) => heading.reference === reference);
  if (headed) return ofHeading(headed, titleReference !== null);
  if (reference) {
    return {
      reference,
      at: mentioned?.at ?? headings[0]?.at ?? 0,
      element: mentioned?.element ?? null,
      heading: null,
      certain: titleReference !== null,
    };
  }
  const under = only(inHeadings);
  if (under) return ofHeading(under, false);
  const single = new Set(mentions.map(({ reference }) => reference)).size === 1 ? mentions[0] : undefined;
  return single ? { ...single, heading: null, certain: false } : addressed(page);
}

/** Some confirmations print no number at all: then the one in the page's own address counts, under an order's heading. */
function addressed({ ownId, headings, title }: GenericPage): Subject | null {
  const heading = headings[0];
  const speaks = heading && ANY_ORDER.test(`${heading.folded} ${title}`);
  return ownId && speaks && /^\w{1,12}$/.test(ownId)
    ? { reference: ownId, at: heading.at, element: heading.element, heading: null, certain: false }
    : null;
}

function only(headings: Heading[]): Heading | null {
  return new Set(headings.map(({ reference }) => reference)).size === 1 ? (headings[0] ?? null) : null;
}

function ofHeading(heading: Heading, certain: boolean): Subject {
  return { reference: heading.reference ?? '', at: heading.at, element: heading.element, heading, certain };
}

/** The page's own order, or `null` when too little of what an order has stands on the page. */
export function readSubject(
  page: GenericPage,
  subject: Subject,
  others: ListedOrder[],
): { order: RawOrder; place: Element | null } | null {
  const beside = others.filter(({ order }) => order.reference !== subject.reference).map(({ row }) => row);
  const { rowOf } = partsOf(page.tokens, new Set(beside));
  const tokens = page.tokens.filter((_, at) => !rowOf[at]);
  const at = Math.max(0, tokens.indexOf(page.tokens[subject.at] ?? ({} as Token)));
  const near = nearby(page, tokens, at);
  const history = stateHistory(page.document);
  const facts = factsOf(tokens, near, page.classify, history?.newest);
  const inHeading = subject.heading && stateIn(subject.heading, page.classify);
  const label = inHeading ?? headedState(page, subject, tokens, facts) ?? facts.label;
  const items = itemsOf(page.document.body, tokens);
  const proofs =
    facts.weight +
    (items.length > 0 ? 1 : 0) +
    (label && !facts.label ? 1 : 0) +
    (isConfirmation(page, subject) ? 3 : 0);
  if (proofs < (subject.certain || page.ownId ? 2 : 3)) return null;
  const placed =
    facts.placed ??
    (subject.heading && dateIn([headingToken(subject.heading)])) ??
    history?.oldestDay ??
    null;
  const order = rawOrder({
    platformId: page.ownId,
    reference: subject.reference,
    url: page.url,
    label: label?.text ?? null,
    placed,
    promised: facts.promised,
    total: facts.total,
    items,
    shipments: facts.shipments.length > 0 ? facts.shipments : tabledShipments(page.document),
  });
  return { order, place: label?.element ?? subject.element };
}

/** From a little before the number to the next heading. */
function nearby(page: GenericPage, tokens: Token[], at: number): Token[] {
  const starts = new Set(page.headings.map((heading) => page.tokens[heading.at]));
  const inside = page.headings.find(
    (heading) => tokens[at] && heading.element.contains(tokens[at].element),
  )?.element;
  let end = at + 1;
  while (end < tokens.length && end - at < AFTER) {
    const token = tokens[end];
    if (!token || (starts.has(token) && !inside?.contains(token.element))) break;
    end++;
  }
  return tokens.slice(Math.max(0, at - BEFORE), end);
}

/** `Commande #200000430 - Partiellement expédiée`: a state written behind the number. */
function stateIn({ rest, element }: Heading, classify: Classify): { text: string; element: Element } | null {
  const parts = rest
    .split(/[-–—|·•:()]/)
    .map((part) => pageText(part))
    .filter((part) => part.length > 2 && part.length <= 45);
  return mostTelling(
    parts
      .filter((part) => classify(part) !== 'unknown')
      .map((text) => ({ text, folded: foldText(text), element })),
    classify,
  );
}

/** States that a page may head its parcels with: `On its way`. */
const ON_THE_WAY: Status[] = ['shipped', 'out-for-delivery', 'ready-for-pickup', 'delivered', 'cancelled'];

/** A heading that is the state itself, where nothing says more than that the order was received. */
function headedState(page: GenericPage, subject: Subject, tokens: Token[], facts: Facts): Facts['label'] {
  const told = facts.label && page.classify(facts.label.text);
  if (told && told !== 'received') return null;
  const own = new Set(tokens.map(({ element }) => element));
  const states = page.headings
    .filter(({ element, level, at }) => level > 1 && at > subject.at && own.has(element))
    .map(({ element }) => ({ text: textOf(element), folded: '', element }))
    .filter(({ text }) => text.length <= 45 && ON_THE_WAY.includes(page.classify(text)));
  return states.length > 0 ? mostTelling(states, page.classify) : null;
}

const CONFIRMED =
  /success|confirm|thank|received|recue|finish|checkout|merci|danke|gracias|grazie|bedankt|commande|bestell|pedido|ordine|\border/;

/** Thanks for something else that may name an order. */
const ANSWERED = /contact|messag|ticket|review|avis\b|return|retour|feedback|newsletter|support/;

/** Such a page may print nothing but the number; what prints not even that tells nothing. */
function isConfirmation(
  { headings, title, address, mentions }: GenericPage,
  { reference }: Subject,
): boolean {
  const about = `${address} ${title}`;
  if (!CONFIRMED.test(about) || ANSWERED.test(about)) return false;
  if (!mentions.some((mention) => mention.reference === reference)) return false;
  return [title, ...headings.filter(({ level }) => level <= 2).map(({ folded }) => folded)].some((text) =>
    THANKS.test(text),
  );
}

function headingToken({ rest, element }: Heading): Token {
  return { text: rest, folded: foldText(rest), element };
}
