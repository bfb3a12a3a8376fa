/**
 * `npm run bench [-- B6 B7 growth]`: measures, prints a table each, and writes `.output/bench/<id>.json`. `-- picture` draws
 * what the last runs wrote, as a run of all of them does at its end.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { loadavg } from 'node:os';
import path from 'node:path';
import { type Benchmark, judge } from './benchmark.ts';
import { drawPicture } from './picture.ts';
import { table } from './table.ts';

const FOLDER = '.output/bench';
const PICTURE = 'docs/benchmarks.svg';
const asked = process.argv.slice(2).map((id) => id.toUpperCase());

mkdirSync(FOLDER, { recursive: true });
for (const benchmark of await benchmarks()) {
  if (asked.length > 0 && !asked.includes(benchmark.id)) continue;
  const started = performance.now();
  const load = loadavg()[0] ?? 0;
  const results = (await benchmark.run()).map(judge);
  console.log(`\n${benchmark.id} ${benchmark.title}`);
  for (const result of results) console.log(table(result));
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`  load at the start ${load.toFixed(2)}, ${seconds} s`);
  const file = path.join(FOLDER, `${benchmark.id}.json`);
  writeFileSync(file, JSON.stringify({ id: benchmark.id, title: benchmark.title, load, results }, null, 2));
}
if (asked.length === 0 || asked.includes('PICTURE')) {
  mkdirSync(path.dirname(PICTURE), { recursive: true });
  drawPicture(FOLDER, PICTURE);
  console.log(`\n${PICTURE} is drawn`);
}

/** Every `b<number>-….ts` beside this file exports one `benchmark`, and `growth.ts`, the last. */
async function benchmarks(): Promise<Benchmark[]> {
  const files: string[] = [];
  for await (const file of glob('{b*-*,growth}.ts', { cwd: import.meta.dirname })) files.push(file);
  const place = (file: string) => Number.parseInt(file.slice(1), 10) || Number.MAX_SAFE_INTEGER;
  const numbered = files.sort((a, b) => place(a) - place(b));
  const modules = await Promise.all(numbered.map((file) => import(path.join(import.meta.dirname, file))));
  return modules.map((module: { benchmark: Benchmark }) => module.benchmark);
}
