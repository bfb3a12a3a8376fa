import { foldText } from '../../fold-text.ts';
import { conceptOf, DATE, MONEY, ORDERS, SIGN_IN } from './generic-words.ts';
import { classifyLabel } from './label.ts';
import { pageText } from './page-text.ts';
import { isStableName } from './stable-name.ts';

const MOST_CHARACTERS = 200_000;
const MOST_DEPTH = 200;
const LEFT_OUT =
  /^(?:script|style|noscript|template|svg|math|iframe|object|embed|link|base|video|audio|canvas)$/;
const VOID = /^(?:area|br|col|hr|img|input|meta|source|track|wbr)$/;
/** Attributes that say how a page is built; a value of any other is never looked at. */
const STRUCTURE = /^(?:class|id|role|type|name|rel|for|headers|scope|colspan|rowspan|itemprop|itemtype)$/;
/** Inputs' names and `data-` attributes are structure; what they hold is not. */
const NAMED_ONLY = /^(?:data|aria)-[a-z-]{1,40}$/;

/**
 * The page's markup for a report that the owner sends by hand, with everything personal taken out by construction:
 * tags, structural attributes and words of our own lexicons are kept, every other letter becomes `x` and every digit
 * `0`. At most 200 KB.
 */
export function diagnose(document: Document): string {
  const parts: string[] = [];
  let length = 0;
  const write = (text: string) => {
    length += text.length;
    parts.push(text);
  };
  const visit = (element: Element, depth: number): void => {
    const tag = element.localName;
    if (length > MOST_CHARACTERS || depth > MOST_DEPTH || LEFT_OUT.test(tag)) return;
    if (!/^[a-z][a-z0-9-]{0,40}$/.test(tag) || (tag === 'input' && element.getAttribute('type') === 'hidden'))
      return;
    const shownTag = tag.includes('-') || isMadeUp(element) ? traded(tag) : tag;
    write(`<${shownTag}${attributesOf(element)}>`);
    if (VOID.test(tag)) return;
    for (let child = element.firstChild; child && length <= MOST_CHARACTERS; child = child.nextSibling) {
      if (child.nodeType === 3) write(shown(child.nodeValue ?? ''));
      else if (isElement(child)) visit(child, depth + 1);
    }
    write(`</${shownTag}>`);
  };
  visit(document.documentElement, 0);
  return parts.join('').slice(0, MOST_CHARACTERS);
}

