import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Backstage, openBackstage } from '../../support/backstage.ts';
import { type Firefox, launchFirefox } from '../../support/firefox.ts';
import { fullDossier } from '../../support/full-dossier.ts';
import { until } from '../../support/until.ts';

let firefox: Firefox;
let back: Backstage;
let desk: Page;
beforeAll(async () => {
  firefox = await launchFirefox();
  desk = await firefox.openExtensionPage('desk.html#/dossier');
  back = await openBackstage(firefox);
  const { folders, bookmarks, pageTexts } = fullDossier(Date.now());
  const sound = bookmarks.map((bookmark) => ({ ...bookmark, textHash: null }));
  await back.put('folders', folders);
  await back.put('bookmarks', sound);
  await back.put('pageTexts', pageTexts);
  const ids = bookmarks.map(({ id }) => id);
  await back.tell('dossier.edit', ids, {}); // has them indexed as a save does
  await desk.waitForSelector('.panes-list [data-row]');
});
afterAll(() => firefox.close());

const living = async () => (await back.rows('bookmarks')).filter(({ deletedAt }) => deletedAt === null);

/** Presses what says these words, once it is there: a tab behind another draws nothing to be clicked at, and no frames to ask at. */
async function press(words: string) {
  await desk.waitForFunction(
    (wanted) => {
      const all = document.querySelectorAll<HTMLElement>('button, label, summary, [role="menuitem"]');
      const one = [...all].find(({ textContent, ariaLabel }) =>
        `${ariaLabel} ${textContent}`.includes(wanted),
      );
      one?.click();
      return one !== undefined;
    },
    { polling: 200 },
    words,
  );
}

const shows = (words: string) =>
  desk.waitForFunction((wanted) => document.body.textContent.includes(wanted), { polling: 200 }, words);

/** What a download would hold: a headless Firefox keeps none. */
async function exported(format: string): Promise<string> {
  await desk.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => {
        document.documentElement.dataset.exported = text;
      });
      return make.call(URL, blob);
    };
  });
  await press('Import, export and print');
  await press('Export…');
  await press(format);
  await desk.evaluate(() => document.querySelector<HTMLElement>('dialog [type="submit"]')?.click());
  const text = await desk.waitForFunction(() => document.documentElement.dataset.exported, { polling: 200 });
  return (await text.jsonValue()) ?? '';
}

async function pick(name: string, text: string) {
  await desk.evaluate(
    (fileName, content) => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"]');
      const files = new DataTransfer();
      files.items.add(new File([content], fileName));
      if (!input) return;
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );
}

test('a dossier leaves whole, a browser’s bookmarks come in and are taken back, and the dossier comes back', async () => {
  const whole = await exported('Everything, to be imported again');
  expect(JSON.parse(whole)).toMatchObject({ format: 'sous-main dossier', version: 1 });

  await pick(
    'bookmarks.html',
    '<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><H3>Droit</H3><DL><DT><A HREF="https://new.example/bail">Le bail</A><DT><A HREF="javascript:alert(1)">Actif</A></DL></DL>',
  );
  await press('1 new · 1 left out');
  await shows('a script or data, not a page');
  await press('Take it in');
  await shows('taken in.');
  expect(await living()).toHaveLength(6);
  await press('Undo');
  await shows('Import taken back.');
  expect(await living()).toHaveLength(5);

  const before = await living();
  await back.tell('dossier.deleteFolders', ['f1', 'f2', 'f3']);
  await until('nothing is left', async () => (await living()).length === 0);
  await pick('dossier.json', whole);
  await press('Take in 5');
  await until('all is back', async () => (await living()).length === 5);
  const bare = (rows: typeof before) =>
    rows.map(({ id: _id, folderId: _folder, ...row }) => row).sort((a, b) => b.savedAt - a.savedAt);
  expect(bare(await living())).toEqual(bare(before));
});

test('a folder is laid out for paper', async () => {
  const print = await firefox.openExtensionPage('desk.html#/print');
  await print.waitForSelector('.printed');
  const titles = await print.$$eval('.printed h3', (all) => all.map(({ textContent }) => textContent));
  expect(titles).toHaveLength(5);
  expect(titles).toContain('Article L. 441-10 du code de commerce');
});
