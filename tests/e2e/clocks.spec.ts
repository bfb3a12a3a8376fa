import { openClockPage, unexplained } from '../support/clock-page.ts';
import type { TemporalComparison } from '../support/temporal-page.ts';
import { expect, test } from './fixtures.ts';

test('our clocks agree with the browser’s own Temporal, but where its time zones are older', async ({
  chromium,
}) => {
  const clocks = await openClockPage();
  const page = await chromium.context.newPage();
  await page.goto(clocks.url);
  await expect(page.locator('body')).toHaveText(/^\{.*\}$/);
  const found: TemporalComparison = JSON.parse((await page.textContent('body')) ?? '');
  clocks.close();
  console.log(`time zones of Chromium: ${found.browser.level}, corrected: ${found.browser.corrects}`);
  expect(found.compared).toBeGreaterThan(20_000);
  expect(unexplained(found)).toEqual({});
  expect(found.browser.yieldsTo.length).toBeLessThanOrEqual(10);
});
