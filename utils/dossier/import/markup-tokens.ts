import { withoutEntities } from './entities.ts';

/** A stretch of text, or a tag: its name in lower case (`/a` closes one) and how it is written, without brackets. */
export type Token = { text: string } | { tag: string; written: string };

/**
 * The tags and texts of markup, in order, in one pass: nothing is looked at twice, nothing is built or run. Comments,
 * scripts and styles are left out. Returns whether the markup ends in the middle of a tag, comment or script.
 */
export function* markupTokens(markup: string): Generator<Token, boolean> {
  let at = 0;
  while (at < markup.length) {
    const open = nextTag(markup, at);
    if (open > at) yield { text: markup.slice(at, open) };
    if (open === markup.length) return false;
    const end = markup.startsWith('<!--', open)
      ? afterOrNone(markup.indexOf('-->', open + 4), 3)
      : afterOrNone(tagEnd(markup, open + 1), 1);
    if (end === null) return true;
    const written = markup.slice(open + 1, end - 1);
    const tag = tagName(written);
    at = end;
    if (tag) yield { tag, written };
    if (tag !== 'script' && tag !== 'style') continue;
    const closing = new RegExp(`</${tag}`, 'gi');
    closing.lastIndex = at;
    const found = closing.exec(markup);
    if (!found) return true;
    at = found.index;
  }
  return false;
}

/** What an attribute of a tag says, its character references read; `null` where it is not there. */
export function attributeOf(written: string, wanted: string): string | null {
  let at = wordEnd(written, 0);
  while (at < written.length) {
    at = skipBlanks(written, at);
    const end = wordEnd(written, at);
    const name = written.slice(at, end).toLowerCase();
    const equals = skipBlanks(written, end);
    if (written[equals] !== '=') {
      at = Math.max(end, at + 1);
      continue;
    }
    const start = skipBlanks(written, equals + 1);
    const quote = written[start];
    const isQuoted = quote === '"' || quote === "'";
    const from = isQuoted ? start + 1 : start;
    const to = isQuoted ? endOf(written.indexOf(quote, from), written) : valueEnd(written, from);
    if (name === wanted) return withoutEntities(written.slice(from, to));
    at = isQuoted ? to + 1 : Math.max(to, at + 1);
  }
  return null;
}

/** A `<` that begins a tag or a comment; else the end. */
function nextTag(markup: string, from: number): number {
  for (let at = markup.indexOf('<', from); at !== -1; at = markup.indexOf('<', at + 1)) {
    if (/[a-z/!?]/i.test(markup[at + 1] ?? '')) return at;
  }
  return markup.length;
}

/** Where a tag's `>` stands; one inside a quoted value ends nothing. -1 where there is none. */
function tagEnd(markup: string, from: number): number {
  let afterEquals = false;
  for (let at = from; at < markup.length; at++) {
    const sign = markup[at] ?? '';
    if (sign === '>') return at;
    if (afterEquals && (sign === '"' || sign === "'")) {
      at = markup.indexOf(sign, at + 1);
      if (at === -1) return -1;
      afterEquals = false;
    } else if (!isBlank(sign)) afterEquals = sign === '=';
  }
  return -1;
}

function tagName(written: string): string {
  return /^\/?[a-z][a-z0-9]*/i.exec(written.slice(0, 20))?.[0].toLowerCase() ?? '';
}

function afterOrNone(found: number, length: number): number | null {
  return found === -1 ? null : found + length;
}

function endOf(found: number, written: string): number {
  return found === -1 ? written.length : found;
}

function isBlank(sign: string): boolean {
  return sign === ' ' || sign === '\t' || sign === '\n' || sign === '\r' || sign === '\f';
}

function skipBlanks(written: string, from: number): number {
  let at = from;
  while (at < written.length && isBlank(written[at] ?? '')) at++;
  return at;
}

function wordEnd(written: string, from: number): number {
  let at = from;
  while (at < written.length && written[at] !== '=' && !isBlank(written[at] ?? '')) at++;
  return at;
}

function valueEnd(written: string, from: number): number {
  let at = from;
  while (at < written.length && !isBlank(written[at] ?? '')) at++;
  return at;
}
