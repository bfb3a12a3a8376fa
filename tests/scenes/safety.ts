import type { Page } from '@playwright/test';
import { safetyTextsFor } from '../../utils/texts/safety-texts.ts';
import { until } from '../support/until.ts';
import type { Scene } from './scene.ts';

/** Has a copy made outside the database now, whenever the last one was made. */
async function keepOutside(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await chrome.storage.local.remove('kept-outside-log');
    await chrome.runtime.sendMessage({ name: 'orders.edit', args: [['o1'], {}] });
  });
  const isKept = () => page.evaluate(async () => 'kept-outside-log' in (await chrome.storage.local.get()));
  await until('a copy is kept', isKept, 30);
}

/** Runs in the page before its own code: the database answers as one does whose files are damaged. */
function breakDatabase(): void {
  IDBFactory.prototype.open = () => {
    const error = new DOMException(
      'Internal error opening backing store for indexedDB.open.',
      'UnknownError',
    );
    const request = { error } as unknown as IDBOpenDBRequest;
    const event = { target: request, preventDefault() {}, stopPropagation() {} } as unknown as Event;
    setTimeout(() => request.onerror?.(event));
    return request;
  };
}

const unreadable: NonNullable<Scene['show']> = async (page, _texts, language) => {
  await keepOutside(page);
  await page.addInitScript(breakDatabase);
  await page.reload();
  await page.getByText(safetyTextsFor(language).unreadable.broken).waitFor();
};

const lost: NonNullable<Scene['show']> = async (page, _texts, language) => {
  const loss = {
    ...{ kind: 'rows', at: Date.now() },
    ...{
      before: { orders: 14, suppliers: 5, bookmarks: 8 },
      now: { orders: 11, suppliers: 5, bookmarks: 2 },
    },
  };
  await page.evaluate((kept) => chrome.storage.local.set({ loss: kept }), loss);
  await page.getByText(safetyTextsFor(language).lost.rows).waitFor();
};

/** What is said of damage and loss. The last of all: what was lost is told on every page from then on. */
export const SAFETY: Scene[] = [
  {
    name: 'popup-unreadable',
    surface: 'popup',
    show: async (page, texts, language) => {
      await unreadable(page, texts, language);
      await page.getByRole('tab', { name: texts.popup.drawers.orders }).click();
      await page.getByText('Cartons Lebeau').first().waitFor();
    },
  },
  { name: 'desk-unreadable', surface: 'desk', place: '#/pile', show: unreadable },
  { name: 'popup-lost', surface: 'popup', show: lost },
  { name: 'desk-lost', surface: 'desk', place: '#/orders', show: lost },
  { name: 'desk-repair', surface: 'desk', place: '#/repair', show: lost },
  {
    name: 'desk-repair-restoring',
    surface: 'desk',
    place: '#/repair',
    show: async (page, texts, language) => {
      await lost(page, texts, language);
      await page.getByRole('button', { name: safetyTextsFor(language).restore }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
];
