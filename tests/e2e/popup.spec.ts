import { openExtensionPage } from '../support/chromium.ts';
import { expect, test } from './fixtures.ts';

test('the popup opens', async ({ chromium }) => {
  const popup = await openExtensionPage(chromium, 'popup.html');
  await expect(popup.getByRole('main')).toBeVisible();
});
