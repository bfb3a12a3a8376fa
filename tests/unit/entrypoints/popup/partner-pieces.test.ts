// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadPartnerPieces } from '../../../../entrypoints/popup/partners/use-partner-pieces.ts';
import { offsetByIntl } from '../../../../utils/dates/intl-offset.ts';
import { letBrowserAnswer, offsetAt } from '../../../../utils/dates/zone-rules.ts';
import { NOW } from '../../../support/builders.ts';

vi.mock('../../../../utils/dates/intl-offset.ts', { spy: true });

afterEach(() => letBrowserAnswer([]));

test('before partners are drawn the browser answers for the zones it knows better', async () => {
  const zones = { level: '2027a', corrects: [], yieldsTo: ['Pacific/Chatham'] };
  await fakeBrowser.storage.session.set({ 'browser-zones': zones });
  await loadPartnerPieces();
  vi.mocked(offsetByIntl).mockReturnValueOnce(777);
  expect(offsetAt('Pacific/Chatham', NOW)).toBe(777);
});
