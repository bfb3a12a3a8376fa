import { expect, test } from './fixtures.ts';

test('the popup opens', async ({ chromium }) => {
  const popup = await chromium.context.newPage();
  await popup.goto(`chrome-extension://${chromium.extensionId}/popup.html`);
  await expect(popup.getByRole('main')).toBeVisible();
});
