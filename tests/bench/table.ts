import type { Judged } from './benchmark.ts';

/** A result as lines of text: an arm a line, then what was aimed at. */
export function table({ situation, unit, chance, valid, arms, goals }: Judged): string {
  const width = Math.max(...arms.map(({ arm }) => arm.length));
  const rows = arms.map(({ arm, median, p95, spread, count, toFloor }) =>
    [
      `    ${arm.padEnd(width)}`,
      `${figure(median)} ${unit}`,
      `p95 ${figure(p95)}`,
      `IQR ${figure(spread)}`,
      `× floor ${toFloor.value.toFixed(2)} [${toFloor.low.toFixed(2)}–${toFloor.high.toFixed(2)}]`,
      `n ${count}`,
    ].join('  '),
  );
  const twins = chance
    ? `  A/A ${chance.value.toFixed(2)}${valid ? '' : ': INVALID, chance alone moves it this much'}`
    : '';
  const aims = goals.map(({ text, met }) => `    ${!valid ? '?' : met ? '✓' : '✗'} ${text}`);
  return [`  ${situation}${twins}`, ...rows, ...aims].join('\n');
}

function figure(value: number): string {
  return value.toFixed(value < 10 ? 2 : 1).padStart(8);
}
