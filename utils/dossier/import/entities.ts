const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Text of a page, its character references read: by number, and the few names that are written in bookmark files. */
export function withoutEntities(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));/g,
    (written: string, decimal?: string, hex?: string, name?: string) => {
      if (name) return NAMED[name] ?? written;
      return character(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16));
    },
  );
}

function character(code: number): string {
  const isOne = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isOne ? String.fromCodePoint(code) : '\ufffd';
}
