import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{e2e,faults,hostile}/firefox/*.test.ts'],
    fileParallelism: false,
    // Said in the output, and counted: `tests/support/stages.ts`.
    retry: 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
