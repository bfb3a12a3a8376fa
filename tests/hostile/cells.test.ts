import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCell, writeCsv } from '../../utils/write-csv.ts';

/** RFC 4180, read plainly: what a spreadsheet makes of the file, before formulas. */
function parse(csv: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  const cell = new RegExp(`("(?:[^"]|"")*"|[^"${separator}\\r\\n]*)(${separator}|\\r\\n)`, 'gy');
  for (const [, text = '', end] of csv.slice(1).matchAll(cell)) {
    rows.at(-1)?.push(text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

test.each([
  '=1+1',
  '+33 1',
  '-2',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '\0=1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '  =1',
  '\u200b=1',
  '\u202e=1',
  '\ufeff=1',
  "'=1",
])('31 %j does not start a formula, and comes back as it was', (text) => {
  const [[cell = ''] = []] = parse(writeCsv([[text]], ';'), ';');
  expect(cell).toMatch(/^'/);
  expect(readCell(cell)).toBe(text);
});

test.each(['Vis inox A4', '412,80 €', '10 - 12', 'a=b', '', 'é'])(
  '31 %j is no formula, and written as it is',
  (text) => {
    expect(writeCsv([[text]], ';')).toBe(`\ufeff${text}\r\n`);
  },
);

test('31 any text in any cell comes back, and no cell starts a formula', () => {
  const tricky = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ';', ',', '\r', '\n', '\t', '\0', ' ', 'a', '＝'),
  });
  const anyCell = fc.oneof(fc.string({ unit: 'binary' }), tricky);
  const anyRows = fc.array(fc.array(anyCell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(anyRows, fc.constantFrom(';', ','), (rows, separator) => {
      const parsed = parse(writeCsv(rows, separator), separator);
      expect(parsed.map((row) => row.map(readCell))).toEqual(rows);
      for (const cell of parsed.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n\0]/);
    }),
  );
});
