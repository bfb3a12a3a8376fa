/** A place in the readable text, the end excluded. */
export interface Span {
  start: number;
  end: number;
}

/**
 * A text made ready for reading: one kind of space, dash and apostrophe, no accents, no invisible characters.
 * Both readable forms have the same length.
 */
export interface SourceText {
  original: string;
  /** Capitals kept. A space is a space, `\n` a line break, `\u2029` a blank line. */
  plain: string;
  /** `plain` in lower case. */
  folded: string;
  /** Where each character of `plain` stands in the original. */
  places: Uint32Array;
}

const LINE = '\n';
const PARAGRAPH = '\u2029';
const INVISIBLE = /[\p{Cf}\p{Mn}]/u;
const SPACE = /\s/;
const UTF_16 = new TextDecoder('utf-16le', { ignoreBOM: true });
const known = new Map<number, number>();

/** One pass over the text: 16-bit units in, 16-bit units out, a count of lines in each gap. */
export function readSource(original: string): SourceText {
  const units = new Uint16Array(original.length);
  const places = new Uint32Array(original.length);
  let length = 0;
  let lines = -1;
  for (let place = 0; place < original.length; place++) {
    const unit = original.charCodeAt(place);
    const plain = unit < 0x7f && unit > 0x20 ? unit : plainUnit(unit);
    if (plain === 0) continue;
    if (plain === 0x20) {
      lines = Math.max(lines, 0) + (unit === 0x0a || unit === 0x2029 ? 1 : 0);
      if (lines > 0 || length === 0 || units[length - 1] !== 0x20) {
        if (length > 0 && isGap(units[length - 1] ?? 0)) length--;
        units[length] = gapUnit(lines);
        places[length++] = place;
      }
      continue;
    }
    lines = -1;
    units[length] = plain;
    places[length++] = place;
  }
  const plain = textOf(units.subarray(0, length));
  return { original, plain, folded: plain.toLowerCase(), places: places.subarray(0, length) };
}

function isGap(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x2029;
}

function gapUnit(lines: number): number {
  return lines === 0 ? 0x20 : (lines === 1 ? LINE : PARAGRAPH).charCodeAt(0);
}

/** What stands for a unit in the readable text; 0 for what nobody sees. */
function plainUnit(unit: number): number {
  const before = known.get(unit);
  if (before !== undefined) return before;
  const plain = toPlain(String.fromCharCode(unit));
  const found = plain === '' ? 0 : plain.charCodeAt(0);
  known.set(unit, found);
  return found;
}

function toPlain(character: string): string {
  if (SPACE.test(character)) return ' ';
  if (INVISIBLE.test(character) || character < ' ') return '';
  if (/[‐‑‒–—―−﹘﹣－]/.test(character)) return '-';
  if (/[’‘ʼ′´`＇]/.test(character)) return "'";
  if (/[º˚]/.test(character)) return '°';
  // `À` in capitals is a word, and no suffix of an article: it must not look like the letter A.
  if (/[ÀÁÂ]/.test(character)) return 'a';
  const bare = character.normalize('NFKD').replace(/\p{Mn}/gu, '');
  return bare.length === 1 && /[A-Za-z]/.test(bare) ? bare : character;
}

/** Half a pair of surrogates becomes U+FFFD, of the same length. */
function textOf(units: Uint16Array): string {
  return UTF_16.decode(units);
}

/** The same place in the original, accents written apart included. */
export function originalSpan({ original, places }: SourceText, { start, end }: Span): Span {
  const from = places[start] ?? original.length;
  let to = (places[end - 1] ?? from) + 1;
  while (to < original.length && /\p{Mn}/u.test(original.charAt(to))) to++;
  return { start: from, end: to };
}

/** The words as they were written, without what nobody sees. */
export function written(text: SourceText, span: Span): string {
  const { start, end } = originalSpan(text, span);
  return text.original
    .slice(start, end)
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑‒–]/g, '-')
    .trim();
}

/** The text with spans blanked out, so that nobody reads them again. */
export function blankOut(text: SourceText, spans: Span[]): SourceText {
  const blank = (from: string) => {
    let at = 0;
    let out = '';
    for (const { start, end } of spans) {
      out += from.slice(at, start) + '\ufffc'.repeat(end - start);
      at = end;
    }
    return out + from.slice(at);
  };
  return { ...text, plain: blank(text.plain), folded: blank(text.folded) };
}

const CLASS_OR_SPACE = /\[(?:\\.|[^\]\\])*\]| /g;

/** An expression in which a space is a space or a line break. `\x20` is a space alone. */
export function pattern(source: string, flags: string): RegExp {
  const spaced = source.replace(CLASS_OR_SPACE, (part) =>
    part === ' ' ? '[ \\n]' : part.replaceAll(' ', ' \\n'),
  );
  return new RegExp(spaced, flags);
}

/** What the sticky expression reads at a place. */
export function readAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}
