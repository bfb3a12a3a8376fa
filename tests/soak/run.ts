/**
 * `npm run soak`: thousands of simulated days, under a few seeds of the moment; `npm run soak -- SEED [DAYS]`: one of
 * them again. What fails says its seed.
 */
import { spawnSync } from 'node:child_process';

const [seed, days = '250'] = process.argv.slice(2);
const now = Math.floor(Date.now() / 1000);
const seeds = seed ? [seed] : Array.from({ length: 8 }, (_, index) => now + index);
console.log(`seeds ${seeds.join(', ')}, ${days} days each`);
const { status } = spawnSync('vitest', ['run', '-c', 'tests/vitest.config.ts', 'tests/faults/soak.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, SOAK_SEEDS: seeds.join(), SOAK_DAYS: days },
});
process.exitCode = status ?? 1;
