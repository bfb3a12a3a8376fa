import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Files of this folder, as they stand. */
const sources = import.meta.glob<string>('./**/*.ts', { query: '?raw', import: 'default', eager: true });

/** Numbers that titles of tests begin with, by file. */
function numbersIn(source: string): number[] {
  const titles = source.matchAll(/(?:\btitle:\s*|\btest\(\s*|\]\)\(\s*|\w\)\(\s*)['"`](\d{1,2}) /g);
  return [...titles].map(([, number]) => Number(number));
}

const ALL = Array.from({ length: 40 }, (_, index) => index + 1);

test('every one of the forty attacks has its test, and no test has another number', () => {
  const numbers = new Set(Object.values(sources).flatMap(numbersIn));
  expect([...numbers].toSorted((a, b) => a - b)).toEqual(ALL);
});

test('what a browser adds to is tried in both', () => {
  const shared = ['page-attacks', 'fetch-attacks', 'script-attacks'].flatMap((name) =>
    numbersIn(sources[`./${name}.ts`] ?? ''),
  );
  const inBrowsers = ALL.filter((number) => number <= 30 && number !== 19 && number !== 23);
  expect([...new Set(shared)].toSorted((a, b) => a - b)).toEqual(inBrowsers);
});

test('the README’s table names all forty', () => {
  const readme = readFileSync('README.md', 'utf8');
  const section = /\n## Attacks\n(.*?)\n## /s.exec(readme)?.[1] ?? '';
  const named = [...section.matchAll(/^\| (\d+) /gm)].map(([, number]) => Number(number));
  expect(named).toEqual(ALL);
});
