import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Tests by file, as they stand. */
const sources = import.meta.glob<string>('./{*,firefox/*}.{test,spec}.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const COLUMNS = ['Chromium', 'Firefox', 'simulated'] as const;
type Column = (typeof COLUMNS)[number];

/** Where a fault is produced, by its number: `worker` for `worker.spec.ts`. */
type Places = Record<string, Partial<Record<Column, string[]>>>;

function columnOf(file: string): Column {
  if (file.includes('/firefox/')) return 'Firefox';
  return file.endsWith('.spec.ts') ? 'Chromium' : 'simulated';
}

/** By the titles of tests, which begin with the number. */
function tested(): Places {
  const places: Places = {};
  for (const [file, source] of Object.entries(sources)) {
    const name = file.replace(/^.*\//, '').replace(/\.\w+\.ts$/, '');
    const numbers = new Set([...source.matchAll(/['"`](F\d+) /g)].map(([, number]) => number ?? ''));
    for (const number of numbers) {
      places[number] ??= {};
      places[number][columnOf(file)] = [...(places[number][columnOf(file)] ?? []), name];
    }
  }
  return places;
}

/** By the README's table. */
function told(): Places {
  const section = /\n## Faults\n(.*?)\n## /s.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
  const rows = section.split('\n').filter((line) => /^\| F\d+ /.test(line));
  return Object.fromEntries(
    rows.map((row) => {
      const [, number = '', , ...cells] = row.split('|').map((cell) => cell.trim());
      const places: Places[string] = {};
      for (const [index, column] of COLUMNS.entries()) {
        const names = [...(cells[index] ?? '').matchAll(/`([\w-]+)`/g)].map(([, name]) => name ?? '');
        if (names.length > 0) places[column] = names;
      }
      return [number, places];
    }),
  );
}

test('the README’s table says of all twenty faults where they are produced', () => {
  expect(Object.keys(told())).toEqual(Array.from({ length: 20 }, (_, index) => `F${index + 1}`));
  expect(told()).toEqual(tested());
});
