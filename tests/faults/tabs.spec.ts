import { expect, test } from '../e2e/fixtures.ts';
import { openExtensionPage } from '../support/chromium.ts';
import { checkOver, notificationCount, rowsOf, toolbarNumber } from '../support/extension.ts';
import { chooseSettings, followAll, signIn } from '../support/owner.ts';
import { until } from '../support/until.ts';

const TABS = 20;
const MESSAGES = 50;

test('F16 twenty tabs that send fifty messages each at once lose and double none', async ({ chromium }) => {
  test.setTimeout(120_000);
  const pages = await Promise.all(
    Array.from({ length: TABS }, () => openExtensionPage(chromium, 'manifest.json')),
  );
  const day = new Date().toISOString().slice(0, 10);
  const replies = await Promise.all(
    pages.map((page, tab) =>
      page.evaluate(
        ([count, number, on]) =>
          Promise.all(
            Array.from({ length: count }, (_, n) => {
              const details = { title: `${number}-${n}`, side: 'waits-for-me', on, thing: null };
              // The first of each tab is the same for all: made once, whoever comes first.
              const id = `${n === 0 ? '5b3c7a52-6d0e-4a57-8f83-0c6d1f1f5a11' : crypto.randomUUID()}`;
              return chrome.runtime.sendMessage({ name: 'pile.add', args: [{ id, details }] });
            }),
          ),
        [MESSAGES, tab, day] as const,
      ),
    ),
  );
  expect(replies.flat().filter((reply) => !('value' in reply))).toEqual([]);
  const titles = (await rowsOf(chromium, 'sheets')).map(({ title }) => title);
  expect(titles).toHaveLength(TABS * (MESSAGES - 1) + 1);
  expect(new Set(titles).size).toBe(titles.length);
  await until('the number says so', async () => (await toolbarNumber(chromium)) === '99+');
});

test('F16 what twenty tabs of a shop see at once is one piece of history', async ({ chromium, shops }) => {
  test.setTimeout(120_000);
  await chooseSettings(chromium);
  const first = await signIn(chromium, shops.atelier);
  await followAll(chromium, first, 4);
  await until('all are followed', async () => (await rowsOf(chromium, 'orders')).length === 4);
  await checkOver(chromium);
  shops.atelier.move(412);
  const pages = await Promise.all(Array.from({ length: TABS }, () => chromium.context.newPage()));
  await Promise.all(pages.map((page) => page.goto(shops.atelier.listUrl)));
  await until(
    'badges in every tab',
    async () => {
      const counts = await Promise.all(pages.map((page) => page.locator('sous-main-badge').count()));
      return counts.every((count) => count === 4);
    },
    40,
  );
  const moves = (await rowsOf(chromium, 'orderEvents')).filter(({ change }) => change.kind === 'status');
  expect(moves.map(({ change }) => change)).toMatchObject([{ kind: 'status', to: 'shipped' }]);
  expect(await notificationCount(chromium), 'the owner saw it').toBe(0);
});
