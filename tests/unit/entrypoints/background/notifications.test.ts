import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { openNotified, tellNews } from '../../../../entrypoints/background/notifications.ts';
import { AppDatabase } from '../../../../utils/database.ts';
import type { Settings } from '../../../../utils/settings.ts';
import { defaultSettings } from '../../../../utils/settings-store.ts';
import { anOrder, aSupplier, NOW } from '../../../support/builders.ts';

const HOUR = 3_600_000;
const PARIS = 'Europe/Paris';
const settings: Settings = { ...defaultSettings('fr-FR'), quietHours: { from: '20:00', to: '08:00' } };
/** 22:00 in Paris; the quiet hours end ten hours later. */
const NIGHT = NOW + 12 * HOUR;

let db: AppDatabase;
let shown: string[];
let count = 0;

beforeEach(async () => {
  db = new AppDatabase(`news-${count++}`);
  shown = [];
  vi.spyOn(browser.notifications, 'create').mockImplementation(async (...args: unknown[]) => {
    shown.push(String(args[0]));
    return String(args[0]);
  });
  await db.suppliers.add(aSupplier());
  await db.orders.add(anOrder());
});
afterEach(async () => {
  vi.restoreAllMocks();
  await db.delete();
});

const happen = (id: string, at: number) =>
  db.orderEvents.add({
    id,
    orderId: 'order-1',
    at,
    glance: 'list',
    change: { kind: 'status', from: 'processing', to: 'shipped', rawLabel: 'Expédié' },
  });

describe('news', () => {
  test('is told once', async () => {
    await happen('e1', NOW);
    expect(await tellNews(db, settings, NOW, PARIS)).toBeNull();
    await tellNews(db, settings, NOW + HOUR, PARIS);
    expect(shown).toHaveLength(1);
  });

  test('waits for the end of the quiet hours', async () => {
    await happen('e1', NIGHT);
    const until = await tellNews(db, settings, NIGHT, PARIS);
    expect(until).toBe(NIGHT + 10 * HOUR);
    expect(shown).toEqual([]);
    await tellNews(db, settings, NIGHT + 10 * HOUR, PARIS);
    expect(shown).toHaveLength(1);
  });

  test('that a slower check brings with an earlier time is told all the same', async () => {
    await happen('e2', NOW);
    await tellNews(db, settings, NOW, PARIS);
    await happen('e1', NOW - 1000);
    await tellNews(db, settings, NOW + 1000, PARIS);
    expect(shown).toHaveLength(2);
  });

  test('keeps its id when a worker dies before it notes that it told', async () => {
    await happen('e1', NOW);
    const noting = vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('stopped'));
    await tellNews(db, settings, NOW, PARIS).catch(() => undefined);
    noting.mockRestore();
    await tellNews(db, settings, NOW, PARIS);
    expect(new Set(shown).size).toBe(1);
  });

  test('is not told, then or later, to an owner who wants none', async () => {
    await happen('e1', NOW);
    await tellNews(db, { ...settings, notifications: false }, NOW, PARIS);
    await tellNews(db, settings, NOW + HOUR, PARIS);
    expect(shown).toEqual([]);
  });

  test('of a paused order is kept in the list only', async () => {
    await db.orders.update('order-1', { paused: true });
    await happen('e1', NOW);
    await tellNews(db, settings, NOW, PARIS);
    expect(shown).toEqual([]);
  });
});

describe('a click on a notification', () => {
  test('opens its order, whoever made the notification', async () => {
    await happen('e1', NOW);
    await tellNews(db, settings, NOW, PARIS);
    vi.spyOn(browser.notifications, 'clear').mockResolvedValue(true);
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([]);
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    await openNotified(shown[0] ?? '');
    expect(create).toHaveBeenCalledWith({ url: expect.stringMatching(/desk\.html#\/orders\/order-1$/) });
  });
});
