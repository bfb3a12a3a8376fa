import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/fixtures.ts';
import { killWorker, openExtensionPage } from '../support/chromium.ts';
import { rowsOf, tell } from '../support/extension.ts';
import { openNewer, openOlder, wasAsked } from '../support/other-versions.ts';
import { texts } from '../support/owner.ts';
import { until } from '../support/until.ts';

const AT_ONCE = 3_000;
const note = (title: string) => ({
  id: crypto.randomUUID(),
  details: { title, side: 'waits-for-me', on: null, thing: null } as const,
});
const shows = (desk: Page, title: string) =>
  expect(desk.getByRole('main').getByText(title).first()).toBeVisible();

test('F6 a database of an earlier version is brought up to date while a page of that version is open, and keeps every row', async ({
  chromium,
}) => {
  await tell(chromium, 'example.fill');
  const before = await rowsOf(chromium, 'orders');
  expect(before.length).toBeGreaterThan(0);
  const old = await openExtensionPage(chromium, 'manifest.json');
  await killWorker(chromium);
  await old.evaluate(openOlder);
  const started = performance.now();
  await tell(chromium, 'pile.add', note('Rappeler'));
  expect(performance.now() - started).toBeLessThan(AT_ONCE);
  expect(await old.evaluate(wasAsked)).toBe('asked to close');
  expect(await rowsOf(chromium, 'orders')).toEqual(before);
  const desk = await openExtensionPage(chromium, 'desk.html#/pile');
  await shows(desk, 'Rappeler');
});

test('F6 a newer version may open the database while desk and worker of this one are open, and both go on', async ({
  chromium,
}) => {
  const desk = await openExtensionPage(chromium, 'desk.html#/pile');
  await tell(chromium, 'pile.add', note('Rappeler'));
  await shows(desk, 'Rappeler');
  const newer = await openExtensionPage(chromium, 'manifest.json');
  const started = performance.now();
  expect(await newer.evaluate(openNewer)).toBe('open');
  expect(performance.now() - started).toBeLessThan(AT_ONCE);
  await tell(chromium, 'pile.add', note('Relire le bail'));
  await until('both are kept', async () => (await rowsOf(chromium, 'sheets')).length === 2);
  await desk.reload();
  await shows(desk, 'Relire le bail');
  await expect(desk.getByText(texts.desk.failed.view)).toBeHidden();
});
