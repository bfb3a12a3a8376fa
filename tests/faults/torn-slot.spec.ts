import { safetyTextsFor } from '../../utils/texts/safety-texts.ts';
import { expect, test } from '../e2e/fixtures.ts';
import { putWholeDesk } from '../support/backup-desk.ts';
import { databaseFolder, SILENT } from '../support/broken-profile.ts';
import { killWorker, openExtensionPage } from '../support/chromium.ts';
import { inExtension, tell, toolbarNumber } from '../support/extension.ts';
import { isNoted, keepNow, keptText } from '../support/kept-outside.ts';
import { texts } from '../support/owner.ts';
import { until } from '../support/until.ts';

const words = safetyTextsFor('en');

test('F17 of torn slots the older ones are used: nobody cries wolf, and what was lost is still noticed and restored', async ({
  chromium: first,
}) => {
  test.setTimeout(120_000);
  await putWholeDesk(first);
  await keepNow(first);
  await tell(first, 'orders.edit', ['o1'], { note: 'newer' });
  await keepNow(first);
  const newest = Object.entries(await keptText(first)).map(([key, slot]) => ({
    key,
    number: Number(Reflect.get(Object(slot), 'number')),
  }));
  for (const name of ['kept-outside', 'sentinel']) {
    const slots = newest.filter(({ key }) => key.startsWith(name)).sort((a, b) => b.number - a.number);
    expect(slots).toHaveLength(2);
    const garbage = { [slots[0]?.key ?? '']: { number: 99, text: 'torn', sum: 'torn' } };
    await inExtension(first, (page) => page.evaluate((torn) => chrome.storage.local.set(torn), garbage));
  }
  await killWorker(first);
  const desk = await openExtensionPage(first, 'desk.html#/repair');
  await expect(desk.getByText(words.allWell)).toBeVisible();
  await tell(first, 'orders.edit', ['o1'], { note: 'after' }); // which wakes a new worker,
  await until('it looked at the database', () => isNoted(first), 40);
  expect(await toolbarNumber(first)).not.toBe('!');

  const chromium = await first.restart({}, () => SILENT['MANIFEST is damaged']?.(databaseFolder(first)));
  await until('the toolbar says so', async () => (await toolbarNumber(chromium)) === '!', 30);
  const later = await openExtensionPage(chromium, 'desk.html#/repair');
  await later.getByRole('button', { name: words.restore }).click();
  await later.getByRole('dialog').getByRole('button', { name: texts.backup.mergeDo }).click();
  await expect(later.getByText(words.restored)).toBeVisible({ timeout: 20_000 });
  await chromium.close();
});
