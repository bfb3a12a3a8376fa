/**
 * What a spreadsheet may take for a formula, after white space and characters one does not see: `=` `+` `-` `@`, also
 * full-width, and a cell that begins with a tab, a line end or NUL (OWASP ASVS 1.2.10). An apostrophe at the start is
 * ours to double.
 */
const UNSAFE = /^(?:[\t\r\n\0']|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;

/** RFC 4180 with the mark (BOM) by which spreadsheets know UTF-8. `readCell` gives each text back. */
export function writeCsv(rows: string[][], separator: string): string {
  return `\ufeff${rows.map((row) => row.map((cell) => writeCell(cell, separator)).join(separator)).join('\r\n')}\r\n`;
}

function writeCell(text: string, separator: string): string {
  const safe = UNSAFE.test(text) ? `'${text}` : text;
  const quoted = /["\r\n\t\0]/.test(safe) || safe.includes(separator) || safe !== safe.trim();
  return quoted ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The text a cell was written from: the apostrophe that kept it from being a formula is taken off. */
export function readCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}
