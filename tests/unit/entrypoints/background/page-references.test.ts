import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { referenceCommands } from '../../../../entrypoints/background/page-references.ts';
import type { CapturedPage } from '../../../../utils/dossier/captured-page.ts';
import { LONGEST_READ } from '../../../../utils/dossier/page-references.ts';

let captured: Promise<CapturedPage | null>;
vi.mock('../../../../utils/page-scripts.ts', () => ({ captureTab: () => captured }));

const PAGE: CapturedPage = {
  url: 'https://blog.example/a',
  contentType: 'text/html',
  title: 'A',
  canonical: null,
  site: null,
  language: 'fr',
  selection: null,
  text: 'L’article L. 441-10 du code de commerce.',
  otherText: '',
  obstacle: null,
  dated: [],
  metas: {},
};

let tabId: number;
beforeEach(async () => {
  fakeBrowser.reset();
  const tab = await browser.tabs.create({ url: PAGE.url });
  tabId = tab.id ?? -1;
});
afterEach(() => {
  vi.useRealTimers();
});

const ask = () => referenceCommands['page.references'](tabId);

test('what is read is told with the selected words in one line', async () => {
  const selection = { exact: ' l’article\n L. 441-10 ', prefix: '', suffix: '', headings: [] };
  captured = Promise.resolve({ ...PAGE, selection });
  expect(await ask()).toMatchObject({
    unread: null,
    cut: false,
    selected: 'l’article L. 441-10',
    references: [{ canonical: 'LEGITEXT000005634379#L441-10' }],
  });
});

test('a page that never answers is waited for ten seconds', async () => {
  vi.useFakeTimers();
  captured = new Promise(() => {});
  const answer = ask();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await answer).toMatchObject({ unread: 'failed', references: [] });
});

test.each([
  ['nothing that is a page', Promise.resolve(null), 'failed'],
  ['a PDF', Promise.resolve({ ...PAGE, contentType: 'application/pdf' }), 'pdf'],
])('of %s nothing is told but why', async (_what, page, unread) => {
  captured = page;
  expect(await ask()).toEqual({ unread, cut: false, selected: '', references: [] });
});

test('a page longer than what is read is said to be', async () => {
  captured = Promise.resolve({ ...PAGE, text: `${PAGE.text}${' mot'.repeat(LONGEST_READ / 4)}` });
  expect(await ask()).toMatchObject({ cut: true, references: [{ count: 1 }] });
});
