import { linesOf } from '../../utils/backup/lines.ts';
import { safetyTextsFor } from '../../utils/texts/safety-texts.ts';
import { expect, test } from '../e2e/fixtures.ts';
import { putWholeDesk } from '../support/backup-desk.ts';
import { aPartner } from '../support/builders.ts';
import { openExtensionPage } from '../support/chromium.ts';
import { rowsOf, tell, toolbarNumber } from '../support/extension.ts';
import { isNoted, keepNow } from '../support/kept-outside.ts';
import { until } from '../support/until.ts';

const words = safetyTextsFor('en');
const MANY = 4_000;

test('F8 a browser killed while it writes leaves all of it or nothing, and nothing is said to be lost', async ({
  chromium: first,
}) => {
  test.setTimeout(150_000);
  await putWholeDesk(first);
  await keepNow(first);
  const partners = Array.from({ length: MANY }, (_, n) => aPartner({ id: `p${n}`, name: `Partner ${n}` }));
  const before = await rowsOf(first, 'partners');
  const [stateId, pointId] = [crypto.randomUUID(), crypto.randomUUID()];
  await tell(first, 'backup.stage', { stateId, number: 0, lines: linesOf('partners', partners) });
  const page = await openExtensionPage(first, 'manifest.json');
  const request = { stateId, pointId, mode: 'replace', differing: 'keep', tables: ['partners'], pieces: 1 };
  // Asked for and noted: before that, there is nothing to finish.
  await page.evaluate(async (args) => {
    const noted = new Promise<void>((resolve) => {
      chrome.storage.local.onChanged.addListener((changes) => 'restore-due' in changes && resolve());
    });
    void chrome.runtime.sendMessage({ name: 'backup.restore', args: [args] });
    await noted;
  }, request);
  const chromium = await first.killAndRestart();

  const after = await rowsOf(chromium, 'partners');
  expect([before.length, MANY]).toContain(after.length);
  // What was under way is finished by the next start; then the database is looked at, and is in order.
  await until('it is finished', async () => (await rowsOf(chromium, 'partners')).length === MANY, 40);
  await until('it was looked at since', () => isNoted(chromium), 40);
  const desk = await openExtensionPage(chromium, 'desk.html#/repair');
  await expect(desk.getByText(words.allWell)).toBeVisible();
  expect(await toolbarNumber(chromium)).not.toBe('!');
  await chromium.close();
});
