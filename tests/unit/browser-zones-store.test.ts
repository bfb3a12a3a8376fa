import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browserZones, lookAtBrowserZones, yieldToNewerBrowser } from '../../utils/browser-zones-store.ts';
import { offsetByIntl } from '../../utils/dates/intl-offset.ts';
import { letBrowserAnswer, offsetAt } from '../../utils/dates/zone-rules.ts';
import { NOW } from '../support/builders.ts';

vi.mock('../../utils/dates/intl-offset.ts', { spy: true });

beforeEach(() => fakeBrowser.reset());
afterEach(() => letBrowserAnswer([]));

const keep = (kept: unknown) => browser.storage.session.set({ 'browser-zones': kept });

test('a browser is looked at once, and what was found is kept', async () => {
  expect(await browserZones()).toBeNull();
  expect(await lookAtBrowserZones(NOW)).toBe(true);
  const found = await browserZones();
  expect(found?.level).toMatch(/^20\d\d[a-z]$/);
  expect(await lookAtBrowserZones(NOW + 1)).toBe(false);
  expect(await browserZones()).toEqual(found);
});

test.each([
  ['damaged', { level: 7 }],
  ['of another shape', 'UTC'],
  ['missing', undefined],
])('what is %s counts as not looked', async (_, kept) => {
  await keep(kept);
  expect(await browserZones()).toBeNull();
  await yieldToNewerBrowser();
});

test('the browser answers for the zones it knows better, and for no others', async () => {
  await keep({ level: '2027a', corrects: [], yieldsTo: ['Pacific/Chatham'] });
  await yieldToNewerBrowser();
  vi.mocked(offsetByIntl).mockClear().mockReturnValueOnce(777);
  expect(offsetAt('Pacific/Chatham', NOW)).toBe(777);
  expect(offsetAt('Pacific/Apia', NOW)).toBe(780);
  expect(offsetByIntl).toHaveBeenCalledOnce();
});
