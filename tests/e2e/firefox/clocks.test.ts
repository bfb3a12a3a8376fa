import { afterAll, beforeAll, expect, test } from 'vitest';
import { openClockPage, unexplained } from '../../support/clock-page.ts';
import { type Firefox, launchFirefox } from '../../support/firefox.ts';
import type { TemporalComparison } from '../../support/temporal-page.ts';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox.close());

test('our clocks agree with the browser’s own Temporal, but where its time zones are older', async () => {
  const clocks = await openClockPage();
  const page = await firefox.browser.newPage();
  await page.goto(clocks.url);
  await page.waitForFunction(() => document.body.textContent?.startsWith('{'));
  const found: TemporalComparison = JSON.parse(await page.evaluate(() => document.body.textContent ?? ''));
  clocks.close();
  console.log(`time zones of Firefox: ${found.browser.level}, corrected: ${found.browser.corrects}`);
  expect(found.compared).toBeGreaterThan(20_000);
  expect(unexplained(found)).toEqual({});
  expect(found.browser.yieldsTo.length).toBeLessThanOrEqual(10);
});
