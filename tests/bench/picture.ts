import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Judged, JudgedGoal } from './benchmark.ts';

/** What a run wrote of one benchmark. */
interface Written {
  id: string;
  title: string;
  results: Judged[];
}

interface Row {
  label: string;
  aim: string;
  goal: JudgedGoal;
  valid: boolean;
}

const [WIDTH, ROW, HEAD, LABELS, BAR] = [960, 22, 44, 500, 240];
/** Where a bar touches its goal; twice as far it is cut off. */
const AIM = BAR / 2;

/** Draws how far every goal was met, from the JSON of the last runs: one picture for who reads no tables. */
export function drawPicture(folder: string, file: string): void {
  const written = readdirSync(folder)
    .filter((name) => /^(?:B\d+|GROWTH)\.json$/.test(name))
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((name): Written => JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
  writeFileSync(file, picture(written.flatMap(rowsOf)));
}

/** Growth stands last. */
const placeOf = (name: string) => Number.parseInt(name.slice(1), 10) || Number.MAX_SAFE_INTEGER;

function rowsOf({ id, results }: Written): Row[] {
  return results.flatMap(({ situation, goals, valid, unit }) =>
    goals.map((goal) => ({
      label: `${id}  ${situation}`,
      aim: aimOf(goal, unit),
      goal,
      valid,
    })),
  );
}

/** `ours ≤ 1.5 × static`: what is said before the figures. */
function aimOf({ text }: JudgedGoal, unit: string): string {
  return text.split(': ')[0] ?? unit;
}

function picture(rows: Row[]): string {
  const height = HEAD + rows.length * ROW + 16;
  const aim = LABELS + AIM;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Every goal of the benchmarks, and how far it is met">
<style>
  text { font: 12px system-ui, sans-serif; fill: #211c3d } .soft { fill: #625d7c } .paper { fill: #fdfdfc } .aim { stroke: #eab6b3; stroke-width: 2 }
  .met { fill: #2c6a3d } .missed { fill: #b3261e } .invalid { fill: #625d7c }
  @media (prefers-color-scheme: dark) {
    text { fill: #eceaf6 } .soft { fill: #a9a5c0 } .paper { fill: #181722 } .aim { stroke: #6e3b45 }
    .met { fill: #86cb97 } .missed { fill: #ff9a91 } .invalid { fill: #a9a5c0 }
  }
</style>
<rect class="paper" width="${WIDTH}" height="${height}" rx="6"/>
<text x="16" y="26">What was measured against each goal: a bar that ends before the line meets it.</text>
${rows.map(drawRow).join('\n')}
<line class="aim" x1="${aim}" x2="${aim}" y1="${HEAD - 8}" y2="${height - 12}"/>
</svg>
`;
}

function drawRow({ label, aim, goal, valid }: Row, index: number): string {
  const y = HEAD + index * ROW;
  const width = Math.max(2, Math.min(BAR, (goal.measured / goal.limit) * AIM));
  const look = !valid ? 'invalid' : goal.met ? 'met' : 'missed';
  const sign = !valid ? '?' : goal.met ? '✓' : '✗';
  const figure = `${sign} ${round(goal.measured)} of ${round(goal.limit)}`;
  return [
    `<text x="16" y="${y + 13}">${escaped(cut(label, 40))}</text>`,
    `<text class="soft" x="${LABELS - 12}" y="${y + 13}" text-anchor="end">${escaped(cut(aim, 30))}</text>`,
    `<rect class="${look}" x="${LABELS}" y="${y + 3}" width="${round(width)}" height="13" rx="2"/>`,
    `<text x="${LABELS + BAR + 12}" y="${y + 13}">${figure}</text>`,
  ].join('');
}

const round = (value: number) => String(Math.round(value * 100) / 100);
const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
