const BYTE_ORDER_MARKS: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
];

/** Where a browser looks for `<meta charset>` (HTML standard, "prescan a byte stream"). */
const PRESCAN = 1024;

/** A page as it came. */
export interface Markup {
  bytes: Uint8Array<ArrayBuffer>;
  /** Its `Content-Type`. */
  type: string | null;
}

/**
 * Bytes of a page as text, by the order of the HTML standard: byte order mark, `Content-Type` header, `<meta>`,
 * else UTF-8 where the bytes are valid UTF-8, else windows-1252. A charset nobody knows counts as none; so does UTF-8
 * that the bytes give the lie: browsers show its broken characters, but an order's words must not be lost to them.
 */
export function decodeHtml({ bytes, type }: Markup): string {
  const named = markOf(bytes) ?? charsetOf(type ?? '') ?? metaCharset(bytes);
  const decoder = named === null ? null : decoderFor(named);
  const text = decoder?.decode(bytes);
  if (text !== undefined && !isBroken(text)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Of the characters beyond ASCII more are broken than not; a single bad byte in a good page is no reason to doubt it. */
function isBroken(text: string): boolean {
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  return broken > 0 && broken * 2 > (text.match(/[^\0-\x7f]/g)?.length ?? 0);
}

function markOf(bytes: Uint8Array): string | null {
  return BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1] ?? null;
}

function charsetOf(text: string): string | null {
  return /charset\s*=\s*["']?([\w:.-]+)/i.exec(text)?.[1] ?? null;
}

function metaCharset(bytes: Uint8Array): string | null {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, PRESCAN));
  const charset = charsetOf(/<meta\b[^>]*charset[^>]*>/i.exec(start)?.[0] ?? '');
  // A page that could be prescanned as ASCII is not UTF-16, whatever it says (same standard).
  return charset && /^utf-?16/i.test(charset) ? 'utf-8' : charset;
}

function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
