import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Firefox, launchFirefox } from '../../support/firefox.ts';
import { textsFor } from '../../support/texts-for.ts';
import { until } from '../../support/until.ts';

const texts = textsFor('en');
const CARD = '[data-sous-main-sheet=convert]';

let firefox: Firefox;
let server: Server;
let url: string;

beforeEach(async () => {
  server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<!doctype html><html lang="en"><title>Text</title><p>July 9, 2026 at 3pm PT</p></html>');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
  firefox = await launchFirefox();
});
afterEach(async () => {
  await firefox.close();
  server.close();
});

test('the right-click menu converts a selected time in a card, and Escape takes it away', async () => {
  const page = await firefox.browser.newPage();
  await page.goto(url);
  await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
  await firefox.chooseMenuItem(page, texts.notifications.menuConvert);
  await until('the card says something', async () => (await firefox.shadowText(page, CARD)) !== '');
  const said = await firefox.shadowText(page, CARD);
  expect(said).toContain('“3pm PT” on your clock');
  expect(said).toContain('15:00 · PT: Pacific Time, Los Angeles');
  expect(await page.evaluate(() => document.body.textContent?.trim())).toBe('July 9, 2026 at 3pm PT');

  await page.keyboard.press('Escape');
  await until('it is gone', () => page.evaluate((tag) => document.querySelector(tag) === null, CARD));
});