/** A tag that HTML does not know. */
function isMadeUp(element: Element): boolean {
  return Object.prototype.toString.call(element) === '[object HTMLUnknownElement]';
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function attributesOf(element: Element): string {
  let text = '';
  for (const { name, value } of [...element.attributes].slice(0, 40)) {
    if (name === 'href') text += ` href="${shapeOfAddress(value)}"`;
    else if (name === 'lang') text += /^[a-z]{2}(?:-[A-Z]{2})?$/.test(value) ? ` lang="${value}"` : '';
    else if (STRUCTURE.test(name)) text += ` ${name}="${namesIn(value)}"`;
    else if (NAMED_ONLY.test(name)) text += ` ${traded(name)}`;
  }
  return text;
}

/** Names that people who build shops give; what may be a customer's name or number is reduced to its shape. */
function namesIn(value: string): string {
  return value
    .slice(0, 500)
    .split(/\s+/)
    .slice(0, 30)
    .map((name) => (isStableName(name) && isOfTheTrade(name) ? name : shapeOf(name)))
    .join(' ');
}

/** Words that the markup of shops is made of. A name made of anything else may be a person's. */
const TRADE =
  /^(?:order|orders|history|list|row|cell|col|column|head|header|heading|body|foot|footer|main|content|page|section|article|nav|menu|title|subtitle|label|value|text|name|number|no|nr|id|ref|reference|code|status|state|badge|pill|tag|chip|icon|date|time|placed|created|updated|total|subtotal|price|amount|currency|tax|shipping|shipment|shipments|delivery|tracking|track|carrier|parcel|payment|billing|invoice|address|product|products|item|items|line|lines|quantity|qty|image|img|thumbnail|link|button|btn|action|actions|view|detail|details|info|summary|account|customer|user|profile|login|logout|sign|in|out|form|field|input|submit|email|password|search|table|thead|tbody|tr|td|th|ul|li|dl|dt|dd|div|span|box|card|panel|block|wrapper|container|inner|outer|grid|flex|left|right|top|bottom|center|first|last|odd|even|active|current|open|closed|hidden|visible|small|large|primary|secondary|success|warning|danger|error|message|note|comment|commande|commandes|statut|etat|suivi|livraison|facture|panier|compte|client|bestellung|bestellungen|versand|rechnung|konto|kunde|pedido|pedidos|estado|envio|cuenta|ordine|ordini|stato|spedizione|conto|bestelling|bestellingen|verzending|klant|woocommerce|prestashop|magento|shopify|odoo|opencart|zencart|shopware|sylius|test|data|js|o|my|cart|checkout|confirmation|step|steps|timeline|progress|event|col|md|sm|lg|xl|xs|schema|org|https?|www)$/;

/** A tag's or attribute's own name, its untraded words by their shape. */
function traded(name: string): string {
  return name
    .split('-')
    .map((word) => (/^(?:data|aria)$/.test(word) || isOfTheTrade(word) ? word : shapeOf(word)))
    .join('-');
}

function isOfTheTrade(name: string): boolean {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]+/);
  return words.every((word) => word === '' || word.length < 2 || TRADE.test(word));
}

/** An address's path, shapes only but for words of the trade: `/account/orders/00000`. */
function shapeOfAddress(address: string): string {
  return address
    .slice(0, 500)
    .replace(/^[a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?/i, '')
    .replace(/[\p{L}\p{N}]+/gu, (word) => (TRADE.test(word.toLowerCase()) ? word : shapeOf(word)))
    .replace(/["<>&\s]/g, '_');
}

/** A text of the page: words of our lexicons as they stand, all else by its shape. */
function shown(source: string): string {
  const text = pageText(source, 400);
  if (text === '') return source === '' ? '' : ' ';
  const folded = foldText(text);
  const isOurs = folded.length <= 60 && !/\d/.test(text) && isLexicon(text, folded);
  return escaped(isOurs ? text : shapeOf(text));
}

/** The whole text is a label, a heading or a state that we know: nothing in it is the customer's. */
function isLexicon(text: string, folded: string): boolean {
  if (DATE.test(folded) || MONEY.test(folded)) return false;
  if (conceptOf(folded)) return true;
  const whole = (pattern: RegExp) => pattern.exec(folded)?.[0] === folded;
  return whole(ORDERS) || whole(SIGN_IN) || (classifyLabel(text) !== 'unknown' && isStateWords(folded));
}

/** A state that is classified may have a name in it ("Delivered to Claire"): kept only when made of known words. */
function isStateWords(folded: string): boolean {
  return folded
    .split(/[^a-z]+/)
    .every((word) => word.length <= 2 || classifyLabel(word) !== 'unknown' || LITTLE.test(word));
}

const LITTLE =
  /^(?:the|and|for|your|order|has|been|being|not|yet|par|pour|votre|commande|est|ete|cours|non|pas|paiement|payment|attente|der|die|das|ihre|bestellung|wird|wurde|nicht|pedido|sido|esta|ordine|stato|bestelling|wordt|partially|partiellement)$/;

/** Letters become `x`, digits `0`; length and signs stay. Signs that could rebuild an e-mail or a name stay out. */
function shapeOf(text: string): string {
  return text
    .replace(/\p{N}/gu, '0')
    .replace(/[\p{L}\p{M}]/gu, 'x')
    .replace(/[^x0 .,:;/#()€$£%+*_-]/gu, 'x');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
