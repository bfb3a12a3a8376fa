import type { Page } from '@playwright/test';
import { fillDesk } from '../scenes/fill-desk.ts';
import { heard, listen } from '../support/announcements.ts';
import { type Chromium, openExtensionPage } from '../support/chromium.ts';
import { texts } from '../support/owner.ts';
import { expect, test } from './fixtures.ts';

const { pile, orders, desk: words, backup, partnerFiles, popup } = texts;
const OWN = 'Rappeler le comptable pour la TVA';
const PARTNERS = 'name,place,zone\nVoiles du Nord,Tromsø,Europe/Oslo';

/** Something the owner does, and the sentences that are said of it. */
interface Act {
  name: string;
  place: string;
  act: (page: Page) => Promise<unknown>;
  says: string[];
}

const undo = (page: Page) => page.getByRole('button', { name: words.undo, exact: true }).click();
const done = (page: Page) =>
  page
    .getByRole('button', { name: pile.aboutAction(pile.actions.done, OWN) })
    .first()
    .click();
const withUndo = (sentence: string) => `${sentence}${words.undo}`;

const ACTS: Act[] = [
  { name: 'a sheet is done', place: 'desk.html#/pile', act: done, says: [withUndo(pile.said.done)] },
  {
    name: 'and taken back',
    place: 'desk.html#/pile',
    act: async (page) => {
      await done(page);
      await undo(page);
    },
    says: [withUndo(pile.said.done), popup.undone],
  },
  {
    name: 'two sheets are done, one after the other',
    place: 'desk.html#/pile',
    act: async (page) => {
      await done(page);
      await page.getByText(pile.said.done).waitFor();
      await done(page);
    },
    says: [withUndo(pile.said.done), withUndo(pile.said.done)],
  },
  {
    name: 'an order is received',
    place: 'desk.html#/orders/o4',
    act: async (page) => {
      await page.getByRole('button', { name: orders.actions.receivedIt }).click();
      await page.getByRole('button', { name: orders.save }).click();
    },
    // It leaves the list of those that are awaited.
    says: [withUndo(words.done.received), words.found(11)],
  },
  {
    name: 'a message is copied',
    place: 'desk.html#/orders/o1',
    act: async (page) => {
      await page.getByRole('article').getByRole('button', { name: orders.actions.chase }).click();
      await page.getByRole('button', { name: orders.chase.copy }).click();
    },
    says: [orders.chase.copied],
  },
  {
    name: 'something is searched for',
    place: 'desk.html#/pile',
    act: (page) => page.getByRole('searchbox', { name: popup.search }).fill('vancouver'),
    says: [texts.search.count(1)],
  },
  {
    name: 'something is searched for in the popup, letter by letter',
    place: 'popup.html',
    act: (page) => page.getByRole('combobox', { name: popup.search }).pressSequentially('vancouver'),
    says: [popup.found(0, 1, 0, 0, 0)],
  },
  {
    name: 'partners are taken in',
    place: 'desk.html#/partners',
    act: async (page) => {
      const file = { name: 'partners.csv', mimeType: 'text/csv', buffer: Buffer.from(PARTNERS) };
      await page.getByLabel(partnerFiles.import).setInputFiles(file);
      await page.getByRole('button', { name: partnerFiles.take(1) }).click();
    },
    says: [withUndo(texts.partnerList.done.imported(1)), texts.partnerList.count(9)],
  },
  {
    name: 'everything is saved',
    place: 'desk.html#/backup',
    act: (page) => page.getByRole('button', { name: backup.saveDo }).click(),
    says: [backup.saving, backup.saved],
  },
  {
    name: 'a file is not a backup',
    place: 'desk.html#/backup',
    act: (page) =>
      page
        .getByLabel(backup.restoreDo)
        .setInputFiles({ name: 'x.gz', mimeType: 'application/gzip', buffer: Buffer.from('Bonjour') }),
    says: [backup.reading('x.gz'), `${backup.faults.foreign} ${backup.untouched}`],
  },
];

/** Until nothing more has been said for as long as a screen reader needs to begin. */
async function heardOf(page: Page, sentences: number): Promise<string[]> {
  const all: string[] = [];
  await expect(async () => {
    all.push(...(await heard(page)));
    expect(all.length).toBeGreaterThanOrEqual(sentences);
  }).toPass({ timeout: 10_000 });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  return [...all, ...(await heard(page))];
}

async function open(chromium: Chromium, place: string): Promise<Page> {
  const page = await openExtensionPage(chromium, place);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

test('what was done is said once, neither twice nor never', async ({ chromium }) => {
  test.setTimeout(120_000);
  await fillDesk(chromium, 'en');
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const { name, place, act, says } of ACTS) {
    const page = await open(chromium, place);
    await listen(page);
    await act(page);
    const told = await heardOf(page, says.length);
    expect.soft(told.toSorted(), name).toEqual(says.map((one) => one.replace(/\s/g, ' ')).toSorted());
    await page.close();
  }
});
