import { linesOf } from '../../utils/backup/lines.ts';
import type { RestoreRequest } from '../../utils/backup/restore.ts';
import { expect, test } from '../e2e/fixtures.ts';
import { dumpOf, putWholeDesk } from '../support/backup-desk.ts';
import { aPartner } from '../support/builders.ts';
import { type Chromium, killWorker, openExtensionPage } from '../support/chromium.ts';
import { inExtension, rowsOf, tell } from '../support/extension.ts';
import { until } from '../support/until.ts';

const MANY = 5_000;
const partners = Array.from({ length: MANY }, (_, n) => aPartner({ id: `p${n}`, name: `Partner ${n}` }));

/** Hands the first pieces over. */
async function stage(chromium: Chromium, request: RestoreRequest, pieces: number): Promise<void> {
  const size = Math.ceil(MANY / request.pieces);
  for (let number = 0; number < pieces; number++) {
    const lines = linesOf('partners', partners.slice(number * size, (number + 1) * size));
    await tell(chromium, 'backup.stage', { stateId: request.stateId, number, lines });
  }
}

const aRequest = (): RestoreRequest => ({
  ...{ stateId: crypto.randomUUID(), pointId: crypto.randomUUID() },
  ...{ mode: 'replace', differing: 'keep', tables: ['partners'], pieces: 20 },
});

test('F18 a worker killed while pieces of a backup come in leaves everything as it was, and the rest may still come', async ({
  chromium,
}) => {
  test.setTimeout(120_000);
  await openExtensionPage(chromium, 'desk.html#/backup');
  await putWholeDesk(chromium);
  const before = await dumpOf(chromium);
  const request = aRequest();
  await stage(chromium, request, 10);
  await killWorker(chromium);
  expect(await dumpOf(chromium)).toEqual(before);
  await expect(tell(chromium, 'backup.restore', request)).rejects.toThrow(); // half of it is no backup
  expect(await dumpOf(chromium)).toEqual(before);
  await stage(chromium, request, 20);
  await tell(chromium, 'backup.restore', request);
  expect(await rowsOf(chromium, 'partners')).toHaveLength(MANY);
});

test('F18 a worker killed while it writes a backup has written nothing or all of it, and ends it when it wakes', async ({
  chromium,
}) => {
  test.setTimeout(480_000);
  await openExtensionPage(chromium, 'desk.html#/backup');
  await putWholeDesk(chromium);
  const old = (await rowsOf(chromium, 'partners')).length;
  // A little later each time: before the transaction, in it, and after it.
  for (const wait of [0, 150, 500, 1000]) {
    const request = aRequest();
    await stage(chromium, request, 20);
    await inExtension(chromium, async (page) => {
      await page.evaluate((args) => void chrome.runtime.sendMessage({ name: 'backup.restore', args }), [
        request,
      ] as unknown[]);
      await page.waitForTimeout(wait);
    });
    await killWorker(chromium);
    const seen = (await rowsOf(chromium, 'partners')).length;
    expect([old, MANY], `killed after ${wait} ms`).toContain(seen);
    await until(
      'it is brought in',
      async () => {
        await tell(chromium, 'teach.current'); // wakes it
        const due = await inExtension(chromium, (page) =>
          page.evaluate(async () => 'restore-due' in (await chrome.storage.local.get())),
        );
        return !due;
      },
      60,
    );
    expect((await rowsOf(chromium, 'partners')).length, `after ${wait} ms`).toBe(MANY);
    const points = (await rowsOf(chromium, 'savedStates')).filter(({ id }) => id === request.pointId);
    expect(points, 'one restore point').toHaveLength(1);
    await tell(chromium, 'backup.restore', {
      ...{ stateId: request.pointId, pointId: crypto.randomUUID(), mode: 'replace', differing: 'take' },
      ...{ tables: ['partners'], pieces: Math.ceil(old / 500) },
    });
    expect((await rowsOf(chromium, 'partners')).length).toBe(old);
  }
});

test('F18 ten thousand bookmarks come in though the worker dies meanwhile, are found, and are taken back', async ({
  chromium,
}) => {
  test.setTimeout(600_000);
  const desk = await chromium.context.newPage();
  await desk.goto(`chrome-extension://${chromium.extensionId}/desk.html#/dossier`);
  const links = Array.from(
    { length: 10_000 },
    (_, n) => `<DT><A HREF="https://many.example/${n}" ADD_DATE="1700000000">Page ${n} du registre</A>\n`,
  );
  const buffer = Buffer.from(
    `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p><DT><H3>Beaucoup</H3><DL><p>\n${links.join('')}</DL><p></DL><p>`,
  );
  await desk.getByLabel('Import…').setInputFiles({ name: 'many.html', mimeType: 'text/plain', buffer });
  await desk.getByRole('button', { name: 'Take in 10,000' }).click({ timeout: 120_000 });
  await expect(desk.getByText('Taking in…').first()).toBeVisible();
  await killWorker(chromium);
  await expect(desk.getByText('10,000\u00a0bookmarks taken in.')).toBeVisible({ timeout: 240_000 });
  const found = () => desk.locator('.panes-list [data-row]');
  await desk.getByRole('main').getByRole('searchbox').fill('registre 9999');
  await expect(found()).toHaveText(['Page 9999 du registre'], { timeout: 120_000 });
  const [taken] = await rowsOf(chromium, 'importParts');
  await tell(chromium, 'dossier.undoImport', taken?.importId ?? '');
  await expect(found()).toHaveCount(0, { timeout: 120_000 });
});
