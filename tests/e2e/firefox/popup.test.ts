import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Firefox, launchFirefox } from '../../support/firefox.ts';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox.close());

test('the popup opens', async () => {
  const popup = await firefox.openExtensionPage('popup.html');
  await popup.waitForSelector('main');
  expect(await popup.title()).toBe('Sous-main');
});
