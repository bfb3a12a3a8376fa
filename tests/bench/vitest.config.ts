import { defineConfig, mergeConfig } from 'vitest/config';
import unit from '../vitest.config.ts';

/** What is measured in a simulated browser. */
export default mergeConfig(
  { ...unit, test: { ...unit.test, include: [] } },
  defineConfig({ test: { include: ['tests/bench/idle-day.ts'], testTimeout: 600_000 } }),
);
