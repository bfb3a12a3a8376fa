import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest(), preact()],
  test: {
    include: [
      'tests/unit/**/*.test.{ts,tsx}',
      'tests/{faults,hostile}/*.test.ts',
      'tests/architecture.test.ts',
    ],
    setupFiles: ['tests/support/setup.ts'],
    // What hangs fails; what only runs beside other programs does not.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
