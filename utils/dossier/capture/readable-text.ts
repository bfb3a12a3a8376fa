/** Characters that show nothing and can only mislead: direction marks and overrides, zero-width ones, soft hyphens. */
const UNSEEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const BLANKS = /[\t\n\f\r ]+/g;

/** Elements that stand on lines of their own. By name, not by style: a copy that is not shown reads as the page does. */
const BLOCKS = new Set(
  'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const SILENT = new Set(
  'script style noscript template head title meta link svg math canvas audio video object embed iframe select textarea datalist'.split(
    ' ',
  ),
);

/** A place in a document, as a selection gives it. */
export interface Place {
  node: Node;
  offset: number;
}

export interface Heading {
  /** 1 to 6. */
  level: number;
  text: string;
  /** Where it starts. */
  at: number;
}

export interface ReadText {
  text: string;
  headings: Heading[];
  /** Where the marked places stand in the text, in UTF-16 units; `null` where they were not met. */
  places: (number | null)[];
}

interface ReadOptions {
  places?: readonly Place[];
  /** The shadow tree of an element, if it may be looked into. */
  shadowOf?: (element: Element) => ShadowRoot | null;
  isShown?: (element: Element) => boolean;
  /** Told of every text node and what it brought to the text, a blank before it included. */
  onText?: (node: Text, from: number, to: number) => void;
  /** Longer texts end there. */
  longest: number;
}

/** The words as they are shown: blanks are one space, nothing unseen is left. */
export function plainWords(text: string): string {
  return text.normalize('NFC').replace(UNSEEN, '').replace(BLANKS, ' ');
}

/** The text of an element, in the order it is read, through shadow trees and slots; blocks stand on lines of their own. */
export function readText(root: Element, options: ReadOptions): ReadText {
  const reader = new Reader(options);
  reader.visit(root);
  return reader.result();
}

class Reader {
  private readonly lines = new LineWriter();
  private readonly headings: { level: number; at: number; end: number }[] = [];
  private readonly met: (number | null)[];
  private readonly options: ReadOptions;

  constructor(options: ReadOptions) {
    this.options = options;
    this.met = (options.places ?? []).map(() => null);
  }

  result(): ReadText {
    const text = this.lines.text();
    const headings = this.headings.map(({ level, at, end }) => {
      const words = text.slice(at, end);
      return { level, text: words.trim(), at: at + words.length - words.trimStart().length };
    });
    return { text, headings, places: this.met };
  }

  visit(node: Node): void {
    if (this.lines.length >= this.options.longest) return;
    if (isText(node)) this.writeText(node);
    if (!isElement(node)) return;
    const name = nameOf(node);
    if (SILENT.has(name)) return;
    if (this.options.isShown?.(node) === false) return;
    const isBlock = BLOCKS.has(name);
    if (isBlock) this.lines.end();
    const at = this.lines.length;
    this.visitInside(node);
    const [, level] = /^h([1-6])$/.exec(name) ?? [];
    if (level) this.headings.push({ level: Number(level), at, end: this.lines.length });
    if (isBlock) this.lines.end();
  }

  private visitInside(element: Element): void {
    const shadow = this.options.shadowOf?.(element);
    const slotted = isSlot(element) ? element.assignedNodes() : [];
    const [parent, children] = shadow
      ? [shadow, childrenOf(shadow)]
      : [element, slotted.length > 0 ? slotted : childrenOf(element)];
    let index = 0;
    for (const child of children) {
      this.mark(parent, index++);
      this.visit(child);
    }
    this.mark(parent, index);
  }

  private writeText(node: Text): void {
    const start = this.lines.length;
    const here = (this.options.places ?? []).filter((place) => place.node === node);
    let from = 0;
    for (const cut of here.map(({ offset }) => offset).sort((a, b) => a - b)) {
      this.lines.write(node.data.slice(from, cut));
      this.mark(node, cut);
      from = cut;
    }
    this.lines.write(node.data.slice(from));
    this.options.onText?.(node, start, this.lines.length);
  }

  private mark(node: Node, offset: number): void {
    for (const [index, place] of (this.options.places ?? []).entries())
      if (place.node === node && place.offset === offset) this.met[index] ??= this.lines.length;
  }
}

// By number, not by class: nodes of another frame are of that frame's classes. And by the browser's own properties: in
// a form, a field named `childNodes` or `nodeType` stands before them.
const typeOf = (node: Node): number => Reflect.get(Node.prototype, 'nodeType', node);
const childrenOf = (node: Node): Iterable<Node> => Reflect.get(Node.prototype, 'childNodes', node);
const nameOf = (element: Element): string => Reflect.get(Element.prototype, 'localName', element);
const isText = (node: Node): node is Text => typeOf(node) === 3 || typeOf(node) === 4;
const isElement = (node: Node): node is Element => typeOf(node) === 1;
const isSlot = (element: Element): element is HTMLSlotElement => nameOf(element) === 'slot';

/** Writes words into lines: a blank waits until a word follows it, so that no line begins or ends with one. */
class LineWriter {
  private parts: string[] = [];
  private blank = '';
  length = 0;

  write(text: string): void {
    const words = plainWords(text);
    if (words.startsWith(' ') && this.blank === '' && this.length > 0) this.blank = ' ';
    const inner = words.replace(/^ | $/g, '');
    if (inner === '') return;
    this.put(this.blank + inner);
    this.blank = words.endsWith(' ') ? ' ' : '';
  }

  /** The next word begins a line. */
  end(): void {
    if (this.length > 0) this.blank = '\n';
  }

  text(): string {
    return this.parts.join('');
  }

  private put(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }
}
