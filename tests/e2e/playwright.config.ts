import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '..',
  testMatch: '{e2e,faults,hostile}/*.spec.ts',
  outputDir: '../../.output/test-results',
  fullyParallel: true,
  workers: 2,
  // Said in the output, and counted: `tests/support/stages.ts`.
  retries: 1,
  forbidOnly: true,
  timeout: 30_000,
  expect: { timeout: 7_000 },
  reporter: 'list',
});
